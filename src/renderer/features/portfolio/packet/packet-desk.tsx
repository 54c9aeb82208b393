import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import { useMemo, useState } from 'react'
import { useController, useWatch } from 'react-hook-form'
import { useLocation } from 'wouter'
import type { PacketFacts } from '#shared/packet/facts.ts'
import { roleWords } from '#shared/packet/subjects.ts'
import type { Packet } from '#shared/records/packet.ts'
import type { Person } from '#shared/records/person.ts'
import { useWriter } from '../../../data/data-context.ts'
import { usePacketCommands } from '../../../data/packets/use-packet-commands.ts'
import type { RedactedPeople } from '../../../data/packets/use-redacted-people.ts'
import { packetHref } from '../../../data/record-address.ts'
import { Menu } from '../../../ui/menu.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { PACKETS_HREF } from '../address.ts'
import { BackLink } from '../frame/back-link.tsx'
import { PacketDocument } from './document/packet-document.tsx'
import './document/document.css'
import { ExportMenu } from './export-menu.tsx'
import styles from './packet.module.css'
import { type PacketView, previewHref } from './packet-address.ts'
import { Preview } from './preview.tsx'
import { RedactionPart } from './redaction/redaction-part.tsx'
import { SectionsPart } from './sections/sections-part.tsx'
import { usePacketForm } from './use-packet-form.ts'
import { useReadPacket } from './use-read-packet.ts'
import { VersionsPart } from './versions-part.tsx'

interface PacketDeskProps {
  readonly packet: Packet
  readonly view: PacketView
  readonly facts: PacketFacts
  /** Whom the packet hides, those in the trash too. */
  readonly hidden: RedactedPeople
}

/** Where a packet is put together, and seen as others will read it. */
export function PacketDesk({ packet, view, facts, hidden }: PacketDeskProps) {
  const { id } = packet
  const [, navigate] = useLocation()
  const mayWrite = useWriter()
  const { remove } = usePacketCommands()
  const { form, errorOf, flush } = usePacketForm(packet)
  const { control, register } = form
  const { field: sections } = useController({ control, name: 'sections' })
  const { field: redaction } = useController({ control, name: 'redaction' })
  const title = useWatch({ control, name: 'title' })
  const fields = { title, sections: sections.value, redaction: redaction.value }
  const people = useMemo(() => withHidden(facts.people, hidden.people), [facts.people, hidden])
  const { composed, packet: read, document, named } = useReadPacket(fields, facts, people)
  const [said, setSaid] = useState('')

  async function onDelete() {
    await flush()
    navigate(PACKETS_HREF.slice(1))
    await remove(id)
  }

  return (
    <>
      <div className="no-print">
        <BackLink to="packets" />
        <PageHeader
          title={packet.title}
          windowTitle="Packet"
          lede={`For ${roleWords(facts)}. Written from your records each time you open it; what you take over stays as you wrote it.`}
          actions={
            <>
              <ExportMenu document={document} beforeExport={flush} />
              {mayWrite && (
                <Menu
                  label="More"
                  icon={<IconDots aria-hidden="true" />}
                  items={[{ label: 'Delete', onSelect: () => void onDelete() }]}
                />
              )}
            </>
          }
        />
        <div className={styles.views}>
          <SegmentedControl<PacketView>
            label="What is shown"
            hideLabel
            value={view}
            segments={[
              { value: 'write', label: 'Write' },
              { value: 'preview', label: 'Preview' },
            ]}
            onChange={(next) =>
              navigate((next === 'preview' ? previewHref(id) : packetHref(id)).slice(1), {
                replace: true,
              })
            }
          />
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: stores what was typed once the focus leaves it */}
        <div className={styles.desk} onBlur={() => void flush()}>
          <div className={styles.main}>
            {view === 'preview' ? (
              <Preview read={read} document={document} />
            ) : (
              <fieldset className={styles.fields} disabled={!mayWrite}>
                <legend className="visually-hidden">What the packet says</legend>
                <TextField {...register('title')} label="Title" error={errorOf('title')} />
                <SectionsPart
                  sections={sections.value}
                  composed={composed}
                  mayWrite={mayWrite}
                  error={errorOf('sections')}
                  onChange={sections.onChange}
                  onSay={setSaid}
                />
              </fieldset>
            )}
          </div>
          <div className={styles.side}>
            <RedactionPart
              redaction={redaction.value}
              people={people}
              lost={hidden.lost}
              named={named}
              spots={read.spots}
              mayWrite={mayWrite}
              error={errorOf('redaction')}
              onChange={redaction.onChange}
            />
            <VersionsPart
              packetId={id}
              sections={read.sections}
              mayWrite={mayWrite}
              onSay={setSaid}
            />
          </div>
        </div>
        <p className="visually-hidden" role="status">
          {said}
        </p>
      </div>
      {/* Whatever is open on the screen, paper and PDF have the document without what is left out. */}
      <div className={styles.printed}>
        <PacketDocument {...document} />
      </div>
    </>
  )
}

function withHidden(people: readonly Person[], hidden: readonly Person[]): readonly Person[] {
  const known = new Set(people.map(({ id }) => id))
  return [...people, ...hidden.filter(({ id }) => !known.has(id))]
}
