import { useMemo } from 'react'
import type { CallError } from '#shared/contract/contract.ts'
import { FORECAST_SEED } from '#shared/contract/forecast-seed.ts'
import type { ForecastReply } from '#shared/contract/roadmap.ts'
import type { ForecastInputs } from '#shared/records/forecast.ts'
import { toForecastInputs } from '../../../data/build-roadmap-request.ts'
import { useForecast } from '../../../host/use-forecast.ts'
import type { RoadmapViewProps } from '../view-props.ts'

export interface RoadmapForecast {
  /** Of the roadmap as it stands; null until the first answer. */
  readonly forecast: ForecastReply | null
  readonly error: CallError | null
  /** What it was asked with. While a change is being computed, `forecast` is still of the inputs before. */
  readonly inputs: ForecastInputs
}

/** When the whole roadmap will be done, by its milestones and the person's pace. Filters do not change it. */
export function useRoadmapForecast(
  props: Pick<RoadmapViewProps, 'milestones' | 'weeklyHours' | 'goal' | 'asOf'>,
): RoadmapForecast {
  const { milestones, weeklyHours, goal, asOf } = props
  const inputs = useMemo(
    () => toForecastInputs({ milestones, weeklyHours, by: goal.by, asOf }),
    [milestones, weeklyHours, goal.by, asOf],
  )
  const { reply, error } = useForecast({ seed: FORECAST_SEED, now: inputs, earlier: null })
  return { forecast: reply, error, inputs }
}
