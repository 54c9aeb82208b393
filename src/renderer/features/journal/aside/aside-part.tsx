import { type ReactNode, useId } from 'react'
import styles from './aside.module.css'

interface AsidePartProps {
  readonly title: string
  readonly children: ReactNode
}

/** One thing beside the journal, under a quiet heading. */
export function AsidePart({ title, children }: AsidePartProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  )
}
