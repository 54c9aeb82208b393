import type { ReactNode } from 'react'
import styles from './columns.module.css'

export interface ColumnsProps {
  columns: ReadonlyArray<{ readonly title: string; readonly content: ReactNode }>
}

/** Two or three named parts side by side; below each other where there is no room. */
export function Columns({ columns }: ColumnsProps) {
  return (
    <div className={styles.columns}>
      {columns.map(({ title, content }) => (
        <div key={title}>
          <h3 className={styles.title}>{title}</h3>
          {content}
        </div>
      ))}
    </div>
  )
}
