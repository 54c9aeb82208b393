import { Meter } from '../../../ui/meter.tsx'
import { formatNumber } from '../../../ui/picture/format.ts'
import styles from './standing-marks.module.css'

export interface StandingMarksProps {
  /** 1 to 10; null: not rated. */
  current: number | null
  /** 1 to 10; null: there is no goal. */
  required: number | null
}

/** The person's value against the goal's, in words and as a bar. */
export function StandingMarks({ current, required }: StandingMarksProps) {
  return (
    <div className={styles.marks}>
      <p className={styles.words}>
        <span>{current === null ? 'Not rated yet' : `You ${formatNumber(current)}`}</span>
        {required !== null && <span>Your goal asks {required}</span>}
      </p>
      {(current !== null || required !== null) && (
        <Meter
          text=""
          value={(current ?? 0) / TOP}
          {...(required !== null && { required: required / TOP })}
        />
      )}
    </div>
  )
}

/** Upper end of the scale. Source: seed. */
const TOP = 10
