import type { ReactNode } from 'react'
import styles from './disclosure.module.css'

export interface DisclosureProps {
  summary: ReactNode
  open?: boolean
  /** Hears when it opens and closes, to read what is inside only then. */
  onToggle?: (isOpen: boolean) => void
  children: ReactNode
}

/** What can wait, folded under a line. */
export function Disclosure({ summary, open, onToggle, children }: DisclosureProps) {
  return (
    <details
      className={styles.details}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <svg viewBox="0 0 12 12" aria-hidden="true" className={styles.arrow}>
          <path d="M4 2.5 8 6 4 9.5" />
        </svg>
        {summary}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  )
}
