import { Crumbs } from '../../../ui/crumbs.tsx'
import { MENTORING_HREF } from '../address.ts'

interface BackLinkProps {
  /** What lies between the room and the screen. */
  readonly through?: { readonly label: string; readonly href: string }
}

/** The way back to where one came from. */
export function BackLink({ through }: BackLinkProps) {
  const room = { label: 'Mentoring', href: MENTORING_HREF }
  return <Crumbs trail={through === undefined ? [room] : [room, through]} />
}
