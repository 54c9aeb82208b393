import { memo } from 'react'
import type { Rating } from '#shared/records/rating.ts'
import type { Snapshot } from '#shared/records/snapshot.ts'
import type { Day } from '#shared/units/day.ts'
import { HistoryLine } from '../../ui/picture/history-line.tsx'
import { Section } from '../../ui/section.tsx'
import { dayToText } from './format.ts'
import styles from './pictures.module.css'
import { type Marker, ratingMarkers } from './snapshots.ts'

interface HistorySectionProps {
  /** Newest first; undefined while being read. */
  readonly snapshots: readonly Snapshot[] | undefined
  readonly ratings: readonly Rating[]
}

/** Readiness as it was kept, day by day. */
export const HistorySection = memo(function HistorySection({
  snapshots,
  ratings,
}: HistorySectionProps) {
  if (snapshots === undefined) return null
  const oldestFirst = [...snapshots].reverse()
  const markers = ratingMarkers(
    ratings,
    oldestFirst.map(({ day }) => day),
  )
  return (
    <Section
      title="How it has changed"
      lede="One point for each day you were here. Earlier points stay as they were, also when ratings or the catalog change."
    >
      {oldestFirst.length < 2 ? (
        <p>The line begins with the second day. Come back after something has moved.</p>
      ) : (
        <div className={styles.picture}>
          <HistoryLine
            title="Readiness over time"
            hideTitle
            points={oldestFirst.map(({ day, readiness }) => ({ day, value: readiness }))}
            markers={markers}
            {...(markers.length > 0 && { note: <Flags markers={markers} /> })}
            dayToLabel={(day) => dayToText(day as Day)}
          />
        </div>
      )}
    </Section>
  )
})

/** What the numbered flags of the line stand for. */
function Flags({ markers }: { readonly markers: readonly Marker[] }) {
  return (
    <ol className={styles.flags}>
      {markers.map(({ day, label }) => (
        <li key={day}>
          {dayToText(day as Day)}: {label}
        </li>
      ))}
    </ol>
  )
}
