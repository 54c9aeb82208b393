import styles from './crumbs.module.css'

export interface CrumbsProps {
  steps: ReadonlyArray<{ readonly label: string; readonly href: string }>
}

/** The way back up, above the title. */
export function Crumbs({ steps }: CrumbsProps) {
  return (
    <nav aria-label="Where you are" className={styles.crumbs}>
      <ol className={styles.list}>
        {steps.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
