import type { CallError, CallName, CallReply, CallRequest } from '#shared/contract/contract.ts'
import type { Result } from '#shared/result.ts'

/** Answers the calls of the contract, wherever the core runs. */
export interface Host {
  readonly kind: 'desktop' | 'web'
  call<Name extends CallName>(
    name: Name,
    request: CallRequest<Name>,
  ): Promise<Result<CallReply<Name>, CallError>>
}
