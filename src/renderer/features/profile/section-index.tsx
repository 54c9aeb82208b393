import styles from './section-index.module.css'

interface SectionIndexProps {
  readonly entries: ReadonlyArray<{ readonly id: string; readonly label: string }>
}

/**
 * The page's parts, to jump to. Buttons and not links, because the address behind the hash is the room's.
 */
export function SectionIndex({ entries }: SectionIndexProps) {
  return (
    <nav aria-label="Parts of your profile" className={`${styles.index} no-print`}>
      <ul>
        {entries.map(({ id, label }) => (
          <li key={id}>
            <button type="button" className={styles.entry} onClick={() => goToSection(id)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Scrolls there and moves focus along, so that the next Tab goes on from that part. */
function goToSection(id: string): void {
  const section = document.getElementById(id)
  if (section === null) return
  section.tabIndex = -1
  section.focus({ preventScroll: true })
  section.scrollIntoView({ block: 'start' })
}
