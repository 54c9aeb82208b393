import { useEffect, useRef, useState } from 'react'
import type { Metric, MetricReading } from '#shared/records/metric.ts'
import type { Day } from '#shared/units/day.ts'
import { Button } from '../../../../ui/button.tsx'
import styles from '../../editor/editor.module.css'
import { ReadingFields } from '../reading-fields.tsx'
import { readingOf, type TypedReading } from '../typed-reading.ts'
import own from './metric-editor.module.css'

interface ReadingFormProps {
  readonly metric: Metric
  readonly start: TypedReading
  /** The day that is corrected; null for a new reading. */
  readonly of: Day | null
  readonly onStore: (reading: MetricReading) => void
  readonly onClose: () => void
}

/** One reading inside of a form that has others: Enter stores it, Escape leaves it as it was. */
export function ReadingForm({ metric, start, of, onStore, onClose }: ReadingFormProps) {
  const [typed, setTyped] = useState(start)
  const [isTried, setIsTried] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => root.current?.querySelector('input')?.focus(), [])
  /** A day counts once its field is left, which Enter does as well, a moment before. */
  const store = useRef(() => {})
  useEffect(() => {
    store.current = () => {
      const reading = readingOf(typed)
      setIsTried(true)
      if (reading !== null) onStore(reading)
    }
  })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to keys from what is inside
    <div
      ref={root}
      className={own.form}
      onKeyDown={(event) => {
        const isTyping = event.target instanceof HTMLInputElement
        if (event.key === 'Escape') onClose()
        else if (event.key === 'Enter' && isTyping) queueMicrotask(() => store.current())
        else return
        event.preventDefault()
      }}
    >
      <ReadingFields
        metric={metric}
        typed={typed}
        isTried={isTried}
        onChange={setTyped}
        of={of ?? undefined}
      />
      <p className={styles.buttons}>
        <Button size="small" variant="primary" onClick={() => store.current()}>
          {of === null ? 'Add the reading' : 'Store the correction'}
        </Button>
        <Button size="small" variant="quiet" onClick={onClose}>
          Cancel
        </Button>
      </p>
    </div>
  )
}
