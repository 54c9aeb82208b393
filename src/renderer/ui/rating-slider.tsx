import { type CSSProperties, type ReactNode, useId } from 'react'
import range from './range-input.module.css'
import {
  RATING_MAX,
  RATING_MIN,
  type RatingLevel,
  ratingToLevel,
  ratingToPosition,
} from './rating-level.ts'
import styles from './rating-slider.module.css'
import { useRestingValue } from './use-resting-value.ts'

export interface RatingSliderProps {
  label: string
  hint?: ReactNode
  /** null: not rated yet; the thumb waits at 5, hollow, and nothing is stored until it is touched. */
  value: number | null
  /** The four levels with the behavior of this capability or competency. */
  levels: readonly RatingLevel[]
  /** What the role asks for; drawn as a tick. */
  required?: number | undefined
  /** Once the thumb rests: let go, left, or half a second after the last key. Use it to store a rating. */
  onCommit?: (value: number) => void
  error?: string | undefined
}

/** Where the thumb waits before a first rating. Source: seed (an absent score counts as 5). */
const UNRATED_POSITION = 5
const KEYBOARD_REST_MS = 500
const ARROWS = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]

export function RatingSlider({
  label,
  hint,
  value,
  levels,
  required,
  onCommit,
  error,
}: RatingSliderProps) {
  const id = useId()
  const { draft, move, rest, restAfter } = useRestingValue(onCommit)

  const current = draft ?? value
  const shown = current ?? UNRATED_POSITION
  const level = ratingToLevel(shown, levels)
  const isRated = current !== null
  const hasError = error !== undefined && error !== ''
  const met = required !== undefined && isRated && shown >= required

  /** A press on the waiting thumb is a rating of 5, though the browser reports no change. */
  function takeWaitingValue() {
    if (current === null) move(UNRATED_POSITION)
  }

  const position = ratingToPosition(shown)
  return (
    <div className={styles.slider}>
      <div className={styles.top}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {/* No output element: it would be read out at every step, beside the slider's own text. */}
        <span className={styles.value} aria-hidden="true">
          {isRated ? (
            <>
              <strong>{shown}</strong>
              <span className={styles.levelName}>{level?.label}</span>
            </>
          ) : (
            <span className={styles.levelName}>Not rated yet</span>
          )}
        </span>
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.control} style={{ '--position': position } as CSSProperties}>
        <div className={styles.track} aria-hidden="true">
          {levels.map((zone) => (
            <span
              key={zone.label}
              className={styles.zone}
              style={{ flexGrow: zoneShare(zone) }}
              data-active={(isRated && zone === level) || undefined}
            />
          ))}
          {isRated && <span className={styles.fill} />}
        </div>
        {required !== undefined && (
          <span
            className={styles.required}
            data-met={met || undefined}
            style={{ '--at': ratingToPosition(required) } as CSSProperties}
            aria-hidden="true"
          />
        )}
        <input
          id={id}
          type="range"
          className={range.input}
          data-unrated={!isRated || undefined}
          min={RATING_MIN}
          max={RATING_MAX}
          step={1}
          value={shown}
          aria-valuetext={valueText(isRated ? shown : null, level, required)}
          aria-describedby={hint === undefined ? `${id}-text` : `${id}-hint ${id}-text`}
          aria-errormessage={hasError ? `${id}-error` : undefined}
          aria-invalid={hasError || undefined}
          onChange={(event) => move(event.currentTarget.valueAsNumber)}
          onPointerUp={() => {
            takeWaitingValue()
            rest()
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === ' ') takeWaitingValue()
          }}
          onKeyUp={(event) => {
            if (ARROWS.includes(event.key)) restAfter(KEYBOARD_REST_MS)
            else if (event.key === 'Enter' || event.key === ' ') rest()
          }}
          onBlur={rest}
        />
      </div>
      {required !== undefined && (
        <p className={styles.asks} style={{ '--at': ratingToPosition(required) } as CSSProperties}>
          <span>
            Asks for {required}
            {met && ', met'}
          </span>
        </p>
      )}
      <p id={`${id}-text`} className={styles.behavior}>
        {isRated ? level?.text : 'Move the slider to rate yourself. Until then it counts as 5.'}
      </p>
      {hasError && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </div>
  )
}

/** The track runs from 1 to 10, so the outer levels are half a step shorter at their open end. */
function zoneShare(level: RatingLevel): number {
  const from = Math.max(level.from - 0.5, RATING_MIN)
  const to = Math.min(level.to + 0.5, RATING_MAX)
  return to - from
}

function valueText(
  value: number | null,
  level: RatingLevel | undefined,
  required: number | undefined,
): string {
  const rating = value === null ? 'not rated yet' : `${value} of 10, ${level?.label ?? ''}`
  return required === undefined ? rating : `${rating}; the role asks for ${required}`
}
