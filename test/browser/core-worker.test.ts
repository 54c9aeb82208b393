import { describe, expect, it } from 'vitest'
import { createHost } from '../../src/renderer/host/create-host.ts'
import { unwrap } from '../support/browser/databases.ts'
import { aSampleRequest } from '../support/builders/an-assessment-request.ts'

describe('the core in a worker', () => {
  const host = createHost()

  it('gives the seed’s sample candidate the golden technical figures', async () => {
    const { technical } = unwrap(await host.call('readiness/assess', aSampleRequest()))
    expect(technical.level).toBeCloseTo(0.68, 10)
    expect(technical.attainment).toBeCloseTo(0.8706, 4)
  })

  it('reads the whole catalog through the contract', async () => {
    const catalog = unwrap(await host.call('catalog/read', {}))
    expect(catalog.targets).toHaveLength(36)
  })

  it('answers several calls at once, each its own', async () => {
    const [describe, whatIf, landscape] = await Promise.all([
      host.call('host/describe', {}),
      host.call('readiness/what-if', {
        base: aSampleRequest(),
        overrides: {
          ratings: [{ subject: 'technical_breadth', value: 9 }],
          challenges: [],
          facts: [],
          yearsExperience: null,
          weeklyHours: null,
        },
      }),
      host.call('readiness/landscape', aSampleRequest()),
    ])
    expect(unwrap(describe)).toMatchObject({
      kind: 'web',
      runtime: expect.stringContaining('Chrome'),
    })
    expect(unwrap(whatIf).difference).toBeGreaterThan(0)
    expect(unwrap(landscape).rows).toHaveLength(36)
  })

  it('names the field of a request that does not fit', async () => {
    const result = await host.call('readiness/assess', { ...aSampleRequest(), seed: -1 })
    expect(result).toMatchObject({ ok: false, error: { type: 'InvalidValue', field: 'seed' } })
  })
})
