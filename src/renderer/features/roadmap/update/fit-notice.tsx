import type { Fit } from '#shared/contract/roadmap.ts'
import type { Day } from '#shared/units/day.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import styles from './fit-notice.module.css'
import { fitSentence, fitTitle, fitWays } from './fit-words.ts'

interface FitNoticeProps {
  readonly fit: Fit
  /** The person's own date. */
  readonly by: Day | null
  readonly asOf: Day
  /** Hours a week that it is laid out with; where those are enough, laying out again is the way. */
  readonly weeklyHours?: number
  /** Title of a milestone by its id, or by its key where it is only planned. */
  readonly nameOf: (id: string) => string
  /** Each way out has a button where what it does is given. */
  readonly onUseHours?: (hours: number) => void
  readonly onMoveDate?: (day: Day) => void
  readonly onDrop?: (ids: readonly string[]) => void
}

/** Whether a plan fits its date, and where it does not, by how much and what would make it fit. */
export function FitNotice({
  fit,
  by,
  asOf,
  weeklyHours,
  nameOf,
  onUseHours,
  onMoveDate,
  onDrop,
}: FitNoticeProps) {
  const sentence = fitSentence(fit, by)
  const title = fitTitle(fit, by, asOf)
  if (title === null) return sentence === '' ? null : <p className={styles.line}>{sentence}</p>
  const { hours, drop, by: later } = fit.ways
  const actions = {
    hours:
      onUseHours !== undefined &&
      hours !== null &&
      (() => onUseHours(Math.max(hours, weeklyHours ?? hours))),
    drop: onDrop !== undefined && (() => onDrop(drop)),
    by: onMoveDate !== undefined && later !== null && (() => onMoveDate(later)),
  }
  return (
    <Notice title={title}>
      <p>{sentence}</p>
      <ul className={styles.ways} aria-label="Ways to make it fit">
        {fitWays(fit, nameOf, weeklyHours).map(({ kind, text, action }) => {
          const act = kind === 'no_hours' ? false : actions[kind]
          return (
            <li key={kind} className={styles.way}>
              <span className={styles.text}>{text}</span>
              {act !== false && (
                <Button size="small" onClick={act}>
                  {action}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
