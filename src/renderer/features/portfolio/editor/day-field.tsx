import { useState } from 'react'
import { type Day, isCalendarDay } from '#shared/units/day.ts'
import { TextField } from '../../../ui/text-field.tsx'

interface DayFieldProps {
  readonly label: string
  readonly value: Day
  readonly onChange: (day: Day) => void
}

/** A day that counts once it is left or confirmed: while its year is typed, it passes through years that nobody means. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  function finish() {
    if (typed !== null && isCalendarDay(typed)) onChange(typed as Day)
    setTyped(null)
  }
  return (
    <TextField
      type="date"
      label={label}
      value={typed ?? value}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && finish()}
      onBlur={finish}
    />
  )
}
