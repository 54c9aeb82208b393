import styles from './people-drawing.module.css'

/** Two people with a talk between them, and what came of it. Decorative. */
export function PeopleDrawing() {
  return (
    <svg viewBox="0 0 260 130" className={styles.drawing} aria-hidden="true">
      <path className={styles.ridge} d="M0 104c44-22 74-12 106-30s58-30 92-22 40 24 62 20v58H0Z" />
      <g className={styles.near}>
        <circle cx="62" cy="58" r="17" />
        <path d="M30 116c0-24 14-36 32-36s32 12 32 36Z" />
      </g>
      <g className={styles.far}>
        <circle cx="198" cy="52" r="17" />
        <path d="M166 110c0-24 14-36 32-36s32 12 32 36Z" />
      </g>
      <path className={styles.way} d="M92 50c22-18 54-22 76-8" />
      <path className={styles.way} d="M96 74c22 10 46 8 68-4" />
      <circle cx="130" cy="36" r="4" className={styles.mark} />
      <circle cx="130" cy="79" r="4" className={styles.mark} />
    </svg>
  )
}
