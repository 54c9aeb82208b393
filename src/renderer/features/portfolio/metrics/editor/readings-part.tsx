import { useLayoutEffect, useRef, useState } from 'react'
import type { Metric, MetricReading } from '#shared/records/metric.ts'
import type { Day } from '#shared/units/day.ts'
import { today } from '../../../../data/clock.ts'
import { useMetricCommands } from '../../../../data/portfolio/use-metric-commands.ts'
import { Button } from '../../../../ui/button.tsx'
import styles from '../../editor/editor.module.css'
import { countText, dayText } from '../../format.ts'
import { valueText } from '../metric-words.ts'
import { beginReading, type TypedReading } from '../typed-reading.ts'
import { ReadingForm } from './reading-form.tsx'
import { ReadingsTable } from './readings-table.tsx'

interface ReadingsPartProps {
  readonly metric: Metric
  readonly mayWrite: boolean
  /** Says in passing what was done. */
  readonly onSay: (text: string) => void
}

/** Readings shown before somebody asks for all. Source: judgement; a year of months. */
const SHOWN = 12

/** What is being written: the next reading, or the one of a day. */
type Writing = { readonly of: Day | null; readonly start: TypedReading }

/** All measurements, newest first, with the ways to add, correct and remove one. */
export function ReadingsPart({ metric, mayWrite, onSay }: ReadingsPartProps) {
  const { id, unit, readings } = metric
  const { addReading, changeReading, removeReading } = useMetricCommands()
  const [writing, setWriting] = useState<Writing | null>(null)
  const [showsAll, setShowsAll] = useState(false)
  const root = useRef<HTMLElement>(null)
  /** What the focus goes to once it is drawn, since what had it is gone: a day's row, or the button that adds. */
  const next = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (next.current === null) return
    const wanted = root.current?.querySelector<HTMLElement>(`[data-focus="${next.current}"]`)
    if (!wanted) return
    next.current = null
    wanted.focus()
  })

  function close(focus: string) {
    next.current = focus
    setWriting(null)
  }
  async function store(reading: MetricReading) {
    const of = writing?.of ?? null
    const stored = await (of === null ? addReading(id, reading) : changeReading(id, of, reading))
    if (!stored.ok) return
    onSay(`Stored: ${valueText(reading.value, unit)} on ${dayText(reading.day)}`)
    close(of === null ? 'add' : reading.day)
  }
  async function remove(day: Day) {
    const removed = await removeReading(id, day)
    if (!removed.ok) return
    onSay(`Removed the reading of ${dayText(day)}`)
    next.current = 'add'
  }

  const newest = readings.toReversed()
  const shown = showsAll ? newest : newest.slice(0, SHOWN)
  return (
    <section ref={root} className={styles.part} aria-labelledby="metric-readings">
      <h2 id="metric-readings" className={styles.partTitle}>
        Readings
      </h2>
      {readings.length === 0 && writing === null && (
        <p className={styles.quiet}>
          What it measures now, and again whenever you look. Each with its day, and the place where
          anybody can look it up.
        </p>
      )}
      {writing !== null && writing.of === null ? (
        <ReadingForm
          metric={metric}
          start={writing.start}
          of={null}
          onStore={(reading) => void store(reading)}
          onClose={() => close('add')}
        />
      ) : (
        mayWrite && (
          <p>
            <Button
              size="small"
              data-focus="add"
              onClick={() => setWriting({ of: null, start: beginReading(metric, today()) })}
            >
              Add a reading
            </Button>
          </p>
        )
      )}
      {readings.length > 0 && (
        <ReadingsTable
          metric={metric}
          readings={shown}
          mayWrite={mayWrite}
          edited={writing?.of ?? null}
          onEdit={(reading) => setWriting({ of: reading.day, start: reading })}
          onRemove={(day) => void remove(day)}
          onStore={(reading) => void store(reading)}
          onClose={(day) => close(day)}
        />
      )}
      {shown.length < readings.length && (
        <p>
          <Button size="small" variant="quiet" onClick={() => setShowsAll(true)}>
            Show all {countText(readings.length, 'reading', 'readings')}
          </Button>
        </p>
      )}
    </section>
  )
}
