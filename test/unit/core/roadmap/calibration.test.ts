import { describe, expect, it } from 'vitest'
import { calibrate } from '#core/forecast/calibration.ts'

function predictions(count: number, chance: number, hits: number) {
  return Array.from({ length: count }, (_, at) => ({ chance, outcome: at < hits }))
}

describe('calibration', () => {
  it('has only a count while nothing is resolved', () => {
    expect(calibrate({ predictions: [{ chance: 0.7, outcome: null }] })).toEqual({
      open: 1,
      resolved: 0,
      meanChance: null,
      hitRate: null,
      bias: null,
      brier: null,
      bins: null,
    })
  })

  it('tells the bias from the first on and keeps the score back until ten', () => {
    const nine = calibrate({ predictions: predictions(9, 0.8, 3) })
    expect(nine.bias).toBeCloseTo(0.8 - 3 / 9, 9)
    expect(nine.brier).toBeNull()
  })

  it('scores a coin at a quarter and certainty that came true at zero', () => {
    expect(calibrate({ predictions: predictions(10, 0.5, 5) }).brier).toBeCloseTo(0.25, 9)
    expect(calibrate({ predictions: predictions(10, 1, 10) }).brier).toBe(0)
    expect(calibrate({ predictions: predictions(10, 1, 0) }).brier).toBe(1)
  })

  it('has bins from thirty on, only those that hold something, and a chance of 1 in the last', () => {
    expect(calibrate({ predictions: predictions(29, 0.5, 5) }).bins).toBeNull()
    const { bins } = calibrate({
      predictions: [...predictions(20, 0.3, 5), ...predictions(10, 1, 9)],
    })
    expect(bins?.map(({ from, count }) => [from, count])).toEqual([
      [0.2, 20],
      [0.8, 10],
    ])
    expect(bins?.[0]?.hitRate).toBeCloseTo(0.25, 9)
  })
})
