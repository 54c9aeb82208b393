import type { Counts } from '#shared/vault/backup-header.ts'
import type { Loss } from '../../data/data-state.ts'
import { KIND_NAMES } from '../../features/settings/storage-words.ts'

interface Words {
  readonly title: string
  readonly text: string
}

const ELSEWHERE: Words = {
  title: 'This is not the journal that the vault knows',
  text: 'There is a journal here, and the vault, the folder with your copies, has kept another one. Perhaps this is another user’s profile, or an old copy was put in place. Look at the two before you choose.',
}

export const VERDICTS: Readonly<Record<Loss['verdict'], Words>> = {
  empty: {
    title: 'Your journal is not here, and the vault has it',
    text: 'The store from which Cairn reads is empty: it was cleared or damaged, or this is a new machine. The vault, the folder with your copies, has kept every change that was marked as saved.',
  },
  behind: {
    title: 'Some of your latest changes are missing here',
    text: 'The journal here ends earlier than what the vault, the folder with your copies, has kept, as after an old copy of the whole machine was put back.',
  },
  shortened: {
    title: 'Some entries are missing here',
    text: 'Fewer entries come back than were stored, without an error. The vault, the folder with your copies, has kept them.',
  },
  unreadable: {
    title: 'Your journal cannot be read here, and the vault has it',
    text: 'The store from which Cairn reads does not answer. Cairn has changed nothing in it. The vault, the folder with your copies, has kept every change that was marked as saved.',
  },
  other: ELSEWHERE,
  parted: {
    title: 'The journal here and the vault have parted',
    text: 'Both come from the same journal, and each then took changes that the other does not have, as after an old copy was put back and written in. The vault is the folder with your copies.',
  },
  // The others are no losses and never shown.
  first: ELSEWHERE,
  new: ELSEWHERE,
  'in-step': ELSEWHERE,
  restored: ELSEWHERE,
}

/** Both sides line by line: when last changed, how many changes, and each kind that either side has. */
export function lossToRows(
  { facts, changedAt, ledger, newest }: Loss,
  locale?: string,
): string[][] {
  const number = new Intl.NumberFormat(locale)
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const toDate = (at: string | null | undefined) =>
    at === null || at === undefined ? '–' : date.format(new Date(at))
  const toCount = (counts: Counts | undefined, table: string) =>
    counts === undefined ? '–' : number.format(counts[table] ?? 0)
  const toNumber = (changes: number | undefined) =>
    changes === undefined ? '–' : number.format(changes)
  const kinds = KIND_NAMES.filter(
    ([table]) => (facts?.counted[table] ?? 0) + (ledger?.rows[table] ?? 0) > 0,
  )
  return [
    ['Last change', toDate(changedAt), toDate(ledger?.changedAt ?? newest?.madeAt)],
    ['Changes', toNumber(facts?.changeNumber), toNumber(ledger?.changeNumber)],
    ...kinds.map(([table, name]) => [
      name,
      toCount(facts?.counted, table),
      toCount(ledger?.rows, table),
    ]),
    ['Newest verified copy', '–', toDate(newest?.madeAt)],
  ]
}
