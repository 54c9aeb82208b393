import { useState } from 'react'
import { parseWith } from '#shared/schema.ts'
import { type Day, daySchema } from '#shared/units/day.ts'
import { TextField } from '../../ui/text-field.tsx'
import type { Span } from './dates.ts'
import { dayText, weekdayText } from './format.ts'

interface StartDayFieldProps {
  /** What stands there at first. */
  readonly initial: Day
  readonly hint: string
  readonly disabled: boolean
  /** null while what stands there is no day. */
  readonly onChange: (day: Day | null) => void
}

/** What a start day leads to; a blank of the same height while that is worked out. */
export function startHint(dates: Span | null): string {
  if (dates === null) return ' '
  return `A ${weekdayText(dates.start)}; the last day is then ${dayText(dates.due)}.`
}

/** The platform's date input keeps its own state: setting it while a part is typed would clear the rest. */
export function StartDayField({ initial, hint, disabled, onChange }: StartDayFieldProps) {
  const [error, setError] = useState<string>()
  return (
    <TextField
      type="date"
      label="Start day"
      hint={hint}
      defaultValue={initial}
      disabled={disabled}
      error={error}
      onChange={({ currentTarget }) => {
        const parsed = parseWith(daySchema, currentTarget.value)
        setError(parsed.ok ? undefined : 'A day in a year from 1900 to 2199')
        onChange(parsed.ok ? parsed.value : null)
      }}
    />
  )
}
