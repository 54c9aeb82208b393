import type { Forecast } from '#shared/records/forecast.ts'
import { readForecasts } from './forecast-repository.ts'
import { useRead } from './use-read.ts'

/** The last days' forecasts for a goal, newest first; undefined while being read. */
export function useForecasts(goalId: string, limit: number): readonly Forecast[] | undefined {
  return useRead(`forecasts/${goalId}/${limit}`, (database) =>
    readForecasts(database, goalId, limit),
  )
}
