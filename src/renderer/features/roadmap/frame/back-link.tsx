import { Crumbs } from '../../../ui/crumbs.tsx'
import { VIEWS, viewHref } from '../address.ts'
import { useViewState } from '../view-state.ts'

/** The way back to the view that one came from. */
export function BackLink() {
  const lastView = useViewState((state) => state.lastView)
  const label = VIEWS.find(({ id }) => id === lastView)?.label ?? ''
  const room = { label: 'Roadmap', href: viewHref('trail') }
  return <Crumbs trail={[room, { label, href: viewHref(lastView) }]} />
}
