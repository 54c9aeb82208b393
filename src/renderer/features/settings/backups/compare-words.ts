import type { BackupHeader, Counts } from '#shared/vault/backup-header.ts'
import { changesSinceToText } from './copy-words.ts'

/** What is here now, as far as a copy is held against it. */
export interface HereNow {
  readonly databaseId: string | null
  readonly changeNumber: number
  readonly rows: Counts
}

/** How the copy stands to what is here now, in one sentence. */
export function standingToText(
  header: Pick<BackupHeader, 'databaseId' | 'changeNumber'>,
  here: HereNow,
  locale?: string,
): string {
  if (here.databaseId === null || here.changeNumber === 0) return 'Nothing is here yet to compare.'
  if (header.databaseId !== here.databaseId) {
    return 'It was not made of the journal that is open now: it comes from before a restore, or from another machine.'
  }
  return changesSinceToText(header.changeNumber, here.changeNumber, locale)
}

/** One row per kind that either side has, in the order of `kinds`: name, in the copy, here now. */
export function compareCounts(
  kinds: ReadonlyArray<readonly [table: string, name: string]>,
  inCopy: Counts,
  here: Counts,
  locale?: string,
): ReadonlyArray<readonly [name: string, inCopy: string, here: string]> {
  const format = new Intl.NumberFormat(locale)
  return kinds.flatMap(([table, name]) => {
    const [copied = 0, present = 0] = [inCopy[table], here[table]]
    return copied === 0 && present === 0
      ? []
      : [[name, format.format(copied), format.format(present)] as const]
  })
}
