import type { ScheduleReply } from '#shared/contract/roadmap.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import type { TrailDates } from '../../../ui/picture/trail-dates.ts'
import { trailDatesText } from '../../../ui/picture/trail-words.ts'
import { milestonesText } from '../format.ts'

/** A move as the line under the trail tells it. */
export interface MoveTold {
  readonly title: string
  readonly text: string
}

export function tellMove(
  { title }: Milestone,
  dates: TrailDates,
  moves: ScheduleReply['moves'],
  asOf: Day,
): MoveTold {
  return { title, text: `Moved to ${trailDatesText(dates, asOf)}${alongText(moves.length)}.` }
}

function alongText(count: number): string {
  return count === 0 ? '' : `; ${milestonesText(count)} waiting for it moved along`
}
