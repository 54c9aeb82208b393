import { type ReactNode, useId } from 'react'
import styles from './section.module.css'

export interface SectionProps {
  title: string
  lede?: ReactNode
  actions?: ReactNode
  /** Anchor for links inside the page. */
  id?: string
  children: ReactNode
}

/** A named part of a screen, set apart by space and a heading instead of a box. */
export function Section({ title, lede, actions, id, children }: SectionProps) {
  const headingId = useId()
  return (
    <section className={styles.section} id={id} aria-labelledby={headingId}>
      <div className={styles.head}>
        <div>
          <h2 id={headingId} className={styles.title}>
            {title}
          </h2>
          {lede !== undefined && <p className={styles.lede}>{lede}</p>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  )
}
