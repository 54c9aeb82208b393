import type { ReactNode } from 'react'
import styles from './entry.module.css'

interface Chip<Value> {
  readonly value: Value
  readonly label: string
  /** What stands before the label. */
  readonly sign?: ReactNode
  /** What belongs to it, on hover. */
  readonly about?: string
}

interface ToggleChipsProps<Value> {
  readonly legend: string
  readonly remark?: string
  /** Where there is little room for many. */
  readonly isTight?: boolean
  readonly chips: readonly Chip<Value>[]
  readonly isOn: (value: Value) => boolean
  readonly onToggle: (value: Value) => void
}

/** A few choices to press, each of which a second press takes back. */
export function ToggleChips<Value extends string | number>({
  legend,
  remark,
  isTight = false,
  chips,
  isOn,
  onToggle,
}: ToggleChipsProps<Value>) {
  return (
    <fieldset className={styles.chips} data-tight={isTight || undefined}>
      <legend>
        {legend}
        {remark !== undefined && <span className={styles.remark}> {remark}</span>}
      </legend>
      {chips.map(({ value, label, sign, about }) => (
        <button
          key={value}
          type="button"
          className={styles.chip}
          aria-pressed={isOn(value)}
          title={about}
          onClick={() => onToggle(value)}
        >
          {sign !== undefined && (
            <span className={styles.letter} aria-hidden="true">
              {sign}
            </span>
          )}
          {label}
        </button>
      ))}
    </fieldset>
  )
}
