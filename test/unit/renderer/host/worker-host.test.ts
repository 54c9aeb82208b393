import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type CoreWorker, createWorkerHost } from '../../../../src/renderer/host/worker-host.ts'
import type { WorkerRequest } from '../../../../src/renderer/host/worker-message.ts'

const DESCRIPTION = { kind: 'web', version: '0.1.0', runtime: 'Chrome 156' } as const
const FINE = { ok: true, value: DESCRIPTION } as const
const UNAVAILABLE = { ok: false, error: { type: 'Unavailable' } }

/** A worker that answers and dies when told to. */
class FakeWorker extends EventTarget {
  readonly asked: WorkerRequest[] = []
  isTerminated = false

  postMessage(message: WorkerRequest): void {
    this.asked.push(message)
  }

  terminate(): void {
    this.isTerminated = true
  }

  answer(at: number): void {
    const data = { id: this.asked[at]?.id, reply: FINE }
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

const started: FakeWorker[] = []

function aHost() {
  return createWorkerHost(() => {
    const worker = new FakeWorker()
    started.push(worker)
    return worker as unknown as CoreWorker
  })
}

function worker(at: number): FakeWorker {
  const found = started[at]
  if (found === undefined) throw new Error(`worker ${at} was not started`)
  return found
}

beforeEach(() => {
  started.length = 0
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

describe('the worker host', () => {
  it('starts its worker with the first call and keeps it', async () => {
    const host = aHost()
    expect(started).toHaveLength(0)
    const first = host.call('host/describe', {})
    const second = host.call('host/describe', {})
    worker(0).answer(1)
    worker(0).answer(0)
    expect(await Promise.all([first, second])).toEqual([FINE, FINE])
    expect(started).toHaveLength(1)
  })

  it('gives each call its own answer, in any order', async () => {
    const host = aHost()
    const order: string[] = []
    const first = host.call('host/describe', {}).then(() => order.push('first'))
    const second = host.call('host/describe', {}).then(() => order.push('second'))
    worker(0).answer(1)
    await second
    worker(0).answer(0)
    await first
    expect(order).toEqual(['second', 'first'])
  })

  it('fails what waits when the worker crashes, and starts another at the next call', async () => {
    const host = aHost()
    const lost = host.call('host/describe', {})
    worker(0).dispatchEvent(new Event('error'))
    expect(await lost).toMatchObject(UNAVAILABLE)
    expect(started).toHaveLength(1)

    const next = host.call('host/describe', {})
    worker(1).answer(0)
    expect(await next).toEqual(FINE)
  })

  it('gives up on a worker that does not answer', async () => {
    const host = aHost()
    const lost = host.call('host/describe', {})
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await lost).toMatchObject(UNAVAILABLE)
    expect(worker(0).isTerminated).toBe(true)
  })

  it('starts no third worker after two died without an answer', async () => {
    const host = aHost()
    for (const at of [0, 1]) {
      const lost = host.call('host/describe', {})
      worker(at).dispatchEvent(new Event('error'))
      await lost
    }
    expect(await host.call('host/describe', {})).toMatchObject(UNAVAILABLE)
    expect(started).toHaveLength(2)
  })

  it('ignores an answer to a call that was given up', async () => {
    const host = aHost()
    const lost = host.call('host/describe', {})
    worker(0).dispatchEvent(new Event('messageerror'))
    worker(0).answer(0)
    expect(await lost).toMatchObject(UNAVAILABLE)
  })
})
