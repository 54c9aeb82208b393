import { useState } from 'react'
import { type Day, isCalendarDay } from '#shared/units/day.ts'
import { TextField } from '../../../../ui/text-field.tsx'

interface DueFieldProps {
  readonly value: Day | null
  /** null where it was emptied. */
  readonly onChange: (day: Day | null) => void
}

/** A day that may be missing. It counts once it is left or confirmed: while its year is typed, nobody means it. */
export function DueField({ value, onChange }: DueFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  function finish() {
    if (typed === '') onChange(null)
    else if (typed !== null && isCalendarDay(typed)) onChange(typed as Day)
    setTyped(null)
  }
  return (
    <TextField
      type="date"
      label="Due"
      remark="optional"
      value={typed ?? value ?? ''}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && finish()}
      onBlur={finish}
    />
  )
}
