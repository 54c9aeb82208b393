import type { Catalog } from '#shared/catalog.ts'
import { useCatalog } from '../../../host/use-catalog.ts'
import { PendingLine } from '../../../ui/pending.tsx'
import { CatalogNotice } from '../frame/catalog-notice.tsx'
import { Missing } from '../frame/missing.tsx'
import { PortfolioFrame } from '../frame/portfolio-frame.tsx'
import { parsePacketAddress } from './packet-address.ts'
import { PacketList } from './packet-list.tsx'
import { PacketPage } from './packet-page.tsx'
import { VersionPage } from './version-page.tsx'

interface PacketPagesProps {
  /** The address after `/portfolio/packets/`: empty for the list, else the id of a packet. */
  readonly rest: string
}

/** Everything under `#/portfolio/packets`. */
export function PacketPages({ rest }: PacketPagesProps) {
  const { catalog, error, retry } = useCatalog()
  if (catalog !== null) return <Page rest={rest} catalog={catalog} />
  return (
    <PortfolioFrame current="packets">
      {error === null ? (
        <PendingLine label="Opening" />
      ) : (
        <CatalogNotice error={error} onRetry={retry} />
      )}
    </PortfolioFrame>
  )
}

function Page({ rest, catalog }: PacketPagesProps & { readonly catalog: Catalog }) {
  const address = parsePacketAddress(rest)
  switch (address.kind) {
    case 'list':
      return <PacketList catalog={catalog} />
    case 'packet':
      return <PacketPage key={address.id} id={address.id} view={address.view} catalog={catalog} />
    case 'version':
      return <VersionPage id={address.id} number={address.number} />
    case 'unknown':
      return <Missing from="packets" />
    default:
      return address satisfies never
  }
}
