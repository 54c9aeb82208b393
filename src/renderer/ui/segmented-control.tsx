import { type ReactNode, useId } from 'react'
import styles from './segmented-control.module.css'

export interface Segment<Value extends string> {
  value: Value
  label: ReactNode
}

export interface SegmentedControlProps<Value extends string> {
  /** Names the group; shown above it unless `hideLabel`. */
  label: string
  hideLabel?: boolean
  value: Value
  segments: ReadonlyArray<Segment<Value>>
  onChange: (value: Value) => void
  /** What is chosen stays readable; nothing else can be. */
  disabled?: boolean
}

/** A few choices side by side: radio buttons in one row. */
export function SegmentedControl<Value extends string>({
  label,
  hideLabel = false,
  value,
  segments,
  onChange,
  disabled = false,
}: SegmentedControlProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.group} disabled={disabled}>
      <legend className={hideLabel ? 'visually-hidden' : styles.legend}>{label}</legend>
      <div className={styles.track}>
        {segments.map((segment) => (
          <label key={segment.value} className={styles.segment}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              value={segment.value}
              checked={segment.value === value}
              onChange={() => onChange(segment.value)}
            />
            <span className={styles.face}>{segment.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
