import type { MilestoneState } from '#shared/vocabulary.ts'
import styles from './tick-circle.module.css'

interface TickCircleProps {
  readonly state: MilestoneState
  readonly title: string
  readonly onToggle: () => void
  readonly disabled?: boolean
  readonly tabIndex?: number
}

const DOES: Readonly<Record<MilestoneState, string>> = {
  planned: 'Tick off',
  active: 'Tick off',
  done: 'Take back the tick of',
  dropped: 'Restore',
}

/** The round mark of a milestone: empty, half, ticked or crossed out. Pressing it takes the obvious next step. */
export function TickCircle({ state, title, onToggle, disabled, tabIndex }: TickCircleProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={`${DOES[state]}: ${title}`}
      disabled={disabled}
      tabIndex={tabIndex}
      onClick={onToggle}
    >
      <svg viewBox="0 0 20 20" className={styles.circle} data-state={state} aria-hidden="true">
        <circle cx="10" cy="10" r="8" className={styles.ring} />
        {state === 'active' && <path d="M10 5.5a4.5 4.5 0 0 1 0 9Z" className={styles.half} />}
        {state === 'done' && <path d="m6.2 10.3 2.6 2.6 5-5.6" className={styles.tick} />}
        {state === 'dropped' && <path d="M6.5 10h7" className={styles.dash} />}
      </svg>
    </button>
  )
}
