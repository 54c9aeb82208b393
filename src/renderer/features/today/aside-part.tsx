import { type ReactNode, useId } from 'react'
import styles from './aside-part.module.css'

interface AsidePartProps {
  readonly title: string
  readonly children: ReactNode
}

/** A small part beside the way: its name said quietly, and what it has to say. */
export function AsidePart({ title, children }: AsidePartProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  )
}
