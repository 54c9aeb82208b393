import type { ForecastReply } from '#shared/contract/roadmap.ts'
import type { Day } from '#shared/units/day.ts'

/** A forecast from estimates with six open and two done, even odds in 20 weeks from 2026-11-22, no own date. */
export function aForecastReply(overrides: Partial<ForecastReply> = {}): ForecastReply {
  return {
    weeks: { p50: 20, p80: 30, p90: 36 },
    days: { p50: '2027-04-11' as Day, p80: '2027-06-20' as Day, p90: '2027-08-01' as Day },
    beyondHorizon: { p50: false, p80: false, p90: false },
    basis: 'plan',
    planWeeks: 12,
    overrun: 1.64,
    ownRatios: 0,
    open: 6,
    done: 2,
    chanceByDate: null,
    standing: 'no_date',
    moved: null,
    ...overrides,
  }
}
