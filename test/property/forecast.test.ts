import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finishesByPace, hasOwnPace } from '#core/forecast/finish-by-pace.ts'
import { type SimulationPlan, simulate } from '#core/forecast/simulate.ts'
import { holds } from './holds.ts'

/** Plans whose items come after up to three earlier ones. */
const arbitraryPlan: fc.Arbitrary<SimulationPlan> = fc
  .array(
    fc.record({
      mu: fc.double({ min: 0, max: 3, noNaN: true }),
      sigma: fc.double({ min: 0, max: 1, noNaN: true }),
      before: fc.array(fc.nat({ max: 50 }), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((items) => {
    const preds: number[] = []
    const start = [0]
    items.forEach(({ before }, index) => {
      if (index > 0) preds.push(...new Set(before.map((pick) => pick % index)))
      start.push(preds.length)
    })
    return { mu: items.map(({ mu }) => mu), sigma: items.map(({ sigma }) => sigma), preds, start }
  })

/** Longest chain of fixed durations, worked out the plain way. */
function longestChain(plan: SimulationPlan, durations: readonly number[]): number {
  const ends: number[] = []
  durations.forEach((duration, item) => {
    let begin = 0
    for (let at = plan.start[item] as number; at < (plan.start[item + 1] as number); at++) {
      begin = Math.max(begin, ends[plan.preds[at] as number] as number)
    }
    ends.push(begin + duration)
  })
  return Math.max(...ends)
}

describe('simulate', () => {
  it('finds the longest chain and the whole work when nothing is uncertain', () => {
    holds(
      fc.property(arbitraryPlan, (plan) => {
        const sure = { ...plan, sigma: Array.from(plan.mu, () => 0) }
        const durations = Array.from(plan.mu, (mu) => Math.exp(mu))
        const { finish, work } = simulate(sure, 3, 7)
        expect([...finish]).toEqual(Array(3).fill(expect.closeTo(longestChain(plan, durations), 9)))
        const total = durations.reduce((sum, duration) => sum + duration, 0)
        expect(work[0]).toBeCloseTo(total, 9)
      }),
    )
  })

  it('repeats itself for a seed and differs for another', () => {
    const plan = { mu: [1, 2], sigma: [0.5, 0.5], preds: [0], start: [0, 0, 1] }
    expect(simulate(plan, 500, 3)).toEqual(simulate(plan, 500, 3))
    expect(simulate(plan, 500, 3)).not.toEqual(simulate(plan, 500, 4))
  })

  it('keeps every finish between the longest single item and all the work', () => {
    holds(
      fc.property(arbitraryPlan, fc.nat(), (plan, seed) => {
        const { finish, work } = simulate(plan, 64, seed)
        finish.forEach((end, run) => {
          expect(end).toBeGreaterThan(0)
          expect(end).toBeLessThanOrEqual((work[run] as number) + 1e-9)
        })
      }),
    )
  })

  it('draws the median and the ninetieth percentile of a single lognormal item', () => {
    const plan = { mu: [Math.log(20)], sigma: [0.5], preds: [], start: [0, 0] }
    const finish = simulate(plan, 100_000, 11).finish.sort()
    // exp(0.5 x 1.281552) = 1.8980
    expect((finish[50_000] as number) / 20).toBeCloseTo(1, 1)
    expect((finish[50_000] as number) / 20).toBeGreaterThan(0.99)
    expect((finish[50_000] as number) / 20).toBeLessThan(1.01)
    expect((finish[90_000] as number) / (20 * 1.898)).toBeGreaterThan(0.99)
    expect((finish[90_000] as number) / (20 * 1.898)).toBeLessThan(1.01)
  })
})

describe('finishesByPace', () => {
  it('takes one week for each milestone at one a week', () => {
    expect(new Set(finishesByPace([1, 1, 1, 1, 1, 1, 1, 1], 12, 5))).toEqual(new Set([12]))
  })

  it('is used from five milestones and eight weeks on', () => {
    expect(hasOwnPace([1, 1, 1, 1, 1, 0, 0, 0])).toBe(true)
    expect(hasOwnPace([1, 1, 1, 1, 0, 0, 0, 0])).toBe(false)
    expect(hasOwnPace([5, 5, 5])).toBe(false)
  })

  it('gives up after twenty years instead of running for ever', () => {
    expect(finishesByPace([0, 0, 0, 0, 0, 0, 0, 0], 1, 5)[0]).toBe(1040)
  })
})
