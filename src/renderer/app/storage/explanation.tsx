import type { ReactNode } from 'react'
import { CairnMark } from '../../ui/cairn-mark.tsx'
import { CopyDetails } from '../../ui/copy-details.tsx'
import styles from './storage-screen.module.css'

interface ExplanationProps {
  title: string
  details?: string
  actions?: ReactNode
  children: ReactNode
}

/** One calm page in place of the rooms: what happened, what was kept, what to do. */
export function Explanation({ title, details, actions, children }: ExplanationProps) {
  return (
    <main className={styles.page}>
      <div className={styles.text}>
        <CairnMark size={44} />
        <h1 className={styles.title}>{title}</h1>
        {children}
        {details !== undefined && <CopyDetails text={details} />}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </main>
  )
}
