import { Fragment } from 'react'
import styles from './crumbs.module.css'

interface CrumbsProps {
  /** From the room down to the screen above this one. */
  readonly trail: readonly { readonly label: string; readonly href: string }[]
  /** An arrow before the first, where there is but one step back. */
  readonly hasArrow?: boolean
}

/** The way back to where one came from. */
export function Crumbs({ trail, hasArrow = false }: CrumbsProps) {
  return (
    <nav aria-label="Where you are" className={`${styles.crumbs} no-print`}>
      {trail.map(({ label, href }, at) => (
        <Fragment key={label}>
          {at > 0 && <span aria-hidden="true">/</span>}
          <a href={href}>
            {hasArrow && (
              <svg viewBox="0 0 12 12" aria-hidden="true" className={styles.arrow}>
                <path d="M8 2.5 4 6 8 9.5" />
              </svg>
            )}
            {label}
          </a>
        </Fragment>
      ))}
    </nav>
  )
}
