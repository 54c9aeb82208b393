import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'

/** What the picture takes of a milestone. What was let go of is not on the trail. */
export interface TrailMilestone
  extends Pick<Milestone, 'id' | 'title' | 'start' | 'due' | 'startedOn' | 'doneOn' | 'dependsOn'> {
  readonly state: 'planned' | 'active' | 'done'
  /** Id of its lane. */
  readonly lane: string
}

/** How a waymark looks. `waiting`: planned, and something before it is not done. `overdue`: open past its due day. */
export type TrailSign = 'planned' | 'waiting' | 'active' | 'done' | 'overdue'

export interface TrailFact extends TrailMilestone {
  readonly sign: TrailSign
  /** Where its stretch begins and its stone lies. */
  readonly from: Day
  readonly to: Day
  /** Done ones stand where they were done. */
  readonly isMovable: boolean
  /** What has begun has begun: then only the due day moves. */
  readonly hasMovableStart: boolean
  /** Not done yet, and this one waits for them. */
  readonly waitsFor: readonly string[]
  /** Those of them that are not due before the day on which this one begins. */
  readonly conflicts: readonly string[]
  /** Whatever waits for this one. */
  readonly leadsTo: readonly string[]
}

export interface TrailFacts {
  /** Those with a day, by that day. */
  readonly placed: readonly TrailFact[]
  readonly undated: readonly TrailMilestone[]
}

/** Reads what the picture shows from the milestones. `all` also holds those that are filtered away. */
export function trailFacts(
  shown: readonly TrailMilestone[],
  all: readonly TrailMilestone[],
  today: Day,
): TrailFacts {
  const byId = new Map(all.map((milestone) => [milestone.id, milestone]))
  const leadsTo = new Map<string, string[]>()
  for (const { id, dependsOn } of all) {
    for (const before of dependsOn) leadsTo.set(before, [...(leadsTo.get(before) ?? []), id])
  }
  const placed: TrailFact[] = []
  const undated: TrailMilestone[] = []
  for (const milestone of shown) {
    const span = milestoneSpan(milestone)
    if (span === null) {
      undated.push(milestone)
      continue
    }
    const isOpen = milestone.state !== 'done'
    const waitsFor = milestone.dependsOn.filter((id) => isOpenIn(byId, id))
    placed.push({
      ...milestone,
      ...span,
      sign: signOf(milestone, waitsFor.length > 0, today),
      isMovable: isOpen,
      hasMovableStart: isOpen && (milestone.state !== 'active' || milestone.startedOn === null),
      waitsFor: isOpen ? waitsFor : [],
      conflicts: isOpen ? waitsFor.filter((id) => isNotDueBefore(byId.get(id), span.from)) : [],
      leadsTo: leadsTo.get(milestone.id) ?? [],
    })
  }
  placed.sort((a, b) => compare(a.to, b.to) || compare(a.from, b.from) || compare(a.id, b.id))
  return { placed, undated }
}

/** The days between which it lies; null without any. Of a done one, when it was really worked on. */
function milestoneSpan(milestone: TrailMilestone): { from: Day; to: Day } | null {
  const { state, start, due, startedOn, doneOn } = milestone
  const to = (state === 'done' ? doneOn : null) ?? due ?? start
  if (to === null) return null
  const from = (state === 'planned' ? null : startedOn) ?? start ?? to
  return { from: from > to ? to : from, to }
}

function signOf(milestone: TrailMilestone, isWaiting: boolean, today: Day): TrailSign {
  const { state, due } = milestone
  if (state === 'done') return 'done'
  if (due !== null && due < today) return 'overdue'
  if (state === 'active') return 'active'
  return isWaiting ? 'waiting' : 'planned'
}

function isOpenIn(byId: ReadonlyMap<string, TrailMilestone>, id: string): boolean {
  const found = byId.get(id)
  return found !== undefined && found.state !== 'done'
}

function isNotDueBefore(before: TrailMilestone | undefined, day: Day): boolean {
  return before?.due != null && before.due >= day
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
