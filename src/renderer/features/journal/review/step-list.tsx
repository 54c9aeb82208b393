import styles from './review.module.css'
import { REVIEW_STEPS, STEP_TITLES } from './steps.ts'

interface StepListProps {
  readonly current: number
  readonly onGo: (step: number) => void
}

/** The steps by number, to see how far one is and to go to any. */
export function StepList({ current, onGo }: StepListProps) {
  return (
    <ol aria-label="Steps of the review" className={styles.steps}>
      {REVIEW_STEPS.map((step, at) => (
        <li key={step}>
          <button
            type="button"
            className={styles.stepLink}
            aria-current={at === current ? 'step' : undefined}
            data-done={at < current || undefined}
            onClick={() => onGo(at)}
          >
            <span aria-hidden="true" className={styles.number}>
              {at < current ? '✓' : at + 1}
            </span>
            {STEP_TITLES[step]}
          </button>
        </li>
      ))}
    </ol>
  )
}
