import type { Assessment, ItemResult, Move } from '#shared/contract/assessment.ts'
import {
  CAPABILITY_IDS,
  COMPETENCY_IDS,
  type RatingSubject,
  type ReadinessDimensionId,
} from '#shared/vocabulary.ts'
import { findCapability, findChallenge, findCompetency } from '../catalog/find.ts'
import { CHALLENGE_PART } from '../parameters.ts'
import { attainmentsOf, type DimensionWeights, readinessOf } from './explanation.ts'
import { attainmentOf } from './gap.ts'

type Dimensions = Pick<Assessment, ReadinessDimensionId>
type GainOf = (dimension: ReadinessDimensionId, added: number) => number

/** Top of the rating scale. Unit: rating points. Source: seed. */
const HIGHEST_RATING = 10

/** What each single step of +1 would be worth, the best first: the computed list of next best moves. */
export function findMoves(
  dimensions: Dimensions,
  weights: DimensionWeights,
  readiness: number,
): Move[] {
  const gainOf: GainOf = (dimension, added) => {
    const attainment = attainmentsOf(dimensions)
    attainment[dimension] = Math.min(1, attainment[dimension] + added)
    return Math.max(0, readinessOf(attainment, weights) - readiness)
  }
  const { capabilities } = dimensions.technical
  const { competencies } = dimensions.leadership
  const moves = [
    ...ratedMoves(CAPABILITY_IDS, capabilities, 'capability', (id, added) => ({
      gain: gainOf('technical', added),
      weeks: findCapability(id).weeksPerPoint.value,
    })),
    ...ratedMoves(COMPETENCY_IDS, competencies, 'competency', (id, added) => ({
      gain: gainOf('leadership', added),
      weeks: findCompetency(id).weeksPerPoint.value,
    })),
    ...challengeMoves(dimensions.experience, gainOf),
  ]
  return moves.sort((a, b) => b.gain - a.gain || a.weeks - b.weeks)
}

function ratedMoves<Subject extends RatingSubject>(
  subjects: readonly Subject[],
  items: Readonly<Record<Subject, ItemResult>>,
  kind: 'capability' | 'competency',
  worthOf: (subject: Subject, added: number) => Pick<Move, 'gain' | 'weeks'>,
): Move[] {
  const totalWeight = subjects.reduce((sum, subject) => sum + items[subject].weight, 0)
  return subjects
    .filter((subject) => items[subject].current < HIGHEST_RATING)
    .map((subject) => {
      const { current, required, attainment, weight } = items[subject]
      const to = Math.min(HIGHEST_RATING, current + 1)
      const added = (weight * (attainmentOf(to, required) - attainment)) / totalWeight
      return { id: subject, kind, from: current, to, ...worthOf(subject, added) }
    })
}

function challengeMoves({ challenges }: Assessment['experience'], gainOf: GainOf): Move[] {
  return challenges.map(({ id, done, needed, attainment }) => {
    const added = Math.min(1, (done + 1) / needed) - attainment
    return {
      id,
      kind: 'challenge',
      from: done,
      to: done + 1,
      gain: gainOf('experience', (CHALLENGE_PART * added) / challenges.length),
      weeks: findChallenge(id).weeks,
    }
  })
}
