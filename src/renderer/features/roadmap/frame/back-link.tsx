import { VIEWS, viewHref } from '../address.ts'
import { useViewState } from '../view-state.ts'
import styles from './back-link.module.css'

/** The way back to the view that one came from. */
export function BackLink() {
  const lastView = useViewState((state) => state.lastView)
  const label = VIEWS.find(({ id }) => id === lastView)?.label
  return (
    <nav aria-label="Where you are" className={`${styles.crumbs} no-print`}>
      <a href={viewHref('trail')}>Roadmap</a>
      <span aria-hidden="true">/</span>
      <a href={viewHref(lastView)}>{label}</a>
    </nav>
  )
}
