import styles from './back-link.module.css'

/** The way back from a page below the journal. */
export function BackLink() {
  return (
    <nav aria-label="Where you are" className={`${styles.crumbs} no-print`}>
      <a href="#/journal">
        <svg viewBox="0 0 12 12" aria-hidden="true" className={styles.arrow}>
          <path d="M8 2.5 4 6 8 9.5" />
        </svg>
        Journal
      </a>
    </nav>
  )
}
