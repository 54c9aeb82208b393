import { MENTORING_HREF } from '../address.ts'
import styles from './back-link.module.css'

interface BackLinkProps {
  /** What lies between the room and the screen. */
  readonly through?: { readonly label: string; readonly href: string }
}

/** The way back to where one came from. */
export function BackLink({ through }: BackLinkProps) {
  return (
    <nav aria-label="Where you are" className={`${styles.crumbs} no-print`}>
      <a href={MENTORING_HREF}>Mentoring</a>
      {through !== undefined && (
        <>
          <span aria-hidden="true">/</span>
          <a href={through.href}>{through.label}</a>
        </>
      )}
    </nav>
  )
}
