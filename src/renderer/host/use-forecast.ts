import type { ForecastReply, ForecastRequest } from '#shared/contract/roadmap.ts'
import { askInTurn } from './latest-reply.ts'
import { type ReplyState, useReply } from './use-reply.ts'

/** When the roadmap will be done. Follows a slider: every answer is shown as it comes. null asks nothing. */
export function useForecast(request: ForecastRequest | null): ReplyState<ForecastReply> {
  return useReply('roadmap/forecast', request, askInTurn)
}
