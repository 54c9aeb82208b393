import { useState } from 'react'
import { type Day, isCalendarDay } from '#shared/units/day.ts'
import { TextField } from '../../../ui/text-field.tsx'

interface DayFieldProps {
  readonly label: string
  readonly hint?: string
  readonly remark?: string
  readonly error?: string | undefined
  readonly value: Day | null
  /** null where it was emptied. */
  readonly onChange: (day: Day | null) => void
  readonly onBlur?: () => void
  /** It stays what it is while it is empty. */
  readonly required?: boolean
}

/** A day that counts once it is one: while its year is typed, it passes through years that nobody means. */
export function DayField({ value, onChange, onBlur, required = false, ...texts }: DayFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextField
      {...texts}
      type="date"
      value={typed ?? value ?? ''}
      onChange={(event) => {
        const text = event.currentTarget.value
        const counts = text === '' ? !required : isCalendarDay(text)
        setTyped(counts ? null : text)
        if (counts) onChange(text === '' ? null : (text as Day))
      }}
      onBlur={() => {
        setTyped(null)
        onBlur?.()
      }}
    />
  )
}
