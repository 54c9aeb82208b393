import { useEffect, useRef, useState } from 'react'
import { useController } from 'react-hook-form'
import { type Day, isCalendarDay } from '#shared/units/day.ts'
import { today } from '../../../data/clock.ts'
import { instantOf, timeOf } from '../../../data/entries/entry-time.ts'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './entry.module.css'
import type { EntryFormHandle } from './use-entry-form.ts'

/** The day that an entry is about, and the time where the person wants one. */
export function WhenPart({ form: { control } }: EntryFormHandle) {
  const { field: day } = useController({ control, name: 'day' })
  const { field: at } = useController({ control, name: 'at' })
  const time = at.value === null ? '' : timeOf(at.value)
  return (
    <div className={styles.pair}>
      <FinishedField
        type="date"
        label="Day"
        value={day.value}
        onFinish={(text) => {
          if (!isCalendarDay(text)) return
          day.onChange(text)
          // The hour in which one writes says nothing of another day.
          if (at.value === null) return
          at.onChange(day.value === today() ? null : instantOf(text as Day, time))
        }}
      />
      <FinishedField
        type="time"
        label="Time"
        value={time}
        onFinish={(text) => at.onChange(text === '' ? null : instantOf(day.value, text))}
      />
    </div>
  )
}

interface FinishedFieldProps {
  readonly type: 'date' | 'time'
  readonly label: string
  readonly value: string
  readonly onFinish: (text: string) => void
}

/**
 * A field whose text counts once it is finished: on leaving it, or on Enter. While a day is typed its year passes
 * through years in which the entry would stand elsewhere.
 */
function FinishedField({ type, label, value, onFinish }: FinishedFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const finish = useRef(() => {})
  useEffect(() => {
    finish.current = () => {
      if (typed === null) return
      setTyped(null)
      if (typed !== value) onFinish(typed)
    }
  })
  useEffect(() => {
    // Before the form stores what it has, since this listens first.
    const leave = () => finish.current()
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [])
  return (
    <TextField
      type={type}
      label={label}
      value={typed ?? value}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && finish.current()}
      onBlur={() => finish.current()}
    />
  )
}
