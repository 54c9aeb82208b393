import { MOODS } from '#shared/journal/moods.ts'
import type { Agreement } from '#shared/records/agreement.ts'
import type { Session } from '#shared/records/session.ts'
import { HELP_KINDS, type HelpKind, type PersonRole } from '#shared/vocabulary.ts'
import { listText } from './format.ts'

/** What somebody is to the person. */
export const ROLE_WORDS: Readonly<Record<PersonRole, string>> = {
  mentor: 'Mentor',
  mentee: 'Mentee',
  sponsor: 'Sponsor',
  manager: 'Manager',
  peer: 'Peer',
  report: 'Reports to you',
  other: 'Other',
}

export const GROUP_WORDS: Readonly<Record<PersonRole, string>> = {
  mentor: 'Mentors',
  mentee: 'Mentees',
  sponsor: 'Sponsors',
  manager: 'Managers',
  peer: 'Peers',
  report: 'People who report to you',
  other: 'Others',
}

export const HELP_WORDS: Readonly<Record<HelpKind, string>> = {
  advice: 'Advice',
  introduction: 'Introduction',
  advocacy: 'Advocacy',
  feedback: 'Feedback',
  practice: 'Practice',
}

/** Kinds of help as part of a sentence: "Advice and feedback". */
export function helpText(kinds: readonly HelpKind[]): string {
  const words = HELP_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => HELP_WORDS[kind])
  return listText(words.map((word, at) => (at === 0 ? word : word.toLowerCase())))
}

export const STATE_WORDS: Readonly<Record<Session['state'], string>> = {
  planned: 'Planned',
  held: 'Held',
  canceled: 'Canceled',
}

export const AGREEMENT_WORDS: Readonly<Record<Agreement['role'], string>> = {
  mentor: 'They mentor you',
  mentee: 'You mentor them',
  sponsor: 'They sponsor you',
  peer: 'You help each other',
}

/** How a session felt, to choose from. */
export const MOOD_OPTIONS: readonly { readonly value: string; readonly label: string }[] = [
  { value: '', label: 'Not said' },
  ...MOODS.map(({ value, label }) => ({ value: String(value), label })),
]
