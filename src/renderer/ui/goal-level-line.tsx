import styles from './goal-level-line.module.css'

interface GoalLevelLineProps {
  /** `gone`: its ladder or the level itself was deleted. Nothing is said of null, and of undefined, which is being read. */
  readonly level:
    | { readonly title: string; readonly employer: string; readonly href: string }
    | 'gone'
    | null
    | undefined
  /** What else there is to say on this screen. */
  readonly more?: string
}

/** Says that the goal stands for a level of the person's own ladder; goes into the lede of a screen. */
export function GoalLevelLine({ level, more = '' }: GoalLevelLineProps) {
  if (level === null || level === undefined) return null
  if (level === 'gone') {
    return (
      <span className={styles.line}>
        The level of your own ladder that you aimed for is not there any more, so what the role asks
        counts.
      </span>
    )
  }
  return (
    <span className={styles.line}>
      Measured by your own ladder: <a href={level.href}>{level.title}</a> at {level.employer}
      {more}
    </span>
  )
}
