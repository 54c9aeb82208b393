import styles from './tick.module.css'

interface TickProps {
  readonly label: string
  readonly isDone: boolean
  readonly disabled?: boolean
  /** For a label beside it. */
  readonly id?: string
  readonly onToggle: () => void
}

/** A round mark to tick off; ticking it again takes that back. */
export function Tick({ label, isDone, disabled, id, onToggle }: TickProps) {
  return (
    <span className={styles.tickBox}>
      <input
        id={id}
        type="checkbox"
        className={styles.input}
        aria-label={label}
        checked={isDone}
        disabled={disabled}
        onChange={onToggle}
      />
      <svg viewBox="0 0 20 20" className={styles.circle} data-done={isDone} aria-hidden="true">
        <circle cx="10" cy="10" r="8" className={styles.ring} />
        {isDone && <path d="m6.2 10.3 2.6 2.6 5-5.6" className={styles.tick} />}
      </svg>
    </span>
  )
}
