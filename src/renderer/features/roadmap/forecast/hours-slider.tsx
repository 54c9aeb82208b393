import { type CSSProperties, useId } from 'react'
import range from '../../../ui/range-input.module.css'
import { hoursText } from '../format.ts'
import styles from './hours-slider.module.css'

interface HoursSliderProps {
  readonly value: number
  /** The hours of today; their notch stays where it is. */
  readonly baseline: number
  readonly onChange: (hours: number) => void
}

/** Reach of the slider: what a person could give beside a job. Unit: hours a week. Source: judgement. */
const LEAST = 0.5
const MOST = 20
const STEP = 0.5

/** What if you gave so many hours a week. */
export function HoursSlider({ value, baseline, onChange }: HoursSliderProps) {
  const id = useId()
  const most = Math.max(MOST, Math.ceil(baseline))
  const position = (hours: number) => (hours - LEAST) / (most - LEAST)
  const style = { '--value': position(value), '--at': position(baseline) } as CSSProperties
  const isChanged = value !== baseline
  return (
    <div className={styles.slider}>
      <label htmlFor={id} className={styles.label}>
        What if you gave it
      </label>
      {/* No output element: it would be read out at every step, beside the slider's own text. */}
      <span className={styles.value} data-changed={isChanged || undefined} aria-hidden="true">
        {hoursText(value)}
      </span>
      <div className={styles.control} style={style}>
        <span className={styles.track} aria-hidden="true" />
        <span className={styles.baseline} aria-hidden="true" />
        <input
          id={id}
          type="range"
          className={range.input}
          min={LEAST}
          max={most}
          step={STEP}
          value={value}
          aria-valuetext={
            isChanged ? `${hoursText(value)}; now ${hoursText(baseline)}` : hoursText(value)
          }
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
      </div>
    </div>
  )
}
