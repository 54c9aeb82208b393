import { describe, expect, it } from 'vitest'
import type { Change } from '#shared/records/change.ts'
import {
  createWeighing,
  weigh,
} from '../../../../../src/renderer/data/history/compaction/weigh-history.ts'
import { aChange } from '../../../../support/builders/a-change.ts'

const NOW = '2026-11-01T12:00:00.000Z'
const LONG_AGO = '2026-01-01T12:00:00.000Z'
const LATELY = '2026-10-20T12:00:00.000Z'
const WEIGHT = weigh(ofText(1, LONG_AGO))

function ofText(number: number, at: string, changes: Partial<Change> = {}): Change {
  const step = {
    table: 'entries',
    id: 'an-id',
    before: null,
    after: { text: 'x'.repeat(1000) },
  } as const
  return aChange({ number, at, steps: [step], rows: ['entries/an-id'], ...changes })
}

/** The oldest change to keep of some, the newest of which has the highest number. */
function firstOf(changes: readonly Change[], hasCopies = true, least = 5): number | null {
  const bounds = { characters: WEIGHT * 40, changes: 1000 }
  const utmost = { characters: WEIGHT * 80, changes: 2000 }
  const weighing = createWeighing(NOW, hasCopies, { usual: bounds, utmost, least })
  for (const change of changes.toReversed()) if (!weighing.add(change)) break
  return weighing.firstToKeep()
}

const run = (length: number, at: string, changes?: Partial<Change>) =>
  Array.from({ length }, (_, index) => ofText(index + 1, at, changes))

describe('the weight of a history', () => {
  it('is borne as a whole up to the bound', () => {
    expect(firstOf(run(39, LONG_AGO))).toBeNull()
  })

  it('comes down to three quarters of the bound once that is passed', () => {
    expect(firstOf(run(60, LONG_AGO))).toBe(60 - 30 + 1)
  })

  it('may be twice as much and more within the last thirty days', () => {
    expect(firstOf(run(70, LATELY))).toBeNull()
    expect(firstOf(run(100, LATELY))).toBe(100 - 60 + 1)
  })

  it('keeps the last thirty days even where these alone are beyond the usual bound', () => {
    const changes = [
      ...run(30, LONG_AGO),
      ...run(50, LATELY).map((each) => ({ ...each, number: each.number + 30 })),
    ]
    expect(firstOf(changes)).toBe(31)
  })

  it('is borne for longer where no copy holds what would go', () => {
    expect(firstOf(run(60, LONG_AGO), false)).toBeNull()
    expect(firstOf(run(100, LONG_AGO), false)).toBe(100 - 60 + 1)
  })

  it('never costs the newest commands of the person, whatever they weigh', () => {
    expect(firstOf(run(100, LONG_AGO), true, 50)).toBe(51)
    expect(firstOf(run(100, LONG_AGO, { automatic: true }), true, 50)).toBeNull()
  })

  it('is counted in changes too', () => {
    const weighing = createWeighing(NOW, true, {
      usual: { characters: 1e9, changes: 8 },
      least: 2,
    })
    for (const change of run(10, LONG_AGO).toReversed()) if (!weighing.add(change)) break
    expect(weighing.firstToKeep()).toBe(10 - 6 + 1)
  })

  it('is about that of the line in a copy', () => {
    const change = ofText(1, LONG_AGO)
    expect(weigh(change) / JSON.stringify(change).length).toBeCloseTo(1, 1)
  })
})
