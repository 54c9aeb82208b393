import type { ImportTrouble } from '#shared/exchange/import-draft.ts'
import { exportFiles, type GivenFile } from './exchange.ts'

/** A file that means harm, or came to it, and what has to be said of it. */
export interface AbuseCase {
  /** Number in the corpus of research/reliability.md, section 5. */
  readonly number: number
  readonly name: string
  readonly files: () => readonly GivenFile[]
  readonly says:
    | { readonly fails: ImportTrouble; readonly reason: RegExp }
    | { readonly refused: string }
    | { readonly repaired: string }
    | { readonly leftOut: string }
    | { readonly takes: number }
}

/** `cairn.json` of these rows, with a text of it replaced. */
export function own(
  rows: Record<string, unknown[]>,
  replace: (json: string) => string = (json) => json,
): GivenFile[] {
  const head = JSON.parse(exportFiles({}).find(({ path }) => path === 'cairn.json')?.text ?? '')
  const records = { ...head.records, ...rows }
  return [{ path: 'cairn.json', content: replace(JSON.stringify({ ...head, records })) }]
}
