import type { ScheduleReply } from '#shared/contract/roadmap.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import type { TrailDates } from '../../../ui/picture/trail-dates.ts'
import { trailDatesText } from '../../../ui/picture/trail-words.ts'
import { milestonesText } from '../format.ts'

type Moves = ScheduleReply['moves']

/** All it takes to put a move back. */
export interface MoveTaken {
  readonly id: string
  readonly title: string
  readonly before: TrailDates
  readonly wasPinned: boolean
  /** Where those were that moved along. */
  readonly others: Moves
  readonly text: string
}

/** Remembers where everything was before a milestone is moved and others move along. */
export function moveTaken(
  milestones: readonly Milestone[],
  milestone: Milestone,
  dates: TrailDates,
  moves: Moves,
  asOf: Day,
): MoveTaken {
  const byId = new Map(milestones.map((each) => [each.id, each]))
  const { id, title, start, due, pinned } = milestone
  return {
    id,
    title,
    before: { start, due },
    wasPinned: pinned,
    others: moves.flatMap((move) => {
      const other = byId.get(move.id)
      return other === undefined ? [] : [{ id: other.id, start: other.start, due: other.due }]
    }),
    text: `Moved to ${trailDatesText(dates, asOf)}${alongText(moves.length)}.`,
  }
}

function alongText(count: number): string {
  return count === 0 ? '' : `; ${milestonesText(count)} waiting for it moved along`
}
