import { useMemo } from 'react'
import { redact, toRules } from '#shared/packet/redact.ts'
import type { Packet, PacketVersion } from '#shared/records/packet.ts'
import type { Person } from '#shared/records/person.ts'
import { today } from '../../../data/clock.ts'
import { usePacket, usePacketVersions } from '../../../data/packets/use-packets.ts'
import { useRedactedPeople } from '../../../data/packets/use-redacted-people.ts'
import { packetHref } from '../../../data/record-address.ts'
import { Crumbs } from '../../../ui/crumbs.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { ARTIFACTS_HREF, PACKETS_HREF } from '../address.ts'
import { Missing } from '../frame/missing.tsx'
import { PacketDocument, type PacketDocumentProps } from './document/packet-document.tsx'
import './document/document.css'
import { ExportMenu } from './export-menu.tsx'
import { instantText, localPaper, longDayText } from './format.ts'
import styles from './packet.module.css'
import { versionName } from './versions-part.tsx'

interface VersionPageProps {
  readonly id: string
  readonly number: number
}

const NOBODY: readonly string[] = []

/** A packet as it read when this version was kept. */
export function VersionPage({ id, number }: VersionPageProps) {
  const packet = usePacket(id)
  const versions = usePacketVersions(id)
  const hidden = useRedactedPeople(packet?.redaction.people ?? NOBODY)
  if (packet === undefined || versions === undefined || hidden === undefined) {
    return (
      <>
        <PageHeader title={`Version ${number}`} />
        <PendingLine label="Opening" />
      </>
    )
  }
  const version = versions.find((each) => each.number === number)
  if (packet === null || version === undefined) return <Missing from="packets" />
  return <Version packet={packet} version={version} people={hidden.people} />
}

interface VersionProps {
  readonly packet: Packet
  readonly version: PacketVersion
  readonly people: readonly Person[]
}

function Version({ packet, version, people }: VersionProps) {
  const document = useMemo((): PacketDocumentProps => {
    // The words were redacted when they were kept. Its title is the packet's own, so it gives way to what is hidden now.
    const rules = toRules(packet.redaction, people)
    return {
      title: redact(version.title, rules).text,
      day: longDayText(today(new Date(version.createdAt))),
      sections: version.sections,
      pictures: null,
      paper: localPaper(),
    }
  }, [packet.redaction, people, version])
  return (
    <>
      <div className="no-print">
        <Crumbs
          trail={[
            { label: 'Portfolio', href: ARTIFACTS_HREF },
            { label: 'Packet', href: PACKETS_HREF },
            { label: packet.title, href: packetHref(packet.id) },
          ]}
        />
        <PageHeader
          title={versionName(version)}
          windowTitle={`Version ${version.number}`}
          lede={`Kept ${instantText(version.createdAt)}. It stays as it was; the pictures of that day are not kept.`}
          actions={<ExportMenu document={document} />}
        />
      </div>
      <div className={styles.sheet}>
        <PacketDocument {...document} />
      </div>
    </>
  )
}
