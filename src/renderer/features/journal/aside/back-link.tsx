import { Crumbs } from '../../../ui/crumbs.tsx'

/** The way back from a page below the journal. */
export function BackLink() {
  return <Crumbs trail={[{ label: 'Journal', href: '#/journal' }]} hasArrow />
}
