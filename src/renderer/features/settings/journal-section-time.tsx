import { useEffect, useState } from 'react'
import { TextField } from '../../ui/text-field.tsx'
import styles from './journal-section.module.css'

interface TimeFieldProps {
  readonly label: string
  /** Shape: `HH:MM`. */
  readonly time: string
  readonly mayWrite: boolean
  readonly onChange: (time: string) => void
}

/** A time of day in the platform's own field, stored when it is left. One that is not complete is put back. */
export function TimeField({ label, time, mayWrite, onChange }: TimeFieldProps) {
  const [typed, setTyped] = useState(time)
  useEffect(() => setTyped(time), [time])
  return (
    <TextField
      type="time"
      label={label}
      className={styles.time}
      value={typed}
      disabled={!mayWrite}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        if (typed === '') setTyped(time)
        else if (typed !== time) onChange(typed)
      }}
    />
  )
}
