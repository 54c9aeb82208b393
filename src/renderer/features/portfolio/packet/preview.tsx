import { useCallback, useMemo, useRef, useState } from 'react'
import type { PacketSectionId } from '#shared/vocabulary.ts'
import { Switch } from '../../../ui/switch.tsx'
import { PacketDocument, type PacketDocumentProps } from './document/packet-document.tsx'
import { SpotsContext } from './document/spot.tsx'
import styles from './packet.module.css'
import type { ReadPacket } from './read-packet.ts'
import { spotsWords } from './redaction/redaction-words.ts'

interface PreviewProps {
  readonly read: ReadPacket
  readonly document: PacketDocumentProps
}

/** The packet as others will read it, with every place marked where something was replaced. */
export function Preview({ read, document }: PreviewProps) {
  const [showsOriginals, setShowsOriginals] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const onJump = useCallback((id: PacketSectionId) => {
    const section = root.current?.querySelector<HTMLElement>(`[data-section="${id}"] h2`)
    section?.scrollIntoView({ block: 'start' })
    section?.focus({ preventScroll: true })
  }, [])
  const context = useMemo(
    () => ({ spots: read.spots, showsOriginals }),
    [read.spots, showsOriginals],
  )
  return (
    <div className={styles.preview}>
      <div className={styles.previewHead}>
        <p role="status">{spotsWords(read.spots)}</p>
        {read.spots.length > 0 && (
          <Switch
            label="Show what was there under the pointer or focus"
            checked={showsOriginals}
            onChange={setShowsOriginals}
          />
        )}
      </div>
      <div ref={root} className={styles.sheet}>
        <SpotsContext value={context}>
          <PacketDocument
            {...document}
            title={read.marked.title}
            sections={read.marked.sections}
            onJump={onJump}
          />
        </SpotsContext>
      </div>
    </div>
  )
}
