import type { Counts } from './backup-header.ts'

/** A table that is not named holds no rows. */
export function isSameCounts(first: Counts, second: Counts): boolean {
  const tables = new Set([...Object.keys(first), ...Object.keys(second)])
  return [...tables].every((table) => (first[table] ?? 0) === (second[table] ?? 0))
}
