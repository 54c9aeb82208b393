import { LEADER_LETTERS, type LeaderLetter } from '../vocabulary.ts'

/** A letter of LEADER, as a person meets it. */
export interface LeaderFacts {
  readonly id: LeaderLetter
  /** One capital letter; two of the six are an E. */
  readonly letter: string
  readonly label: string
  /** What belongs to it, in half a sentence. */
  readonly about: string
}

const FACTS: Readonly<Record<LeaderLetter, Omit<LeaderFacts, 'id'>>> = {
  learn: {
    letter: 'L',
    label: 'Learn',
    about: 'What you took in, tried out or found yourself wrong about',
  },
  envision: {
    letter: 'E',
    label: 'Envision',
    about: 'Where the technology should go, and how you bring others to see it',
  },
  architect: {
    letter: 'A',
    label: 'Architect',
    about: 'How systems are shaped, and what a decision costs later',
  },
  develop: {
    letter: 'D',
    label: 'Develop',
    about: 'How the people around you grow, and what you do for it',
  },
  execute: {
    letter: 'E',
    label: 'Execute',
    about: 'How hard things get finished, and what was in the way',
  },
  reflect: {
    letter: 'R',
    label: 'Reflect',
    about: 'How you lead, seen from a few steps back',
  },
}

/** The six letters in their order. Source of letters and names: seed; the words are ours. */
export const LEADER: readonly LeaderFacts[] = LEADER_LETTERS.map((id) => ({ id, ...FACTS[id] }))

export function leaderFacts(id: LeaderLetter): LeaderFacts {
  return { id, ...FACTS[id] }
}
