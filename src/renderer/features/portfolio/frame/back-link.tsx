import { Crumbs } from '../../../ui/crumbs.tsx'
import { ARTIFACTS_HREF, LIST_HREF, METRICS_HREF, PACKETS_HREF } from '../address.ts'

/** The lists of the room whose records have pages of their own. */
const LISTS = {
  artifacts: { label: 'Artifacts', href: ARTIFACTS_HREF },
  metrics: { label: 'Metrics', href: METRICS_HREF },
  evidence: { label: 'Evidence', href: LIST_HREF },
  packets: { label: 'Packet', href: PACKETS_HREF },
} as const

export type PortfolioList = keyof typeof LISTS

/** The way back to a list of the room. */
export function BackLink({ to }: { readonly to: PortfolioList }) {
  return <Crumbs trail={[{ label: 'Portfolio', href: ARTIFACTS_HREF }, LISTS[to]]} />
}
