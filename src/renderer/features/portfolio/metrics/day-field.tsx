import { useState } from 'react'
import { type Day, isCalendarDay } from '#shared/units/day.ts'
import { TextField } from '../../../ui/text-field.tsx'

interface DayFieldProps {
  readonly label: string
  readonly remark?: string
  readonly error?: string | undefined
  readonly value: Day | null
  /** null where it was emptied. */
  readonly onChange: (day: Day | null) => void
}

/** A day that counts once it is left or confirmed: while its year is typed, it passes through years that nobody means. */
export function DayField({ value, onChange, ...texts }: DayFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  function finish() {
    if (typed === '') onChange(null)
    else if (typed !== null && isCalendarDay(typed)) onChange(typed as Day)
    setTyped(null)
  }
  return (
    <TextField
      {...texts}
      type="date"
      value={typed ?? value ?? ''}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && finish()}
      onBlur={finish}
    />
  )
}
