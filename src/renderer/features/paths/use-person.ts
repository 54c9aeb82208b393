import type { AskedLevel, Assessment, AssessmentRequest } from '#shared/contract/assessment.ts'
import type { CallError } from '#shared/contract/contract.ts'
import type { Goal } from '#shared/records/goal.ts'
import type { Profile } from '#shared/records/profile.ts'
import { type OrganizationSize, PATH_IDS, type Target } from '#shared/vocabulary.ts'
import { toAssessmentRequest } from '../../data/build-request.ts'
import { today } from '../../data/clock.ts'
import { useShownEvidence } from '../../data/evidence/use-shown-evidence.ts'
import { useAskedLevels } from '../../data/ladders/use-asked-levels.ts'
import { useCurrentGoal } from '../../data/use-goal.ts'
import { useMilestones } from '../../data/use-milestones.ts'
import { useProfile } from '../../data/use-profile.ts'
import { useLatestRatings } from '../../data/use-ratings.ts'
import { useSettings } from '../../data/use-settings.ts'
import { useAssessment } from '../../host/use-assessment.ts'
import { useLandscape } from '../../host/use-landscape.ts'

/** What the room knows of the person. */
export interface Person {
  readonly profile: Profile | null
  readonly goal: Goal | null
  /** No rating exists, so that every readiness shown is assumed. */
  readonly isUnrated: boolean
  /** What the level of an own ladder that the goal stands for asks for. */
  readonly asked: readonly AskedLevel[]
  /** The person's records as the core asks for them, against a target that may only be looked at. */
  requestFor(target: Target): AssessmentRequest
}

/** null while it is being read. */
export function usePerson(): Person | null {
  const profile = useProfile()
  const goal = useCurrentGoal()
  const ratings = useLatestRatings()
  const settings = useSettings()
  // Not waited for: a goal that was just changed must not take the screen away from under the hand that changed it.
  const milestones = useMilestones(goal?.id ?? '') ?? []
  // Nor for what its level asks, which arrives as quickly.
  const asked = useAskedLevels(goal) ?? []
  const asOf = today()
  // Neither is this: it moves no score, only how sure one is of it.
  const evidence = useShownEvidence(asOf) ?? []
  if (profile === undefined || goal === undefined) return null
  if (ratings === undefined || settings === undefined) return null
  return {
    profile,
    goal,
    isUnrated: ratings.length === 0,
    asked,
    requestFor(target) {
      const person = { profile, ratings, settings, evidence, asOf }
      return goal !== null && isGoal(goal, target)
        ? toAssessmentRequest({ ...person, goal, asked, milestones })
        : toAssessmentRequest({ ...person, goal: lookedAt(target) })
    },
  }
}

export function isGoal(goal: Goal | null, target: Target): boolean {
  return goal?.path === target.path && goal.organization === target.organization
}

/** The size a view shows where its address names none: the goal's, else the one in the middle of the range. */
export function defaultSize(goal: Goal | null): OrganizationSize {
  return goal?.organization ?? 'mid_size'
}

export interface Nearness {
  /** Readiness for a target. Range: 0 to 1; null until it is known. */
  of(target: Target): number | null
  readonly isAssumed: boolean
  readonly error: CallError | null
}

/** How near the person is to each target. */
export function useNearness(person: Person): Nearness {
  // One request holds for all 36 targets; which of them it names does not matter.
  const anyTarget = { path: PATH_IDS[0], organization: defaultSize(person.goal) }
  const { landscape, error } = useLandscape(person.requestFor(toTarget(person.goal) ?? anyTarget))
  return {
    of: ({ path, organization }) =>
      landscape?.rows.find(
        ({ target }) => target.path === path && target.organization === organization,
      )?.readiness ?? null,
    isAssumed: person.isUnrated,
    error,
  }
}

export interface TargetStanding {
  /** null until it is known. */
  readonly assessment: Assessment | null
  readonly error: CallError | null
}

/** The person against one target. */
export function useTargetStanding(person: Person, target: Target): TargetStanding {
  const { assessment, error } = useAssessment(person.requestFor(target))
  const isCurrent =
    assessment?.target.path === target.path &&
    assessment.target.organization === target.organization
  return { assessment: isCurrent ? assessment : null, error }
}

function lookedAt(target: Target) {
  return { ...target, by: null, openingRate: null, facts: {} }
}

function toTarget(goal: Goal | null): Target | null {
  return goal === null ? null : { path: goal.path, organization: goal.organization }
}
