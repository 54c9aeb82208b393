import type { CallError } from '#shared/contract/contract.ts'
import { err, type Result } from '#shared/result.ts'
import { checkedReply } from './checked-reply.ts'
import type { Host } from './host.ts'
import type { WorkerReply, WorkerRequest } from './worker-message.ts'

/** What is used of a worker. */
export interface CoreWorker {
  postMessage(message: WorkerRequest): void
  addEventListener(type: 'message', listener: (event: MessageEvent<WorkerReply>) => void): void
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void
  terminate(): void
}

/** A worker silent for so long is taken for dead. Unit: milliseconds. Source: judgement; answers take 1 to 100. */
const PATIENCE = 15_000

/** Deaths in a row, without an answer between them, after which no new worker is started. Source: judgement. */
const MOST_DEATHS = 2

type Settle = (raw: Result<unknown, CallError>) => void

/** The web: the core in a worker that starts with the first call, and once more should it die. */
export function createWorkerHost(startWorker: () => CoreWorker): Host {
  const waiting = new Map<number, Settle>()
  let worker: CoreWorker | null = null
  let deaths = 0
  let lastId = 0

  function bury(dead: CoreWorker, reason: string): void {
    if (worker !== dead) return
    worker = null
    deaths += 1
    dead.terminate()
    const settles = [...waiting.values()]
    waiting.clear()
    for (const settle of settles) settle(err({ type: 'Unavailable', reason }))
  }

  function start(): CoreWorker {
    const started = startWorker()
    started.addEventListener('message', ({ data }) => {
      if (worker !== started) return
      deaths = 0
      waiting.get(data.id)?.(data.reply as Result<unknown, CallError>)
      waiting.delete(data.id)
    })
    started.addEventListener('error', () => bury(started, 'The calculation stopped.'))
    started.addEventListener('messageerror', () => bury(started, 'The answer could not be read.'))
    return started
  }

  function ask(name: string, request: unknown): Promise<unknown> {
    return new Promise((resolve) => {
      if (worker === null && deaths >= MOST_DEATHS) {
        resolve(
          err({
            type: 'Unavailable',
            reason: 'The calculation stopped twice. Reload to try again.',
          }),
        )
        return
      }
      worker ??= start()
      const current = worker
      const id = ++lastId
      const timer = setTimeout(() => bury(current, 'The calculation did not answer.'), PATIENCE)
      waiting.set(id, (raw) => {
        clearTimeout(timer)
        resolve(raw)
      })
      current.postMessage({ id, name, request })
    })
  }

  return {
    kind: 'web',
    call: (name, request) => checkedReply(name, ask(name, request)),
  }
}
