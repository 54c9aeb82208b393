import type { ProposeReply, ProposeRequest } from '#shared/contract/roadmap.ts'
import { askNewest } from './latest-reply.ts'
import { type ReplyState, useReply } from './use-reply.ts'

/** The plan as it would be made today, and how it differs from the roadmap there is; null asks nothing. */
export function useProposal(request: ProposeRequest | null): ReplyState<ProposeReply> {
  return useReply('roadmap/propose', request, askNewest)
}
