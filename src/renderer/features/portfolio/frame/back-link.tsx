import { LIST_HREF } from '../address.ts'
import styles from './portfolio-frame.module.css'

/** The way back to the list. */
export function BackLink() {
  return (
    <nav aria-label="Where you are" className={`${styles.crumbs} no-print`}>
      <a href={LIST_HREF}>Portfolio</a>
      <span aria-hidden="true">/</span>
      <a href={LIST_HREF}>Evidence</a>
    </nav>
  )
}
