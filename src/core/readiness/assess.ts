import type { Assessment, AssessmentRequest, Overrides } from '#shared/contract/assessment.ts'
import { READINESS_DIMENSION_IDS } from '#shared/vocabulary.ts'
import { findPath } from '../catalog/find.ts'
import { chanceOfMove } from '../forecast/chance.ts'
import { forecastTimeline } from '../forecast/timeline.ts'
import { assessDimensions } from './dimensions.ts'
import {
  attainmentsOf,
  explain,
  limitingDimension,
  normalizeWeights,
  readinessOf,
} from './explanation.ts'
import { findGaps } from './gaps.ts'
import { noOverrides, requestToInputs } from './inputs.ts'
import { findMoves } from './moves.ts'
import { requirementsFor } from './requirements.ts'

/** Where one stands, without what is still to come: quick, for whoever needs no forecast. */
export function assessStanding(request: AssessmentRequest, overrides: Overrides = noOverrides) {
  const inputs = requestToInputs(request, overrides)
  const dimensions = assessDimensions(inputs, requirementsFor(request))
  const weights = normalizeWeights(request.settings.dimensionWeights)
  const readiness = readinessOf(attainmentsOf(dimensions), weights)
  const explanation = explain(dimensions, weights, readiness)
  const gaps = findGaps(dimensions, explanation)
  return { inputs, dimensions, weights, readiness, explanation, gaps }
}

/**
 * The seed's seven-part assessment of one person against one target on one day, with its reasons.
 * Deterministic: the same request gives the same answer. Errors: none for a request that fits its schema.
 */
export function assess(request: AssessmentRequest, overrides: Overrides = noOverrides): Assessment {
  const { inputs, dimensions, weights, readiness, explanation, gaps } = assessStanding(
    request,
    overrides,
  )
  const timeline = forecastTimeline(gaps, inputs.weeklyHours, request)
  return {
    target: request.target,
    asOf: request.asOf,
    readiness,
    limiting: limitingDimension(explanation),
    ...dimensions,
    explanation,
    gaps,
    moves: findMoves(dimensions, weights, readiness),
    timeline,
    chance: chanceOfMove(timeline, findPath(request.target.path), request.goal, inputs.facts),
    confidence: lowestConfidence(dimensions),
    assumed: [...inputs.assumed],
  }
}

/** A chain is as strong as its weakest link, and so is a product of three dimensions. */
function lowestConfidence(
  dimensions: Pick<Assessment, (typeof READINESS_DIMENSION_IDS)[number]>,
): Assessment['confidence'] {
  return READINESS_DIMENSION_IDS.map((id) => dimensions[id].confidence).reduce((lowest, next) =>
    next.value < lowest.value ? next : lowest,
  )
}
