import type { Forecast, ForecastInputs } from '#shared/records/forecast.ts'

/**
 * Whether today's forecast is to be kept: once a day, as the day began, so that what moved it since can be told. A
 * later day than today's means that the clock was set back: what was kept stays.
 */
export function isWorthKeeping(
  { milestones, asOf }: ForecastInputs,
  newest: Pick<Forecast, 'day'> | undefined,
): boolean {
  if (!milestones.some(({ state }) => state !== 'dropped')) return false
  return newest === undefined || newest.day < asOf
}
