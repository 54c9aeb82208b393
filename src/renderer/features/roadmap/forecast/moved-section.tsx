import { type CSSProperties, useState } from 'react'
import { FORECAST_SEED } from '#shared/contract/forecast-seed.ts'
import type { ForecastReply } from '#shared/contract/roadmap.ts'
import type { Forecast, ForecastInputs } from '#shared/records/forecast.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import { useForecast } from '../../../host/use-forecast.ts'
import { Section } from '../../../ui/section.tsx'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import { dayText } from '../format.ts'
import { keptAbout, type Since } from './kept-about.ts'
import { movedRows } from './moved-rows.ts'
import styles from './moved-section.module.css'
import { findSlip } from './slip.ts'

interface MovedSectionProps {
  readonly milestones: readonly Milestone[]
  readonly forecast: ForecastReply
  readonly inputs: ForecastInputs
  readonly kept: readonly Forecast[]
  readonly asOf: Day
}

/** What moved even odds since an earlier day, part by part. */
export function MovedSection({ milestones, forecast, inputs, kept, asOf }: MovedSectionProps) {
  const [wanted, setWanted] = useState<Since>(() =>
    // The sign of a slip speaks of four weeks, and leads here.
    findSlip(forecast, kept, asOf) === null ? 'week' : 'month',
  )
  const week = keptAbout(kept, asOf, 'week')
  const month = keptAbout(kept, asOf, 'month')
  const about = wanted === 'week' ? (week ?? month) : (month ?? week)
  // A roadmap too young for a look back of a week has its beginning.
  const earlier = (about ?? kept.at(-1))?.inputs ?? null
  const { reply } = useForecast(
    earlier === null ? null : { seed: FORECAST_SEED, now: inputs, earlier },
  )
  return (
    <Section
      title="What moved it"
      lede={earlier === null ? undefined : againstText(earlier.asOf, asOf)}
      actions={
        week !== null &&
        month !== null && (
          <SegmentedControl<Since>
            label="Since when"
            hideLabel
            value={wanted}
            segments={[
              { value: 'week', label: 'Since last week' },
              { value: 'month', label: 'Since four weeks ago' },
            ]}
            onChange={setWanted}
          />
        )
      }
    >
      {earlier === null ? (
        <p className={styles.words}>
          Each day that you open the roadmap, its first forecast is kept. From then on this says
          what moved it.
        </p>
      ) : (
        reply?.moved != null && <MovedList moved={reply.moved} milestones={milestones} />
      )}
    </Section>
  )
}

function againstText(earlier: Day, asOf: Day): string {
  return earlier === asOf
    ? 'Even odds now, against those when you first opened the roadmap today.'
    : `Even odds now, against those of ${dayText(earlier)}.`
}

interface MovedListProps {
  readonly moved: NonNullable<ForecastReply['moved']>
  readonly milestones: readonly Milestone[]
}

function MovedList({ moved, milestones }: MovedListProps) {
  const { rows, start, end } = movedRows(moved, milestones)
  if (rows.length === 0) return <p className={styles.words}>Nothing moved it.</p>
  return (
    <ul className={styles.list} style={place({ '--start': start })}>
      {rows.map(({ factor, label, names, days, from, to }) => (
        <li key={factor} className={styles.row}>
          <span className={styles.label}>
            {label}
            {names !== '' && <span className={styles.names}>{names}</span>}
          </span>
          <span className={styles.track} aria-hidden="true">
            <span
              className={styles.bar}
              data-later={days > 0 || undefined}
              style={place({ '--from': Math.min(from, to), '--to': Math.max(from, to) })}
            />
          </span>
          <span className={styles.days}>{daysText(days)}</span>
        </li>
      ))}
      <li className={styles.row} data-total>
        <span className={styles.label}>Together</span>
        <span className={styles.track} aria-hidden="true">
          <span
            className={styles.bar}
            data-later={moved.total > 0 || undefined}
            style={place({ '--from': Math.min(start, end), '--to': Math.max(start, end) })}
          />
        </span>
        <span className={styles.days}>{daysText(moved.total)}</span>
      </li>
    </ul>
  )
}

/** In days throughout, so that the parts can be added up. */
function daysText(days: number): string {
  if (days === 0) return 'no change'
  const count = Math.abs(days)
  return `${count} ${count === 1 ? 'day' : 'days'} ${days > 0 ? 'later' : 'earlier'}`
}

function place(variables: Readonly<Record<`--${string}`, number>>): CSSProperties {
  return variables as CSSProperties
}
