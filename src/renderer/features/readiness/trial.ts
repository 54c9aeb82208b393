import type { Move, Overrides } from '#shared/contract/assessment.ts'
import type { ChallengeId, OrganizationFactId, RatingSubject } from '#shared/vocabulary.ts'

/** What differs from the person's own values in a what-if. It lives on the screen and is never stored. */
export interface Trial {
  readonly ratings: Readonly<Partial<Record<RatingSubject, number>>>
  readonly challenges: Readonly<Partial<Record<ChallengeId, number>>>
  readonly facts: Readonly<Partial<Record<OrganizationFactId, boolean>>>
  readonly yearsExperience: number | null
  readonly weeklyHours: number | null
}

/** A value equal to its baseline leaves the trial again. */
export type TrialStep =
  | {
      readonly kind: 'rating'
      readonly id: RatingSubject
      readonly value: number
      readonly baseline: number
    }
  | {
      readonly kind: 'challenge'
      readonly id: ChallengeId
      readonly value: number
      readonly baseline: number
    }
  | {
      readonly kind: 'fact'
      readonly id: OrganizationFactId
      readonly value: boolean
      readonly baseline: boolean
    }
  | { readonly kind: 'years'; readonly value: number; readonly baseline: number }
  | { readonly kind: 'hours'; readonly value: number; readonly baseline: number }
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'reset' }

export const emptyTrial: Trial = {
  ratings: {},
  challenges: {},
  facts: {},
  yearsExperience: null,
  weeklyHours: null,
}

export function takeStep(trial: Trial, step: TrialStep): Trial {
  switch (step.kind) {
    case 'rating':
      return { ...trial, ratings: withEntry(trial.ratings, step) }
    case 'challenge':
      return { ...trial, challenges: withEntry(trial.challenges, step) }
    case 'fact':
      return { ...trial, facts: withEntry(trial.facts, step) }
    case 'years':
      return { ...trial, yearsExperience: unlessBaseline(step) }
    case 'hours':
      return { ...trial, weeklyHours: unlessBaseline(step) }
    case 'move':
      return withMove(trial, step.move)
    case 'reset':
      return emptyTrial
  }
}

export function isEmptyTrial(trial: Trial): boolean {
  return (
    Object.keys(trial.ratings).length === 0 &&
    Object.keys(trial.challenges).length === 0 &&
    Object.keys(trial.facts).length === 0 &&
    trial.yearsExperience === null &&
    trial.weeklyHours === null
  )
}

export function trialToOverrides(trial: Trial): Overrides {
  const ratings = Object.entries(trial.ratings) as [RatingSubject, number][]
  const challenges = Object.entries(trial.challenges) as [ChallengeId, number][]
  const facts = Object.entries(trial.facts) as [OrganizationFactId, boolean][]
  return {
    ratings: ratings.map(([subject, value]) => ({ subject, value })),
    challenges: challenges.map(([id, done]) => ({ id, done })),
    facts: facts.map(([id, state]) => ({ id, state })),
    yearsExperience: trial.yearsExperience,
    weeklyHours: trial.weeklyHours,
  }
}

interface Entry<Id extends string, Value> {
  readonly id: Id
  readonly value: Value
  readonly baseline: Value
}

function withEntry<Id extends string, Value>(
  entries: Readonly<Partial<Record<Id, Value>>>,
  { id, value, baseline }: Entry<Id, Value>,
): Readonly<Partial<Record<Id, Value>>> {
  const rest = { ...entries }
  delete rest[id]
  return value === baseline ? rest : { ...rest, [id]: value }
}

function unlessBaseline({ value, baseline }: { value: number; baseline: number }): number | null {
  return value === baseline ? null : value
}

function withMove(trial: Trial, { id, kind, to }: Move): Trial {
  if (kind === 'challenge') {
    return { ...trial, challenges: { ...trial.challenges, [id]: to } }
  }
  return { ...trial, ratings: { ...trial.ratings, [id]: to } }
}
