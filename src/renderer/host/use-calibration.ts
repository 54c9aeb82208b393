import type { CallRequest } from '#shared/contract/contract.ts'
import type { CalibrationReply } from '#shared/contract/roadmap.ts'
import { askNewest } from './latest-reply.ts'
import { type ReplyState, useReply } from './use-reply.ts'

/** How well the person's own chances came true; null asks nothing. */
export function useCalibration(
  request: CallRequest<'roadmap/calibration'> | null,
): ReplyState<CalibrationReply> {
  return useReply('roadmap/calibration', request, askNewest)
}
