import styles from './count-stepper.module.css'

interface CountStepperProps {
  /** What is counted. */
  readonly label: string
  readonly count: number
  readonly onChange: (count: number) => void
}

/** Most that can be counted. Unit: times. Source: the record's own range. */
const MOST = 100

/** Counts times from 0. A button at its end stays focusable, so that focus is not lost under a person's finger. */
export function CountStepper({ label, count, onChange }: CountStepperProps) {
  return (
    <div className={styles.stepper}>
      <button
        type="button"
        className={styles.button}
        aria-label={`${label}: one less`}
        aria-disabled={count === 0}
        onClick={() => count > 0 && onChange(count - 1)}
      >
        <Stroke path="M5 10h10" />
      </button>
      <output
        className={styles.count}
        aria-label={`${label}: times`}
        data-none={count === 0 || undefined}
      >
        {count}
      </output>
      <button
        type="button"
        className={styles.button}
        aria-label={`${label}: one more`}
        aria-disabled={count >= MOST}
        onClick={() => count < MOST && onChange(count + 1)}
      >
        <Stroke path="M5 10h10M10 5v10" />
      </button>
    </div>
  )
}

function Stroke({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" className={styles.stroke}>
      <path d={path} />
    </svg>
  )
}
