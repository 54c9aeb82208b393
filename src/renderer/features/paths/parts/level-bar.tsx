import styles from './level-bar.module.css'

export interface LevelBarProps {
  /** 1 to 10. */
  value: number
  tone?: 'first' | 'second'
}

/** Points on the 1 to 10 scale, to be counted and compared. Decorative: its number stands beside it. */
export function LevelBar({ value, tone = 'first' }: LevelBarProps) {
  return (
    <span className={styles.bar} data-tone={tone} aria-hidden="true">
      {STEPS.map((step) => (
        <span key={step} className={styles.step} data-on={step <= value || undefined} />
      ))}
    </span>
  )
}

const STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
