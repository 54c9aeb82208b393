import type { Action } from '#shared/records/action.ts'
import type { Goal } from '#shared/records/goal.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Session } from '#shared/records/session.ts'
import { useOpenActions } from '../actions/use-actions.ts'
import { usePeople } from '../people/use-people.ts'
import { useComingSessions } from '../sessions/use-sessions.ts'
import { useCurrentGoal } from '../use-goal.ts'
import { useMilestones } from '../use-milestones.ts'
import { type Beginnings, useBeginnings } from './use-beginnings.ts'

/** What the first screen of a day is made of. */
export interface TodayFacts {
  readonly goal: Goal | null
  /** Of the goal, in its order; none without one. */
  readonly milestones: readonly Milestone[]
  /** Everybody's open ones, by due day. */
  readonly actions: readonly Action[]
  /** Planned from today on, by day and time. */
  readonly sessions: readonly Session[]
  /** Names by id. */
  readonly names: ReadonlyMap<string, string>
  readonly beginnings: Beginnings
}

/** Undefined until all of it is read, so that what comes first does not change under the eyes. */
export function useToday(): TodayFacts | undefined {
  const goal = useCurrentGoal()
  const milestones = useMilestones(goal?.id ?? '')
  const actions = useOpenActions()
  const sessions = useComingSessions()
  const people = usePeople()
  const beginnings = useBeginnings()
  if (
    goal === undefined ||
    milestones === undefined ||
    actions === undefined ||
    sessions === undefined ||
    people === undefined ||
    beginnings === undefined
  ) {
    return undefined
  }
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return { goal, milestones, actions, sessions, names, beginnings }
}
