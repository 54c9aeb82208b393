import type { WhatIfReply, WhatIfRequest } from '#shared/contract/assessment.ts'
import type { CallError } from '#shared/contract/contract.ts'
import { askInTurn } from './latest-reply.ts'
import { useReply } from './use-reply.ts'

interface WhatIfState {
  readonly whatIf: WhatIfReply | null
  readonly error: CallError | null
  /** True until the newest request is answered; earlier answers are shown meanwhile. */
  readonly pending: boolean
}

/** Readiness under overrides, following a slider; null asks nothing. */
export function useWhatIf(request: WhatIfRequest | null): WhatIfState {
  const { reply, error, pending } = useReply('readiness/what-if', request, askInTurn)
  return { whatIf: reply, error, pending }
}
