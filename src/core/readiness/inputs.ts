import type { AssessmentRequest, Overrides, RatingInput } from '#shared/contract/assessment.ts'
import { DEFAULT_WEEKLY_HOURS } from '#shared/units/numbers.ts'
import {
  type ChallengeId,
  ORGANIZATION_FACT_IDS,
  type OrganizationFactId,
  RATING_SUBJECTS,
  type RatingSubject,
} from '#shared/vocabulary.ts'
import { groupBy } from '../group-by.ts'
import { ASSUMED_RATING } from '../parameters.ts'
import { combineRatings } from './combine.ts'
import { itemConfidence } from './confidence.ts'

/** What is known of one rating subject. */
export interface SubjectInput {
  readonly current: number
  readonly assumed: boolean
  readonly unsupported: boolean
  /** Trust in `current`. Range: 0 to 1. */
  readonly confidence: number
}

/** A request with sources combined, gaps filled by the stated assumptions and a what-if applied. */
export interface Inputs {
  readonly subjects: Readonly<Record<RatingSubject, SubjectInput>>
  readonly challenges: ReadonlyMap<ChallengeId, number>
  readonly yearsExperience: number | null
  readonly weeklyHours: number
  readonly facts: Readonly<Record<OrganizationFactId, boolean | null>>
  /** Ids of what nobody has entered. */
  readonly assumed: readonly string[]
}

/** A what-if that changes nothing. */
export const noOverrides: Overrides = {
  ratings: [],
  challenges: [],
  facts: [],
  yearsExperience: null,
  weeklyHours: null,
}

/** What the request says, with sources combined and every assumption listed in `assumed`. Overrides win. */
export function requestToInputs(request: AssessmentRequest, overrides: Overrides): Inputs {
  const subjects = subjectInputs(request, overrides)
  const challenges = new Map<ChallengeId, number>()
  for (const { id, done } of [...request.challenges, ...overrides.challenges])
    challenges.set(id, done)
  const facts = factStates(request, overrides)
  const yearsExperience = overrides.yearsExperience ?? request.yearsExperience
  const givenHours = overrides.weeklyHours ?? request.weeklyHours
  const assumed: string[] = RATING_SUBJECTS.filter((subject) => subjects[subject].assumed)
  if (yearsExperience === null) assumed.push('years_experience')
  if (challenges.size === 0) assumed.push('challenges_done')
  if (givenHours === null) assumed.push('weekly_hours')
  assumed.push(...ORGANIZATION_FACT_IDS.filter((id) => facts[id] === null))
  return {
    subjects,
    challenges,
    yearsExperience,
    weeklyHours: givenHours ?? DEFAULT_WEEKLY_HOURS,
    facts,
    assumed,
  }
}

function subjectInputs(
  request: AssessmentRequest,
  overrides: Overrides,
): Record<RatingSubject, SubjectInput> {
  const ratings = groupBy(request.ratings, (rating) => rating.subject)
  const evidence = groupBy(request.evidence, (piece) => piece.subject)
  const overridden = new Map(overrides.ratings.map(({ subject, value }) => [subject, value]))
  const subjects = {} as Record<RatingSubject, SubjectInput>
  for (const subject of RATING_SUBJECTS) {
    const given: readonly RatingInput[] = ratings.get(subject) ?? []
    const combined = combineRatings(given, request.asOf, request.settings.leniencyDiscount)
    const { value, unsupported } = itemConfidence(given, evidence.get(subject) ?? [], request.asOf)
    const override = overridden.get(subject)
    subjects[subject] = {
      current: override ?? combined ?? ASSUMED_RATING,
      assumed: override === undefined && combined === null,
      unsupported,
      confidence: value,
    }
  }
  return subjects
}

function factStates(
  request: AssessmentRequest,
  overrides: Overrides,
): Record<OrganizationFactId, boolean | null> {
  const facts = {} as Record<OrganizationFactId, boolean | null>
  for (const id of ORGANIZATION_FACT_IDS) facts[id] = null
  for (const { id, state } of [...request.facts, ...overrides.facts]) facts[id] = state
  return facts
}
