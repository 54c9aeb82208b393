import { forecastRoadmap } from '#core/roadmap/forecast.ts'
import { FORECAST_SEED } from '#shared/contract/forecast-seed.ts'
import type { ForecastReply } from '#shared/contract/roadmap.ts'
import { ok, type Result } from '#shared/result.ts'
import { generatedToInput } from '#shared/roadmap/generated-to-input.ts'
import type { Day } from '#shared/units/day.ts'
import type { CommandFailure } from '../failure.ts'
import { toJson } from '../json.ts'
import { type MadePlan, type PlanOptions, planMilestones, readPlan } from '../read-plan.ts'
import { finishedMilestones } from '../seed-profile.ts'

export interface ForecastOptions extends PlanOptions {
  readonly json?: boolean | undefined
}

/** `cairn forecast`: when the roadmap that a profile asks for will be done. */
export function forecastCommand(
  options: ForecastOptions,
  today: Day,
): Result<string, CommandFailure> {
  const made = readPlan(options, today)
  if (!made.ok) return made
  const { asOf, by, weeklyHours, profile, target } = made.value
  const forecast = forecastRoadmap({
    seed: FORECAST_SEED,
    earlier: null,
    now: {
      asOf,
      by,
      weeklyHours,
      milestones: [...finishedMilestones(profile), ...planMilestones(made.value).map(toForecast)],
    },
  })
  return ok(
    options.json === true
      ? toJson({ target, asOf, by, hours: weeklyHours, seed: FORECAST_SEED, ...forecast })
      : forecastToText(made.value, forecast),
  )
}

function toForecast(milestone: Parameters<typeof generatedToInput>[0]) {
  const { id, weeks, state, start, pinned, startedOn, doneOn, dependsOn } =
    generatedToInput(milestone)
  return { id, weeks, state, start, pinned, startedOn, doneOn, dependsOn }
}

function forecastToText({ by }: MadePlan, forecast: ForecastReply): string {
  const { days, beyondHorizon, open, basis, overrun, planWeeks, chanceByDate } = forecast
  const when = (quantile: 'p50' | 'p80' | 'p90') =>
    beyondHorizon[quantile] ? 'not within three years' : `by ${days[quantile]}`
  return [
    `${open} milestones open. The plan as it stands takes ${Math.round(planWeeks)} weeks.`,
    `Even odds ${when('p50')}; likely ${when('p80')}; very likely ${when('p90')}`,
    basis === 'pace'
      ? 'This follows your own pace, from the milestones you finished.'
      : `Estimates are taken ${overrun.toFixed(2)} times, since plans usually run over.`,
    ...(by === null || chanceByDate === null
      ? []
      : [`Chance that all is done by ${by}: ${Math.round(100 * chanceByDate)} % (estimate)`]),
  ].join('\n')
}
