import { Crumbs } from '../../../ui/crumbs.tsx'
import { LIST_HREF } from '../address.ts'

const TRAIL = [
  { label: 'Portfolio', href: LIST_HREF },
  { label: 'Evidence', href: LIST_HREF },
] as const

/** The way back to the list. */
export function BackLink() {
  return <Crumbs trail={TRAIL} />
}
