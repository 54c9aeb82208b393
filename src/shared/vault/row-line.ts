import { RECORD_TABLES } from '../records/change.ts'
import { canonicalJson } from './canonical-json.ts'

/** Tables of a backup, in the order of its lines: records first, then the bookkeeping. */
export const STORED_TABLES = [...RECORD_TABLES, 'changes', 'meta'] as const
export type StoredTable = (typeof STORED_TABLES)[number]

/** One row as one line of a backup, without its line break. Equal rows give equal lines. */
export function rowToLine(table: StoredTable, row: unknown): string {
  return `["${table}",${canonicalJson(row)}]`
}

/** Whether a line holds a record; the digest of a store is taken over these alone. */
export function isRecordLine(line: string): boolean {
  const end = line.startsWith('["') ? line.indexOf('"', 2) : -1
  return end > 0 && (RECORD_TABLES as readonly string[]).includes(line.slice(2, end))
}
