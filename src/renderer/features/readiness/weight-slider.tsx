import { useId } from 'react'
import type { ReadinessDimensionId } from '#shared/vocabulary.ts'
import { useRestingValue } from '../../ui/use-resting-value.ts'
import { numberText } from './format.ts'
import styles from './score-settings.module.css'
import { DIMENSION_LABELS } from './summary.ts'

interface WeightSliderProps {
  readonly id: ReadinessDimensionId
  readonly value: number
  /** Its part of the whole, in words. */
  readonly share: string
  /** Once the thumb rests. */
  readonly onChange: (id: ReadinessDimensionId, value: number) => void
}

/** From a fifth of the usual weight to five times it; the record allows a little more. */
const SCALE = { min: 0.2, max: 5, step: 0.2 } as const
const KEYBOARD_REST = 500

export function WeightSlider({ id, value, share, onChange }: WeightSliderProps) {
  const inputId = useId()
  const { draft, move, rest, restAfter } = useRestingValue((next) => onChange(id, next))
  const shown = draft ?? value
  return (
    <div className={styles.weight}>
      <label htmlFor={inputId}>{DIMENSION_LABELS[id]}</label>
      <span className={styles.share} aria-hidden="true">
        {numberText(shown)}
        {draft === null && ` · ${share}`}
      </span>
      <input
        id={inputId}
        type="range"
        className={styles.range}
        {...SCALE}
        value={shown}
        aria-valuetext={`weight ${numberText(shown)}, ${share} of the score`}
        onChange={(event) => move(Math.round(event.currentTarget.valueAsNumber * 10) / 10)}
        onPointerUp={rest}
        onKeyUp={() => restAfter(KEYBOARD_REST)}
        onBlur={rest}
      />
    </div>
  )
}
