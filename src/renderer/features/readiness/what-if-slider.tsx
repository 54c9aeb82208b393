import { type CSSProperties, useId } from 'react'
import range from '../../ui/range-input.module.css'
import { numberText } from './format.ts'
import { keyToValue, type Scale, snapValue, valueToPosition } from './slider-steps.ts'
import styles from './what-if-slider.module.css'

interface WhatIfSliderProps {
  readonly label: string
  readonly value: number
  /** The person's own value; its tick stays where it is. */
  readonly baseline: number
  readonly scale: Scale
  /** What the role asks for. */
  readonly required?: number | undefined
  /** Read out after the number, such as the level's name. */
  readonly meaning?: string | undefined
  readonly onChange: (value: number) => void
}

export function WhatIfSlider({
  label,
  value,
  baseline,
  scale,
  required,
  meaning,
  onChange,
}: WhatIfSliderProps) {
  const id = useId()
  const changed = value !== baseline
  return (
    <div className={styles.slider}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {/* No output element: it would be read out at every step, beside the slider's own text. */}
      <span className={styles.value} data-changed={changed || undefined} aria-hidden="true">
        {changed && <span className={styles.before}>{numberText(baseline)} → </span>}
        {numberText(value)}
      </span>
      <div className={styles.control} style={at('--value', valueToPosition(value, scale))}>
        <span className={styles.track} aria-hidden="true" />
        {required !== undefined && (
          <span
            className={styles.required}
            data-met={value >= required || undefined}
            style={at('--at', valueToPosition(required, scale))}
            aria-hidden="true"
          />
        )}
        <span
          className={styles.baseline}
          style={at('--at', valueToPosition(baseline, scale))}
          aria-hidden="true"
        />
        <input
          id={id}
          type="range"
          className={range.input}
          min={scale.min}
          max={scale.max}
          step="any"
          value={value}
          aria-valuetext={valueText(value, { baseline, required, meaning })}
          onChange={(event) => {
            onChange(snapValue(event.currentTarget.valueAsNumber, baseline, scale))
          }}
          onKeyDown={(event) => {
            const next = keyToValue(event.key, value, scale)
            if (next === null) return
            event.preventDefault()
            onChange(next)
          }}
        />
      </div>
    </div>
  )
}

function valueText(
  value: number,
  { baseline, required, meaning }: Pick<WhatIfSliderProps, 'baseline' | 'required' | 'meaning'>,
): string {
  const parts = [meaning === undefined ? numberText(value) : `${numberText(value)}, ${meaning}`]
  parts.push(`now ${numberText(baseline)}`)
  if (required !== undefined) parts.push(`the role asks for ${numberText(required)}`)
  return parts.join('; ')
}

function at(name: '--at' | '--value', position: number): CSSProperties {
  return { [name]: position } as CSSProperties
}
