import type { Forecast, ForecastInputs } from '#shared/records/forecast.ts'
import type { Day } from '#shared/units/day.ts'
import { recordBase } from './record.ts'

/** What a forecast of one open milestone was made from. */
export function someForecastInputs(overrides: Partial<ForecastInputs> = {}): ForecastInputs {
  return {
    asOf: '2026-03-01' as Day,
    weeklyHours: 4,
    by: null,
    milestones: [
      {
        id: recordBase().id,
        weeks: 4,
        state: 'planned',
        start: null,
        pinned: false,
        startedOn: null,
        doneOn: null,
        dependsOn: [],
      },
    ],
    ...overrides,
  }
}

/** Arrival within a year, as of one day. */
export function aForecast(overrides: Partial<Forecast> = {}): Forecast {
  const base = recordBase()
  return {
    ...base,
    goalId: base.id,
    day: '2026-03-01' as Day,
    p50: '2026-09-01' as Day,
    p80: '2026-11-01' as Day,
    p90: '2027-01-01' as Day,
    inputs: someForecastInputs(),
    ...overrides,
  }
}
