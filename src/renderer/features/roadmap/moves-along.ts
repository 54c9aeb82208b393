import type { ScheduleReply } from '#shared/contract/roadmap.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import { toMilestoneInput } from '../../data/build-roadmap-request.ts'
import type { Host } from '../../host/host.ts'
import { waitingOn } from './signs.ts'
import type { RoadmapViewProps } from './view-props.ts'

/**
 * Where those go that wait for a milestone, directly or through others, when it gets other dates by hand. What stands
 * too early elsewhere is not this milestone's doing and stays. Without an answer the dates still are the person's to
 * set, and what waits is fitted later.
 */
export async function movesAlong(
  host: Pick<Host, 'call'>,
  view: Pick<RoadmapViewProps, 'asOf' | 'weeklyHours' | 'goal' | 'milestones'>,
  { id }: Milestone,
  dates: Pick<Milestone, 'start' | 'due'>,
): Promise<ScheduleReply['moves']> {
  const { asOf, weeklyHours, goal, milestones } = view
  const pinned = dates.start !== null || dates.due !== null
  const pushed = await host.call('roadmap/schedule', {
    asOf,
    weeklyHours,
    by: goal.by,
    milestones: milestones.map((each) =>
      toMilestoneInput(each.id === id ? { ...each, ...dates, pinned } : each),
    ),
    gaps: [],
    mode: 'push',
  })
  const waiting = allWaitingOn(id, milestones)
  return pushed.ok ? pushed.value.moves.filter((move) => waiting.has(move.id)) : []
}

function allWaitingOn(id: string, milestones: readonly Milestone[]): ReadonlySet<string> {
  const found = new Set<string>()
  const ahead = [id]
  for (const each of ahead) {
    for (const other of waitingOn(each, milestones)) {
      if (other.id === id || found.has(other.id)) continue
      found.add(other.id)
      ahead.push(other.id)
    }
  }
  return found
}
