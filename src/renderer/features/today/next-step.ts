import type { Action } from '#shared/records/action.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Session } from '#shared/records/session.ts'
import type { Day } from '#shared/units/day.ts'
import type { TodayFacts } from '../../data/today/use-today.ts'

/** What a newcomer lays next, in this order. */
export type Beginning = 'goal' | 'ratings' | 'plan' | 'entry'

/** The one thing to do next. */
export type NextStep =
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'milestone'; readonly milestone: Milestone }
  | { readonly kind: 'begin'; readonly what: Beginning }
  | { readonly kind: 'write' }

/** Milestones shown at once. Source: issue. */
const SHOWN_MILESTONES = 3

/**
 * What comes first: a session of today, since it has its hour; then what the person said they would do by now; then the
 * plan. Who has just begun is led on; whoever has done it all may write.
 */
export function findNextStep(facts: TodayFacts, today: Day): NextStep {
  const session = facts.sessions.find(({ day }) => day === today)
  if (session !== undefined) return { kind: 'session', session }
  const action = facts.actions.find((each) => isDue(each, today))
  if (action !== undefined) return { kind: 'action', action }
  const [milestone] = nextMilestones(facts.milestones)
  if (milestone !== undefined) return { kind: 'milestone', milestone }
  const what = findBeginning(facts)
  return what === null ? { kind: 'write' } : { kind: 'begin', what }
}

function findBeginning({ goal, milestones, beginnings }: TodayFacts): Beginning | null {
  if (goal === null) return 'goal'
  if (!beginnings.hasRatings) return 'ratings'
  if (milestones.length === 0) return 'plan'
  return beginnings.hasEntries ? null : 'entry'
}

/** The person's own, due today or before. */
function isDue({ ownerId, due }: Action, today: Day): boolean {
  return ownerId === null && due !== null && due <= today
}

/** Begun ones first, then by when they are due; what waits for another that is still open is not next. */
export function nextMilestones(milestones: readonly Milestone[]): readonly Milestone[] {
  const open = milestones.filter(({ state }) => state === 'planned' || state === 'active')
  const openIds = new Set(open.map(({ id }) => id))
  return open
    .filter(({ dependsOn }) => dependsOn.every((id) => !openIds.has(id)))
    .sort((one, other) => compare(toKey(one), toKey(other)) || one.rank - other.rank)
    .slice(0, SHOWN_MILESTONES)
}

/** Days sort as text; what has none comes last. */
function toKey({ state, due, start }: Milestone): string {
  return `${state === 'active' ? 0 : 1} ${due ?? start ?? '9999'}`
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
