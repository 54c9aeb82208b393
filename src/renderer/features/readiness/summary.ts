import type { Assessment, Move } from '#shared/contract/assessment.ts'
import type { ChallengeId, DimensionId } from '#shared/vocabulary.ts'
import { lowerFirst, numberText, pointsText } from './format.ts'
import { type Items, labelOf } from './items.ts'

export const DIMENSION_LABELS = {
  technical: 'Technical',
  leadership: 'Leadership',
  experience: 'Experience',
  organization: 'Opening',
} as const satisfies Record<DimensionId, string>

/** What one does who goes through a challenge; "once" or "once more" follows. */
const CHALLENGE_PHRASES = {
  unfamiliar_ground: 'Working on unfamiliar ground',
  new_direction: 'Starting something in a new direction',
  inherited_problems: 'Repairing inherited problems',
  people_decisions: 'Making a hard decision about people',
  high_stakes: 'Going through high-stakes work',
  scope_and_scale: 'Taking on work of larger scope',
  external_pressure: 'Handling pressure from outside',
  influence_without_authority: 'Getting a result by influence without authority',
  work_across_cultures: 'Working across cultures',
  diverse_group: 'Leading a group of unlike people',
} as const satisfies Record<ChallengeId, string>

/** Steps that would raise the score, the best first. Source of the order: the core. */
export function usefulMoves(moves: readonly Move[], limit: number): readonly Move[] {
  return moves.filter(({ gain }) => gain > 0).slice(0, limit)
}

/** What limits the score and the next best move, in one or two sentences. */
export function limitSentence(assessment: Assessment, items: Items): string {
  const { limiting, moves } = assessment
  if (assessment[limiting].attainment >= 1) {
    return 'Everything this role asks of you is met.'
  }
  const best = usefulMoves(moves, 1)[0]
  const limit = `${LIMIT_WORDS[limiting]} you back most.`
  return best === undefined ? limit : `${limit} ${moveSentence(best, items)}`
}

const LIMIT_WORDS = {
  technical: 'Technical skills hold',
  leadership: 'Leadership holds',
  experience: 'Experience holds',
} as const

function moveSentence(move: Move, items: Items): string {
  const points = pointsText(move.gain * 100)
  if (move.kind === 'challenge') {
    const phrase = CHALLENGE_PHRASES[move.id as ChallengeId]
    return `${phrase} ${move.from === 0 ? 'once' : 'once more'} would add ${points}.`
  }
  const label = lowerFirst(labelOf(items, move.id))
  return `Raising ${label} from ${numberText(move.from)} to ${numberText(move.to)} would add ${points}.`
}

/** Ratings that nobody has given and that therefore count as 5. */
export function assumedRatings(assessment: Assessment): readonly string[] {
  const rated = { ...assessment.technical.capabilities, ...assessment.leadership.competencies }
  return Object.entries(rated)
    .filter(([, item]) => item.assumed)
    .map(([id]) => id)
}
