import { type ReactNode, useState } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { Packet } from '#shared/records/packet.ts'
import { today } from '../../../data/clock.ts'
import { usePacket } from '../../../data/packets/use-packets.ts'
import { useRedactedPeople } from '../../../data/packets/use-redacted-people.ts'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { BackLink } from '../frame/back-link.tsx'
import { Missing } from '../frame/missing.tsx'
import type { PacketView } from './packet-address.ts'
import { PacketDesk } from './packet-desk.tsx'
import { usePacketFacts } from './use-packet-facts.ts'

interface PacketPageProps {
  readonly id: string
  readonly view: PacketView
  readonly catalog: Catalog
}

/** One packet. */
export function PacketPage({ id, view, catalog }: PacketPageProps) {
  const packet = usePacket(id)
  if (packet === null) return <Missing from="packets" />
  if (packet === undefined) return <Waiting title="Packet" />
  return <WithFacts packet={packet} view={view} catalog={catalog} />
}

interface WithFactsProps {
  readonly packet: Packet
  readonly view: PacketView
  readonly catalog: Catalog
}

function WithFacts({ packet, view, catalog }: WithFactsProps) {
  const { facts, error } = usePacketFacts(packet, catalog, today())
  const hidden = useRedactedPeople(packet.redaction.people)
  // What is hidden may not be read before it is known who that is. Once known it stays while it is read again.
  const [known, setKnown] = useState(hidden)
  if (hidden !== undefined && hidden !== known) setKnown(hidden)
  if (facts !== undefined && known !== undefined) {
    return <PacketDesk packet={packet} view={view} facts={facts} hidden={known} />
  }
  return (
    <Waiting title={packet.title}>
      {error !== null && (
        <Notice
          tone="error"
          title="The packet could not be written"
          details={JSON.stringify(error, null, 2)}
        >
          Your readiness could not be worked out, and a packet rests on it. What you wrote is stored
          and untouched.
        </Notice>
      )}
    </Waiting>
  )
}

interface WaitingProps {
  readonly title: string
  readonly children?: ReactNode
}

function Waiting({ title, children }: WaitingProps) {
  return (
    <>
      <BackLink to="packets" />
      <PageHeader title={title} windowTitle="Packet" />
      {children || <PendingLine label="Writing the packet" />}
    </>
  )
}
