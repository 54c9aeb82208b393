import { Suspense, useState } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Catalog } from '#shared/catalog.ts'
import { evidenceHref } from '../../data/record-address.ts'
import { useCatalog } from '../../host/use-catalog.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PendingLine } from '../../ui/pending.tsx'
import { type PortfolioAddress, parseAddress } from './address.ts'
import { CatalogNotice } from './frame/catalog-notice.tsx'
import { EvidenceFrame } from './frame/evidence-frame.tsx'
import { Missing } from './frame/missing.tsx'
import { EvidenceListView } from './list/evidence-list-view.tsx'

const Artifacts = lazyPart(
  async () => (await import('./artifacts/artifacts-view.tsx')).ArtifactsView,
)
const Artifact = lazyPart(
  async () => (await import('./artifacts/editor/stored-artifact.tsx')).StoredArtifact,
)
const Metrics = lazyPart(async () => (await import('./metrics/metric-pages.tsx')).MetricPages)
const Packets = lazyPart(async () => (await import('./packet/packet-pages.tsx')).PacketPages)
const Coverage = lazyPart(async () => (await import('./coverage/coverage-view.tsx')).CoverageView)
const Stored = lazyPart(async () => (await import('./editor/stored-evidence.tsx')).StoredEvidence)
const Fresh = lazyPart(async () => (await import('./editor/fresh-evidence.tsx')).FreshEvidence)

/** A piece that was begun at one address and has one of its own since it was stored. */
interface Made {
  readonly location: string
  readonly id: string
  /** The room has gone to that address. */
  readonly hasMoved: boolean
}

/** Everything under `#/portfolio`: what shows what one can do. */
export function PortfolioRoom() {
  const [location] = useHashLocation()
  const { catalog, error, retry } = useCatalog()
  const address = parseAddress(location)
  const { made, round, setMade } = useMade(address)
  if (catalog === null) {
    return (
      <>
        <PageHeader title="Portfolio" />
        {error === null ? (
          <PendingLine label="Opening" />
        ) : (
          <CatalogNotice error={error} onRetry={retry} />
        )}
      </>
    )
  }
  // The editor of a new piece goes on under the address that the piece has from now on.
  const begun = made === null ? address : parseAddress(made.location)
  return (
    <Suspense fallback={<PendingLine label="Opening" />}>
      {begun.kind === 'add' ? (
        <Fresh.Component
          key={`${made?.location ?? location}/${round}`}
          origin={begun.origin}
          id={made?.id ?? null}
          catalog={catalog}
          onMade={(id) => {
            setMade({ location, id, hasMoved: false })
            window.location.replace(evidenceHref(id))
          }}
        />
      ) : (
        <View address={begun} catalog={catalog} />
      )}
    </Suspense>
  )
}

/** The piece that was just made here, for as long as its editor is what the address shows. */
function useMade(address: PortfolioAddress) {
  const [made, setMade] = useState<Made | null>(null)
  /** Counts the pieces made, so that the next one from the same address begins anew. */
  const [round, setRound] = useState(0)
  const isThere = made !== null && address.kind === 'evidence' && address.id === made.id
  if (made !== null && isThere && !made.hasMoved) setMade({ ...made, hasMoved: true })
  if (made?.hasMoved === true && !isThere) {
    setMade(null)
    setRound(round + 1)
  }
  return { made, round, setMade }
}

interface ViewProps {
  readonly address: Exclude<PortfolioAddress, { kind: 'add' }>
  readonly catalog: Catalog
}

function View({ address, catalog }: ViewProps) {
  switch (address.kind) {
    case 'artifacts':
      return <Artifacts.Component catalog={catalog} isAdding={address.isAdding} />
    case 'artifact':
      return <Artifact.Component key={address.id} id={address.id} catalog={catalog} />
    case 'metrics':
      return <Metrics.Component rest={address.rest} />
    case 'packets':
      return <Packets.Component rest={address.rest} />
    case 'list':
      return (
        <EvidenceFrame current="evidence">
          <EvidenceListView filter={address.filter} catalog={catalog} />
        </EvidenceFrame>
      )
    case 'coverage':
      return (
        <EvidenceFrame current="coverage">
          <Coverage.Component catalog={catalog} />
        </EvidenceFrame>
      )
    case 'evidence':
      return <Stored.Component key={address.id} id={address.id} catalog={catalog} />
    case 'unknown':
      return <Missing />
    default:
      return address satisfies never
  }
}
