import styles from './text-list.module.css'

export interface TextListProps {
  items: readonly string[]
}

/** Short sentences, one below the other. */
export function TextList({ items }: TextListProps) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
