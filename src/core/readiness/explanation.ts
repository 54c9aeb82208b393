import type { Assessment, Explanation } from '#shared/contract/assessment.ts'
import { READINESS_DIMENSION_IDS, type ReadinessDimensionId } from '#shared/vocabulary.ts'
import { ATTAINMENT_FLOOR, CHALLENGE_PART, YEARS_PART } from '../parameters.ts'

/** Weights of the three readiness dimensions; they add up to 1. */
export type DimensionWeights = Readonly<Record<ReadinessDimensionId, number>>

/** One part of a dimension: how much of it the part makes up, and how much of that is attained. */
interface Part {
  readonly id: string
  readonly portion: number
  readonly attainment: number
}

type Dimensions = Pick<Assessment, ReadinessDimensionId>

/** The same proportions with a sum of 1. Range of the input: above 0. */
export function normalizeWeights(weights: DimensionWeights): DimensionWeights {
  const total = weights.technical + weights.leadership + weights.experience
  return {
    technical: weights.technical / total,
    leadership: weights.leadership / total,
    experience: weights.experience / total,
  }
}

/**
 * Weighted geometric mean of the three dimensions, so that one empty dimension shows.
 * Range: 0.05 to 1. Source: judgement (docs/scoring.md).
 */
export function readinessOf(
  attainment: Readonly<Record<ReadinessDimensionId, number>>,
  weights: DimensionWeights,
): number {
  let sum = 0
  for (const id of READINESS_DIMENSION_IDS) sum -= lossOf(attainment[id], weights[id])
  return Math.min(1, Math.exp(sum))
}

/** The attainments that readiness is made of. Range: 0 to 1 each. */
export function attainmentsOf(dimensions: Dimensions): Record<ReadinessDimensionId, number> {
  return {
    technical: dimensions.technical.attainment,
    leadership: dimensions.leadership.attainment,
    experience: dimensions.experience.attainment,
  }
}

/** What a dimension takes away. Unit: natural logarithm; the losses of all add up to minus ln readiness. */
function lossOf(attainment: number, weight: number): number {
  const loss = -weight * Math.log(Math.max(attainment, ATTAINMENT_FLOOR))
  return loss > 0 ? loss : 0
}

/** Takes the score apart without remainder: 100 minus all points is readiness in points of 100. */
export function explain(
  dimensions: Dimensions,
  weights: DimensionWeights,
  readiness: number,
): Explanation {
  const losses = READINESS_DIMENSION_IDS.map((id) => lossOf(dimensions[id].attainment, weights[id]))
  const total = losses.reduce((sum, loss) => sum + loss, 0)
  const lostPoints = 100 * (1 - readiness)
  return {
    start: 100,
    dimensions: READINESS_DIMENSION_IDS.map((id, index) => {
      const loss = losses[index] ?? 0
      const share = total > 0 ? loss / total : 0
      const points = share * lostPoints
      return {
        id,
        weight: weights[id],
        attainment: dimensions[id].attainment,
        loss,
        share,
        points,
        items: explainItems(partsOf(dimensions, id), points),
      }
    }),
    total: 100 * readiness,
  }
}

function explainItems(parts: readonly Part[], points: number) {
  const missing = parts.map(({ portion, attainment }) => portion * (1 - attainment))
  const total = missing.reduce((sum, value) => sum + value, 0)
  return parts.map(({ id }, index) => {
    const share = total > 0 ? (missing[index] ?? 0) / total : 0
    return { id, share, points: share * points }
  })
}

function partsOf(dimensions: Dimensions, id: ReadinessDimensionId): readonly Part[] {
  if (id === 'technical') return ratedParts(dimensions.technical.capabilities)
  if (id === 'leadership') return ratedParts(dimensions.leadership.competencies)
  const { challenges, years } = dimensions.experience
  return [
    ...challenges.map((challenge) => ({
      id: challenge.id,
      portion: CHALLENGE_PART / challenges.length,
      attainment: challenge.attainment,
    })),
    { id: 'years', portion: YEARS_PART, attainment: years.attainment },
  ]
}

function ratedParts(
  items: Readonly<Record<string, { readonly weight: number; readonly attainment: number }>>,
): readonly Part[] {
  const total = Object.values(items).reduce((sum, { weight }) => sum + weight, 0)
  return Object.entries(items).map(([id, { weight, attainment }]) => ({
    id,
    portion: weight / total,
    attainment,
  }))
}

/** The dimension that loses the most; the seed's order decides between equals. */
export function limitingDimension(explanation: Explanation): ReadinessDimensionId {
  let limiting = explanation.dimensions[0]
  for (const dimension of explanation.dimensions) {
    if (limiting === undefined || dimension.loss > limiting.loss) limiting = dimension
  }
  return limiting?.id ?? 'technical'
}
