import { useEffect, useRef, useState } from 'react'
import type { CallError, CallName, CallReply, CallRequest } from '#shared/contract/contract.ts'
import type { Result } from '#shared/result.ts'
import { useHost } from './host-context.tsx'
import type { Asker, askNewest } from './latest-reply.ts'

export interface ReplyState<Reply> {
  /** The last reply; stays while the next is computed and when that fails. */
  readonly reply: Reply | null
  readonly error: CallError | null
  readonly pending: boolean
}

const NOTHING = { reply: null, error: null, pending: false } as const

/** Keeps asking one call as its request changes; a request of null asks nothing and forgets the reply. */
export function useReply<Name extends CallName>(
  name: Name,
  request: CallRequest<Name> | null,
  createAsker: typeof askNewest,
): ReplyState<CallReply<Name>> {
  const host = useHost()
  const [state, setState] = useState<ReplyState<CallReply<Name>>>(NOTHING)
  const asker = useRef<Asker<CallRequest<Name>> | null>(null)
  // Requests are small plain data, built anew at each render: compare what they say, not which object says it.
  const key = request === null ? null : JSON.stringify(request)

  useEffect(() => {
    const show = (result: Result<CallReply<Name>, CallError>, isLatest: boolean) => {
      setState((before) => ({
        reply: result.ok ? result.value : before.reply,
        error: result.ok ? null : result.error,
        pending: !isLatest,
      }))
    }
    const created = createAsker((asked: CallRequest<Name>) => host.call(name, asked), show)
    asker.current = created
    return () => created.forget()
  }, [host, name, createAsker])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another host or call has to be asked anew
  useEffect(() => {
    if (key === null) {
      asker.current?.forget()
      setState(NOTHING)
      return
    }
    setState((before) => ({ ...before, pending: true }))
    asker.current?.ask(JSON.parse(key) as CallRequest<Name>)
  }, [key, host, name, createAsker])

  return state
}
