import type { Counts, SnapshotKind } from '#shared/vault/backup-header.ts'
import type { VaultFailure } from '#shared/vault/vault-state.ts'
import type { RestoreError } from '../../../data/vault/vault-actions.ts'

/** Why a copy was made, as a person would say it. */
export const REASONS: Readonly<Record<SnapshotKind, string>> = {
  scheduled: 'Made by itself',
  requested: 'You asked for it',
  'before-migration': 'Before an update',
  'before-import': 'Before an import',
  'before-restore': 'Before a restore',
  'after-unclean-exit': 'After Cairn ended unexpectedly',
}

/** Records in it; the bookkeeping is not among the counts. */
export function countRecords(counts: Counts): number {
  return Object.entries(counts).reduce(
    (sum, [table, count]) => (table === 'changes' || table === 'meta' ? sum : sum + count),
    0,
  )
}

export function recordsToText(count: number, locale?: string): string {
  const text = new Intl.NumberFormat(locale).format(count)
  return count === 1 ? `${text} record` : `${text} records`
}

export function copiesToText(count: number, locale?: string): string {
  const text = new Intl.NumberFormat(locale).format(count)
  return count === 1 ? `${text} copy` : `${text} copies`
}

/** What a restore of this copy would take back, by the numbers of the last changes. */
export function changesSinceToText(inCopy: number, here: number, locale?: string): string {
  const format = new Intl.NumberFormat(locale)
  const since = here - inCopy
  if (since === 0) return 'Nothing was changed since it was made.'
  if (since < 0) {
    return `It holds ${format.format(-since)} more ${changes(-since)} than what is here now.`
  }
  return `${format.format(since)} ${changes(since)} since it was made ${since === 1 ? 'is' : 'are'} not in it.`
}

function changes(count: number): string {
  return count === 1 ? 'change' : 'changes'
}

interface Words {
  readonly title: string
  readonly text: string
}

/** What happened, what was kept, what to do. A wrong passphrase and a damaged file of that kind cannot be told apart. */
export function failureToWords({ why, reason }: VaultFailure): Words {
  return { title: TITLES[why], text: `${reason} ${ADVICE[why]}`.trim() }
}

const TITLES = {
  locked: 'Cairn is locked',
  'wrong-passphrase': 'That did not open it',
  unreachable: 'The folder does not answer',
  full: 'The disk is full',
  damaged: 'This copy is damaged',
  newer: 'This was written by a newer Cairn',
  'not-a-backup': 'This is not a backup of Cairn',
  gap: 'The copies do not follow what is here',
  cancelled: 'Stopped',
  'no-vault': 'There is nowhere to keep a copy',
} as const satisfies Readonly<Record<VaultFailure['why'], string>>

const ADVICE = {
  locked: 'Unlock it with your passphrase first.',
  'wrong-passphrase':
    'Either the passphrase is another one, or the file was damaged. Check the keyboard and try again.',
  unreachable: 'Check that the disk is connected and may be written to, then try again.',
  full: 'Make room on it, then try again. What is here now is untouched.',
  damaged: 'Nothing was taken from it, and what is here now is untouched. Try an older copy.',
  newer: 'Install the newest Cairn, then open it again. Nothing was changed.',
  'not-a-backup': 'Pick a file that Cairn has saved as a backup. Nothing was changed.',
  gap: 'Make a copy now; it starts the row anew.',
  cancelled: 'Nothing was changed.',
  'no-vault': '',
} as const satisfies Readonly<Record<VaultFailure['why'], string>>

/** Why nothing was restored. In every case the records are as they were. */
export function restoreErrorToWords(error: RestoreError): Words {
  switch (error.type) {
    case 'ReadOnly':
      return {
        title: 'Not restored',
        text: 'Another window of Cairn does the writing, or the sample is open. Close it, then try again.',
      }
    case 'NoCopyFirst':
      return {
        title: 'Not restored',
        text: `What is here now could not be copied first, so it was left alone. ${failureToWords(error.failure).text}`,
      }
    case 'NotRead':
      return failureToWords(error.failure)
    case 'Newer':
      return {
        title: TITLES.newer,
        text: `It needs a Cairn that knows ${error.found} steps of its format; this one knows ${error.known}. ${ADVICE.newer}`,
      }
    case 'BadRow':
      return {
        title: TITLES.damaged,
        text: `Line ${error.line} holds a value that Cairn does not know: ${error.field} takes ${error.expected}. ${ADVICE.damaged}`,
      }
    case 'NotTheSame':
      return {
        title: 'Not restored',
        text: `What was written and read back is not what the copy says of itself (${error.what}). What is here now is untouched.`,
      }
    case 'NotStored':
      return {
        title: 'Not restored',
        text: `It could not be written (${error.reason}). Make room on the disk, then try again. What is here now is untouched.`,
      }
    case 'Gone':
      return {
        title: 'It is no longer there',
        text: 'What was here before has been cleared meanwhile. What is here now is untouched.',
      }
    case 'Cancelled':
      return { title: 'Stopped', text: 'What is here now is untouched.' }
  }
}
