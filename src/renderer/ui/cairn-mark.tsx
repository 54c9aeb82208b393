import styles from './cairn-mark.module.css'

export interface CairnMarkProps {
  /** Unit: CSS pixels. */
  size: number
}

/** The cairn as a sign: three stones, drawn for small sizes. Decorative; the name stands beside it. */
export function CairnMark({ size }: CairnMarkProps) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} className={styles.mark} aria-hidden="true">
      <path
        className={styles.low}
        d="M3.4 26.2c-.2-3 2.5-5.6 6.3-6.3 3.9-.8 9-.9 12.9-.2 3.7.7 6.3 2.9 6.2 6-.1 2.5-2.1 3.4-5 3.6-4.7.4-10.4.4-15.1 0-3-.2-5.1-.8-5.3-3.1Z"
      />
      <path
        className={styles.middle}
        d="M7.5 16.7c-.1-2.6 2.3-4.6 5.5-5.1 3.2-.5 6.7-.4 9.5.4 2.7.8 4.2 2.6 3.9 4.7-.3 1.9-2 2.5-4.3 2.7-3.5.3-7.2.3-10.6-.1-2.4-.2-3.9-.8-4-2.6Z"
      />
      <path
        className={styles.top}
        d="M12.8 8.1c0-2.2 1.7-4 4.2-4.6 2.6-.6 5 .3 6 2.2.9 1.8.7 3.9-.8 4.8-1.5.8-3.6.9-5.6.6-2.2-.2-3.8-1.1-3.8-3Z"
      />
    </svg>
  )
}
