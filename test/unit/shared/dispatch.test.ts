import { describe, expect, it } from 'vitest'
import { createHandlers } from '#core/handlers.ts'
import { dispatch } from '#shared/contract/dispatch.ts'
import { anAssessmentRequest } from '../../support/builders/an-assessment-request.ts'

const description = { kind: 'web', version: '0.1.0', runtime: 'test' } as const
const handlers = createHandlers(() => description)

function answer(name: unknown, request: unknown, parts: Partial<typeof handlers> = {}) {
  const reported: unknown[] = []
  const reply = dispatch({ ...handlers, ...parts }, name, request, (defect) => {
    reported.push(defect)
    return 'reference-1'
  })
  return { reply, reported }
}

describe('dispatch', () => {
  it('answers a call of the contract', () => {
    expect(answer('host/describe', {}).reply).toEqual({ ok: true, value: description })
    expect(answer('readiness/assess', anAssessmentRequest()).reply).toMatchObject({ ok: true })
  })

  it.each(['readiness/erase', 'constructor', '__proto__', '', 7, null, undefined])(
    'refuses the unknown call %s',
    (name) => {
      expect(answer(name, {}).reply).toMatchObject({
        ok: false,
        error: { type: 'InvalidValue', field: 'name' },
      })
    },
  )

  it('refuses a request that does not fit and does not run the handler', () => {
    const { reply, reported } = answer(
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

  it('tells a defect without its details', () => {
    const defect = new Error('the name of a colleague')
    const { reply, reported } = answer(
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
