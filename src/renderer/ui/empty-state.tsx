import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

export interface EmptyStateProps {
  title: string
  /** What belongs here, in one sentence. */
  children: ReactNode
  /** What it will look like: a faint picture. Decorative. */
  drawing?: ReactNode
  /** The one button that starts it. */
  action?: ReactNode
}

export function EmptyState({ title, children, drawing, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {drawing !== undefined && (
        <div className={styles.drawing} aria-hidden="true">
          {drawing}
        </div>
      )}
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.text}>{children}</div>
      {action}
    </div>
  )
}
