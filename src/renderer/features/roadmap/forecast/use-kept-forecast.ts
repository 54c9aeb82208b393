import { useEffect, useRef } from 'react'
import { FORECAST_SEED } from '#shared/contract/forecast-seed.ts'
import type { Forecast, ForecastInputs } from '#shared/records/forecast.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'
import { useHost } from '../../../host/host-context.tsx'
import { isWorthKeeping } from './worth-keeping.ts'

/** A roadmap that is being rearranged comes to rest first. Unit: milliseconds. Source: judgement. */
const REST_MS = 2500

/**
 * Keeps the forecast of the day, once per goal and day. It is asked for here, not taken from the screen, so that a
 * date is never kept with inputs that it was not made from.
 */
export function useKeptForecast(
  goalId: string,
  inputs: ForecastInputs,
  kept: readonly Forecast[] | undefined,
): void {
  const host = useHost()
  const { keepForecast } = useRoadmapCommands()
  const isWriter = useWriter()
  // The live query answers a moment after the write: what was handed over must not be handed over again.
  const handedOver = useRef('')

  useEffect(() => {
    if (kept === undefined || !isWriter || !isWorthKeeping(inputs, kept[0])) return
    const key = `${goalId}/${inputs.asOf}`
    if (handedOver.current === key) return
    let isCurrent = true
    const timer = setTimeout(async () => {
      const result = await host.call('roadmap/forecast', {
        seed: FORECAST_SEED,
        now: inputs,
        earlier: null,
      })
      if (!isCurrent || !result.ok) return
      handedOver.current = key
      await keepForecast(goalId, result.value, inputs)
    }, REST_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [goalId, inputs, kept, isWriter, host, keepForecast])
}
