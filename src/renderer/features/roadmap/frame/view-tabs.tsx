import { VIEWS, type ViewId } from '../address.ts'
import styles from './view-tabs.module.css'

/** Links to the four pictures of the same roadmap. */
export function ViewTabs({ current }: { readonly current: ViewId | null }) {
  return (
    <nav aria-label="Views of the roadmap" className={`${styles.tabs} no-print`}>
      {VIEWS.map(({ id, label, href }) => (
        <a
          key={id}
          href={href}
          className={styles.tab}
          aria-current={id === current ? 'page' : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  )
}
