import { describe, expect, it } from 'vitest'
import { createHandlers } from '#core/handlers.ts'
import { dispatch, type Handlers } from '#shared/contract/dispatch.ts'
import { ok } from '#shared/result.ts'
import { anAssessmentRequest } from '../../support/builders/an-assessment-request.ts'

const description = { kind: 'web', version: '0.1.0', runtime: 'test' } as const
const handlers = createHandlers(() => description)

async function answer(name: unknown, request: unknown, parts: Partial<Handlers> = {}) {
  const reported: unknown[] = []
  const reply = await dispatch({ ...handlers, ...parts }, name, request, (defect) => {
    reported.push(defect)
    return 'reference-1'
  })
  return { reply, reported }
}

describe('dispatch', () => {
  it('answers a call of the contract', async () => {
    expect((await answer('host/describe', {})).reply).toEqual({ ok: true, value: description })
    const { reply } = await answer('readiness/assess', anAssessmentRequest())
    expect(reply).toMatchObject({ ok: true })
  })

  it('says of a call without a handler that this host cannot answer it', async () => {
    expect((await answer('vault/read', {})).reply).toMatchObject({
      ok: false,
      error: { type: 'Unavailable' },
    })
  })

  it('checks the request of a call without a handler all the same', async () => {
    expect((await answer('vault/read', { extra: 1 })).reply).toMatchObject({
      ok: false,
      error: { type: 'InvalidValue', field: 'extra' },
    })
  })

  it('waits for a handler that answers later, and takes its rejection for a defect', async () => {
    const later = { 'host/describe': async () => ok(description) }
    expect((await answer('host/describe', {}, later)).reply).toEqual(ok(description))
    const failing = { 'host/describe': () => Promise.reject(new Error('a name')) }
    expect((await answer('host/describe', {}, failing)).reply).toMatchObject({
      ok: false,
      error: { type: 'Defect', reference: 'reference-1' },
    })
  })

  it.each(['readiness/erase', 'constructor', '__proto__', '', 7, null, undefined])(
    'refuses the unknown call %s',
    async (name) => {
      expect((await answer(name, {})).reply).toMatchObject({
        ok: false,
        error: { type: 'InvalidValue', field: 'name' },
      })
    },
  )

  it('refuses a request that does not fit and does not run the handler', async () => {
    const { reply, reported } = await answer(
      'readiness/assess',
      { ...anAssessmentRequest(), extra: 1 },
      {
        'readiness/assess': () => {
          throw new Error('must not run')
        },
      },
    )
    expect(reply).toMatchObject({ ok: false, error: { type: 'InvalidValue', field: 'extra' } })
    expect(reported).toEqual([])
  })

  it('tells a defect without its details', async () => {
    const defect = new Error('the name of a colleague')
    const { reply, reported } = await answer(
      'host/describe',
      {},
      {
        'host/describe': () => {
          throw defect
        },
      },
    )
    expect(reply).toEqual({ ok: false, error: { type: 'Defect', reference: 'reference-1' } })
    expect(reported).toEqual([defect])
  })
})
