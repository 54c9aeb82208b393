import { useEffect, useRef, useState } from 'react'
import type { Goal } from '#shared/records/goal.ts'
import { parseWith } from '#shared/schema.ts'
import { daySchema } from '#shared/units/day.ts'
import { TextField } from '../../../ui/text-field.tsx'

export interface ByDateFieldProps {
  by: Goal['by']
  disabled: boolean
  onChange: (by: Goal['by']) => void
}

/**
 * The person's own date. The platform's date input keeps its own state, since setting it while a part is typed
 * would clear the rest; only whole days are stored, and an empty field means no date.
 */
export function ByDateField({ by, disabled, onChange }: ByDateFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const [error, setError] = useState<string>()

  useEffect(() => {
    const element = input.current
    if (element !== null && element !== document.activeElement) element.value = by ?? ''
  }, [by])

  function read(element: HTMLInputElement) {
    if (element.validity.badInput) return
    if (element.value === '') {
      setError(undefined)
      if (by !== null) onChange(null)
      return
    }
    const parsed = parseWith(daySchema, element.value)
    setError(parsed.ok ? undefined : 'A year from 1900 to 2199')
    if (parsed.ok && parsed.value !== by) onChange(parsed.value)
  }

  return (
    <TextField
      ref={input}
      type="date"
      label="By when"
      remark="optional"
      defaultValue={by ?? ''}
      disabled={disabled}
      error={error}
      onChange={(event) => read(event.currentTarget)}
    />
  )
}
