import { useMemo, useState } from 'react'
import { SECTION_TITLES } from '#shared/packet/section-titles.ts'
import type { PacketSection } from '#shared/records/packet.ts'
import type { PacketSectionId } from '#shared/vocabulary.ts'
import { SortableList } from '../../../../ui/sortable/sortable-list.tsx'
import { useOrder } from '../../../../ui/sortable/use-order.ts'
import styles from '../packet.module.css'
import type { ComposedTexts } from '../read-packet.ts'
import { SectionRow } from './section-row.tsx'

interface SectionsPartProps {
  readonly sections: readonly PacketSection[]
  readonly composed: ComposedTexts
  readonly mayWrite: boolean
  readonly error: string | undefined
  readonly onChange: (sections: PacketSection[]) => void
  readonly onSay: (words: string) => void
}

/** The sections in the order in which they are read; each is shown or not, and written from the records or by hand. */
export function SectionsPart({
  sections,
  composed,
  mayWrite,
  error,
  onChange,
  onSay,
}: SectionsPartProps) {
  const [open, setOpen] = useState<PacketSectionId | null>(null)
  const ids = useMemo(() => sections.map(({ id }) => id), [sections])
  const order = useOrder(ids, async (id, before) => {
    const moved = sections.find((section) => section.id === id)
    const others = sections.filter((section) => section !== moved)
    const at = before === null ? others.length : others.findIndex((each) => each.id === before)
    if (moved === undefined) return { ok: false }
    onChange(others.toSpliced(at, 0, moved))
    onSay(`${titleOf(id)} is now ${at + 1} of ${sections.length}`)
    return { ok: true }
  })
  const change = (id: PacketSectionId, patch: Partial<PacketSection>) =>
    onChange(sections.map((section) => (section.id === id ? { ...section, ...patch } : section)))
  return (
    <section aria-labelledby="packet-sections">
      <h2 id="packet-sections" className={styles.partTitle}>
        Sections
      </h2>
      <SortableList order={order} nameOf={titleOf} what="section">
        <ul className={styles.sections}>
          {order.ids.map((id) => {
            const section = sections.find((each) => each.id === id)
            return (
              section !== undefined && (
                <SectionRow
                  key={id}
                  section={section}
                  composed={composed[section.id]}
                  isOpen={open === id}
                  mayWrite={mayWrite}
                  order={order}
                  error={open === id ? error : undefined}
                  onOpen={(isOpen) => setOpen(isOpen ? section.id : null)}
                  onChange={(patch) => change(section.id, patch)}
                />
              )
            )
          })}
        </ul>
      </SortableList>
    </section>
  )
}

function titleOf(id: string): string {
  return SECTION_TITLES[id as PacketSectionId]
}
