import type { EvidenceScope, EvidenceSource } from '../vocabulary.ts'
import type { EvidenceStrength } from './strength.ts'

interface Words {
  readonly label: string
  /** What is meant, in a line. */
  readonly hint: string
}

/** How far something reached. */
export const SCOPE_WORDS: Readonly<Record<EvidenceScope, Words>> = {
  own_work: { label: 'My own work', hint: 'It changed what you do yourself.' },
  team: { label: 'My team', hint: 'The people you work with every day were better off.' },
  several_teams: { label: 'Several teams', hint: 'It reached people outside your team.' },
  organization: { label: 'The organization', hint: 'It changed how the whole place works.' },
  industry: { label: 'Beyond the organization', hint: 'People elsewhere use it or learn from it.' },
}

/** What a piece rests on. */
export const SOURCE_WORDS: Readonly<Record<EvidenceSource, Words>> = {
  artifact: {
    label: 'Something made',
    hint: 'A document, a design, code or a talk that others can look at.',
  },
  measurement: { label: 'A measured result', hint: 'A number from before and after.' },
  testimony: { label: 'Somebody’s word', hint: 'What another person said or wrote about it.' },
  own_account: { label: 'My own account', hint: 'You tell it, and nothing else shows it yet.' },
}

/** How much a piece says about one competency. */
export const STRENGTH_WORDS: Readonly<Record<EvidenceStrength, Words>> = {
  1: { label: 'Touches it', hint: 'It was part of it.' },
  2: { label: 'Shows it', hint: 'Someone else would see it there.' },
  3: { label: 'Shows it at the level of my goal', hint: 'It is what the role asks for.' },
}
