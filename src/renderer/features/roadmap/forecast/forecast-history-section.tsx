import { memo } from 'react'
import type { Forecast } from '#shared/records/forecast.ts'
import type { Day } from '#shared/units/day.ts'
import { Legend } from '../../../ui/picture/legend.tsx'
import { Section } from '../../../ui/section.tsx'
import { ArrivalHistory } from './arrival-history.tsx'
import styles from './forecast-history-section.module.css'

interface ForecastHistorySectionProps {
  /** Newest first. */
  readonly kept: readonly Forecast[]
  readonly by: Day | null
}

/** When it was expected to be done, as it was kept day by day. */
export const ForecastHistorySection = memo(function ForecastHistorySection({
  kept,
  by,
}: ForecastHistorySectionProps) {
  const oldestFirst = [...kept].reverse()
  return (
    <Section
      title="How the forecast has changed"
      lede="One point for each day you were here. A level line is a plan that holds."
    >
      {oldestFirst.length < 2 ? (
        <p className={styles.words}>The lines begin with the second day that a forecast is kept.</p>
      ) : (
        <div className={styles.picture}>
          <ArrivalHistory
            title="Expected arrival over time"
            hideTitle
            forecasts={oldestFirst}
            by={by}
          />
          <Legend
            entries={[
              { kind: 'area', tone: 'pine', label: 'From even odds up to likely (8 in 10)' },
              ...(by === null
                ? []
                : [{ kind: 'dashed' as const, tone: 'ember' as const, label: 'Your date' }]),
            ]}
          />
        </div>
      )}
    </Section>
  )
})
