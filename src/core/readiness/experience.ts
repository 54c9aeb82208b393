import type { TargetRequirements } from '#shared/catalog.ts'
import type { Assessment } from '#shared/contract/assessment.ts'
import { CHALLENGE_PART, STATED_FACT_WEIGHT, YEARS_PART } from '../parameters.ts'
import { toConfidence } from './confidence.ts'
import type { Inputs } from './inputs.ts'

type Experience = Assessment['experience']

/** Challenges met and years worked, against what the target asks for. Source: docs/scoring.md. */
export function assessExperience(inputs: Inputs, requirements: TargetRequirements): Experience {
  const challenges = requirements.challenges.map(({ id, needed }) => {
    const done = inputs.challenges.get(id) ?? 0
    return { id, done, needed, attainment: Math.min(1, done / needed) }
  })
  const required = requirements.experienceYears.from
  const current = inputs.yearsExperience ?? 0
  const years = {
    current,
    required,
    attainment: Math.min(1, current / required),
    assumed: inputs.yearsExperience === null,
  }
  const met = challenges.reduce((sum, item) => sum + item.attainment, 0) / challenges.length
  return {
    attainment: CHALLENGE_PART * met + YEARS_PART * years.attainment,
    challenges,
    years,
    confidence: experienceConfidence(inputs, requirements),
  }
}

function experienceConfidence(inputs: Inputs, { challenges }: TargetRequirements) {
  const told = challenges.filter(({ id }) => inputs.challenges.has(id)).length / challenges.length
  const yearsKnown = inputs.yearsExperience === null ? 0 : 1
  const raise: string[] = []
  if (yearsKnown === 0) raise.push('Say how many years you have worked.')
  if (told < 1) raise.push('Go through the challenges and say how often you met each.')
  const value = STATED_FACT_WEIGHT * (CHALLENGE_PART * told + YEARS_PART * yearsKnown)
  return toConfidence(value, raise)
}
