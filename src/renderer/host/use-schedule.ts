import type { ScheduleReply, ScheduleRequest } from '#shared/contract/roadmap.ts'
import { askNewest } from './latest-reply.ts'
import { type ReplyState, useReply } from './use-reply.ts'

/** Dates that fit dependencies and weekly hours; null asks nothing. */
export function useSchedule(request: ScheduleRequest | null): ReplyState<ScheduleReply> {
  return useReply('roadmap/schedule', request, askNewest)
}
