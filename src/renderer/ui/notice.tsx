import type { ReactNode } from 'react'
import { CopyDetails } from './copy-details.tsx'
import styles from './notice.module.css'

export interface NoticeProps {
  tone?: 'info' | 'attention' | 'error'
  title?: string
  /** What happened, what was kept, what to do. */
  children: ReactNode
  /** Technical details to copy; folded away. */
  details?: string
  actions?: ReactNode
}

/** A calm message inside the page. Only an error interrupts a screen reader. */
export function Notice({ tone = 'info', title, children, details, actions }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'error' ? 'alert' : undefined}>
      <svg className={styles.sign} viewBox="0 0 20 20" aria-hidden="true">
        <path d={SIGNS[tone]} />
      </svg>
      <div className={styles.body}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        <div>{children}</div>
        {details !== undefined && <CopyDetails text={details} />}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  )
}

const SIGNS = {
  info: 'M10 2.5a7.5 7.5 0 1 0 .01 0ZM10 9v5M10 6.2v.1',
  attention: 'M10 3 18 17H2ZM10 8v4M10 14.4v.1',
  error: 'M6.5 2.5h7l4 4v7l-4 4h-7l-4-4v-7ZM10 6v5M10 13.6v.1',
} as const
