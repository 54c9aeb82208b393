import type { ReactNode } from 'react'
import styles from './page-header.module.css'

export interface PageHeaderProps {
  title: string
  /** What the window is called instead: a name of somebody else shows inside it alone. */
  windowTitle?: string | undefined
  /** One or two sentences: what this room is for, or what it says today. */
  lede?: ReactNode
  actions?: ReactNode
}

/** The top of every screen. The shell moves focus to its h1 when the screen changes. */
export function PageHeader({ title, windowTitle, lede, actions }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <div>
        <h1 className={styles.title} tabIndex={-1} data-window-title={windowTitle}>
          {title}
        </h1>
        {lede !== undefined && <p className={styles.lede}>{lede}</p>}
      </div>
      {actions !== undefined && <div className={`${styles.actions} no-print`}>{actions}</div>}
    </header>
  )
}
