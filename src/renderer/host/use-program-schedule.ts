import type { ProgramScheduleReply } from '#shared/contract/roadmap.ts'
import type { Day } from '#shared/units/day.ts'
import { askNewest } from './latest-reply.ts'
import { type ReplyState, useReply } from './use-reply.ts'

/** The program laid out from a day on; null asks nothing. While the day changes, the reply may be of the day before. */
export function useProgramSchedule(startsOn: Day | null): ReplyState<ProgramScheduleReply> {
  return useReply('program/schedule', startsOn === null ? null : { startsOn }, askNewest)
}
