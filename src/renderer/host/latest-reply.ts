import type { CallError } from '#shared/contract/contract.ts'
import type { Result } from '#shared/result.ts'

type Send<Request, Reply> = (request: Request) => Promise<Result<Reply, CallError>>
type Show<Reply> = (result: Result<Reply, CallError>, isLatest: boolean) => void

export interface Asker<Request> {
  ask(request: Request): void
  /** Nothing asked so far is shown any more. */
  forget(): void
}

/** Sends every request at once and shows only the reply to the newest: one that comes late is dropped. */
export function askNewest<Request, Reply>(
  send: Send<Request, Reply>,
  show: Show<Reply>,
): Asker<Request> {
  let newest = 0
  return {
    ask(request) {
      const number = ++newest
      void send(request).then((result) => {
        if (number === newest) show(result, true)
      })
    },
    forget() {
      newest += 1
    },
  }
}

/**
 * For a slider: at most one request is on its way, and of those made meanwhile only the newest is sent next.
 * Replies come in order and are all shown, so that the picture follows the thumb.
 */
export function askInTurn<Request, Reply>(
  send: Send<Request, Reply>,
  show: Show<Reply>,
): Asker<Request> {
  let next: { readonly request: Request } | null = null
  let isBusy = false
  let forgotten = 0

  async function run(): Promise<void> {
    isBusy = true
    while (next !== null) {
      const { request } = next
      const before = forgotten
      next = null
      const result = await send(request)
      if (before === forgotten) show(result, next === null)
    }
    isBusy = false
  }

  return {
    ask(request) {
      next = { request }
      if (!isBusy) void run()
    },
    forget() {
      forgotten += 1
      next = null
    },
  }
}
