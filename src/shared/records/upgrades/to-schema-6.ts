import { toSchema5 } from './to-schema-5.ts'

/**
 * A row of any schema before as schema 6 has it, whatever it holds beside; one of schema 6 stays as it is. Goals gained
 * the level of an employer's ladder. Spelled out and not taken from today's defaults: a released step is never edited.
 */
export function toSchema6(table: string, row: unknown): unknown {
  const former = toSchema5(table, row)
  if (table !== 'goals' || typeof former !== 'object' || former === null) return former
  return { level: null, ...former }
}
