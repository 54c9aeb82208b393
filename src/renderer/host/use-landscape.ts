import type { AssessmentRequest, LandscapeReply } from '#shared/contract/assessment.ts'
import type { CallError } from '#shared/contract/contract.ts'
import { askNewest } from './latest-reply.ts'
import { useReply } from './use-reply.ts'

interface LandscapeState {
  readonly landscape: LandscapeReply | null
  readonly error: CallError | null
  readonly pending: boolean
}

/** How near the person is to each of the 36 targets; null asks nothing. */
export function useLandscape(request: AssessmentRequest | null): LandscapeState {
  const { reply, error, pending } = useReply('readiness/landscape', request, askNewest)
  return { landscape: reply, error, pending }
}
