import { Dexie } from 'dexie'
import * as z from 'zod/mini'
import type { ForecastReply } from '#shared/contract/roadmap.ts'
import { type Forecast, type ForecastInputs, forecastSchema } from '#shared/records/forecast.ts'
import type { Result } from '#shared/result.ts'
import { commit } from './commit.ts'
import type { CommitError } from './commit-error.ts'
import type { CairnDatabase } from './database.ts'
import { requireGoal } from './milestone-records.ts'

const keptSchema = z.pick(forecastSchema, { p50: true, p80: true, p90: true, inputs: true })

/** Keeps a forecast with all it was made from; later on the same day it takes the place of the earlier one. */
export function keepForecast(
  database: CairnDatabase,
  goalId: string,
  reply: Pick<ForecastReply, 'days'>,
  inputs: ForecastInputs,
): Promise<Result<Forecast, CommitError>> {
  const command = {
    command: 'forecasts/keep',
    label: 'Keep the forecast of the day',
    automatic: true,
  }
  return commit(database, command, async (recorder) => {
    const goal = await requireGoal(recorder, goalId)
    const kept = recorder.check(keptSchema, { ...reply.days, inputs })
    const day = kept.inputs.asOf
    const earlier = await database.forecasts.where('[goalId+day]').equals([goal, day]).first()
    return recorder.put('forecasts', {
      ...(earlier ?? recorder.fresh()),
      goalId: goal,
      day,
      ...kept,
      deletedAt: null,
    })
  })
}

/** The last days' forecasts for a goal, newest first. */
export function readForecasts(
  database: CairnDatabase,
  goalId: string,
  limit: number,
): Promise<readonly Forecast[]> {
  return database.forecasts
    .where('[goalId+day]')
    .between([goalId, Dexie.minKey], [goalId, Dexie.maxKey])
    .reverse()
    .filter((forecast) => forecast.deletedAt === null)
    .limit(limit)
    .toArray()
}
