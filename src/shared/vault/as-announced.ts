import type { Counts } from './backup-header.ts'
import { isSameCounts } from './same-counts.ts'

/** Tables beside the records, which may be left out of what is announced of a copy. */
const BOOKKEEPING: readonly string[] = ['changes', 'meta']

/** Whether as many rows came as were announced before the copy was written. */
export function isAsAnnounced(announced: Counts, counted: Counts): boolean {
  const left = BOOKKEEPING.filter((table) => !(table in announced))
  const rest = Object.entries(counted).filter(([table]) => !left.includes(table))
  return isSameCounts(announced, Object.fromEntries(rest))
}
