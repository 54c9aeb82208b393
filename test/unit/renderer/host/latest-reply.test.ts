import { beforeEach, describe, expect, it } from 'vitest'
import type { CallError } from '#shared/contract/contract.ts'
import { ok, type Result } from '#shared/result.ts'
import { askInTurn, askNewest } from '../../../../src/renderer/host/latest-reply.ts'

type Reply = Result<string, CallError>

/** Requests on their way, answered by hand. */
let waiting: { request: string; answer: () => Promise<void> }[] = []
let shown: string[] = []

function send(request: string): Promise<Reply> {
  let resolve = (_reply: Reply) => {}
  const promise = new Promise<Reply>((settle) => {
    resolve = settle
  })
  const answer = async () => {
    resolve(ok(request))
    await promise
    await Promise.resolve()
  }
  waiting.push({ request, answer })
  return promise
}

function show(result: Reply, isLatest: boolean): void {
  shown.push(`${result.ok ? result.value : 'error'}${isLatest ? '' : ' (more to come)'}`)
}

const sent = () => waiting.map(({ request }) => request)

beforeEach(() => {
  waiting = []
  shown = []
})

describe('asking for the newest', () => {
  it('drops a reply that comes after a newer request was made', async () => {
    const asker = askNewest(send, show)
    asker.ask('a')
    asker.ask('b')
    await waiting[1]?.answer()
    await waiting[0]?.answer()
    expect(shown).toEqual(['b'])
  })

  it('shows nothing of what was forgotten, but what is asked afterwards', async () => {
    const asker = askNewest(send, show)
    asker.ask('a')
    asker.forget()
    await waiting[0]?.answer()
    asker.ask('b')
    await waiting[1]?.answer()
    expect(shown).toEqual(['b'])
  })
})

describe('asking in turn', () => {
  it('has one request on its way and skips to the newest', async () => {
    const asker = askInTurn(send, show)
    for (const request of ['a', 'b', 'c', 'd']) asker.ask(request)
    expect(sent()).toEqual(['a'])
    await waiting[0]?.answer()
    expect(sent()).toEqual(['a', 'd'])
    await waiting[1]?.answer()
    expect(shown).toEqual(['a (more to come)', 'd'])
  })

  it('asks again at once after it has come to rest', async () => {
    const asker = askInTurn(send, show)
    asker.ask('a')
    await waiting[0]?.answer()
    asker.ask('b')
    expect(sent()).toEqual(['a', 'b'])
  })

  it('shows nothing of what was forgotten, but what is asked afterwards', async () => {
    const asker = askInTurn(send, show)
    asker.ask('a')
    asker.ask('b')
    asker.forget()
    asker.ask('c')
    await waiting[0]?.answer()
    await waiting[1]?.answer()
    expect(sent()).toEqual(['a', 'c'])
    expect(shown).toEqual(['c'])
  })
})
