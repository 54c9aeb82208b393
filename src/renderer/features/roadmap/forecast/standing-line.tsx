import { useRoute } from 'wouter'
import { useForecasts } from '../../../data/use-forecasts.ts'
import { dayText } from '../format.ts'
import type { RoadmapViewProps } from '../view-props.ts'
import { HISTORY_DAYS } from './history-days.ts'
import { findSlip } from './slip.ts'
import styles from './standing-line.module.css'
import { spanText, standingSentence } from './standing-words.ts'
import { useKeptForecast } from './use-kept-forecast.ts'
import { useResolvedPredictions } from './use-resolved-predictions.ts'
import { useRoadmapForecast } from './use-roadmap-forecast.ts'

/** When it will be done, in one line under the room's heading, and a quiet word where that has clearly slipped. */
export function StandingLine(props: RoadmapViewProps) {
  const { goal, asOf } = props
  const [isThere] = useRoute('/roadmap/forecast')
  const { forecast, inputs } = useRoadmapForecast(props)
  const kept = useForecasts(goal.id, HISTORY_DAYS)
  useKeptForecast(goal.id, inputs, kept)
  useResolvedPredictions(goal.id, asOf)

  // The line keeps its place while the first answer is under way, so that nothing below it jumps.
  if (forecast === null) return <p className={styles.line}>&nbsp;</p>
  const sentence = standingSentence(forecast, goal.by, asOf)
  if (sentence === '') return null
  const slip = findSlip(forecast, kept ?? [], asOf)
  const isLate = forecast.standing === 'late'
  return (
    <p className={styles.line}>
      <span>{sentence}</span>{' '}
      {(slip !== null || isLate) && (
        <span className={styles.slip}>
          <svg viewBox="0 0 10 10" aria-hidden="true" className={styles.sign}>
            <path d="M5 1 9 5 5 9 1 5Z" />
          </svg>
          {slip !== null
            ? `Even odds moved ${spanText(slip.days)} later since ${dayText(slip.since)}.`
            : 'Even odds lie after your date.'}{' '}
          {!isThere && (
            <a href="#/roadmap/forecast">
              {slip !== null ? 'See what moved it' : 'See what would help'}
            </a>
          )}
        </span>
      )}
    </p>
  )
}
