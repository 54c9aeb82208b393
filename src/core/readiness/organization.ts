import type { OrganizationFact } from '#shared/catalog.ts'
import type { Assessment } from '#shared/contract/assessment.ts'
import { STATED_FACT_WEIGHT } from '../parameters.ts'
import { toConfidence } from './confidence.ts'
import type { Inputs } from './inputs.ts'

/** The opening: what the organization adds or withholds. It is told beside readiness, never inside it. */
export function assessOrganization(
  inputs: Inputs,
  catalogFacts: readonly OrganizationFact[],
): Assessment['organization'] {
  const facts = catalogFacts.map(({ id, weight }) => ({ id, weight, state: inputs.facts[id] }))
  const total = facts.reduce((sum, { weight }) => sum + weight, 0)
  const partOf = (test: (state: boolean | null) => boolean) =>
    facts.reduce((sum, { state, weight }) => sum + (test(state) ? weight : 0), 0) / total
  const known = partOf((state) => state !== null)
  const raise = catalogFacts
    .filter(({ id }) => inputs.facts[id] === null)
    .map(({ question }) => `Find out: ${question}`)
  return {
    attainment: partOf((state) => state === true),
    facts,
    confidence: toConfidence(STATED_FACT_WEIGHT * known, raise),
  }
}
