import { useEffect, useRef, useState } from 'react'
import type { ControllerRenderProps } from 'react-hook-form'
import type { MilestoneForm } from '#shared/records/milestone.ts'
import { TextField } from '../../../ui/text-field.tsx'

interface DateFieldProps {
  readonly label: string
  readonly field: ControllerRenderProps<MilestoneForm, 'start' | 'due'>
  readonly error: string | undefined
}

/** How long a typed day rests before it counts though the field still has the focus. Unit: milliseconds. Source: judgement. */
const REST_MS = 3000

/**
 * A day that counts once it is finished: on leaving the field, on Enter, or after a rest. While it is typed its year
 * passes through years that would move other milestones about.
 */
export function DateField({ label, field, error }: DateFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const finish = useRef(() => {})
  useEffect(() => {
    finish.current = () => {
      if (typed === null) return
      field.onChange(typed === '' ? null : typed)
      setTyped(null)
    }
  })
  useEffect(() => {
    if (typed === null) return
    const timer = setTimeout(() => finish.current(), REST_MS)
    return () => clearTimeout(timer)
  }, [typed])
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
      type="date"
      label={label}
      name={field.name}
      ref={field.ref}
      value={typed ?? field.value ?? ''}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && finish.current()}
      onBlur={() => {
        finish.current()
        field.onBlur()
      }}
      error={typed === null ? error : undefined}
    />
  )
}
