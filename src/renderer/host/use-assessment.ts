import type { Assessment, AssessmentRequest } from '#shared/contract/assessment.ts'
import type { CallError } from '#shared/contract/contract.ts'
import { askNewest } from './latest-reply.ts'
import { useReply } from './use-reply.ts'

interface AssessmentState {
  /** Of the last request answered; its `target` and `asOf` say which. */
  readonly assessment: Assessment | null
  readonly error: CallError | null
  readonly pending: boolean
}

/** The assessment for a request; null asks nothing. */
export function useAssessment(request: AssessmentRequest | null): AssessmentState {
  const { reply, error, pending } = useReply('readiness/assess', request, askNewest)
  return { assessment: reply, error, pending }
}
