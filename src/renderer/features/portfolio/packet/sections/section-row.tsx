import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import { useId } from 'react'
import { SECTION_TITLES } from '#shared/packet/section-titles.ts'
import type { PacketSection } from '#shared/records/packet.ts'
import type { PacketSectionId } from '#shared/vocabulary.ts'
import { useOpenLink } from '../../../../host/use-open-link.ts'
import { Button } from '../../../../ui/button.tsx'
import { MarkdownEditor } from '../../../../ui/markdown/markdown-editor.tsx'
import { Menu } from '../../../../ui/menu.tsx'
import type { Order } from '../../../../ui/sortable/use-order.ts'
import { useSortableRow } from '../../../../ui/sortable/use-sortable-row.tsx'
import { Switch } from '../../../../ui/switch.tsx'
import { PacketMarkdown } from '../document/packet-markdown.tsx'
import styles from '../packet.module.css'

interface SectionRowProps {
  readonly section: PacketSection
  /** As it is written from the records. */
  readonly composed: string
  readonly isOpen: boolean
  readonly mayWrite: boolean
  readonly order: Order
  readonly error: string | undefined
  readonly onOpen: (isOpen: boolean) => void
  readonly onChange: (patch: Partial<PacketSection>) => void
}

/** Where what a section tells comes from, said of one that has nothing to tell. */
const BARE: Readonly<Partial<Record<PacketSectionId, string>>> = {
  evidence: 'It tells the pieces of evidence you keep. There are none yet.',
  artifacts: 'It tells the artifacts you keep for this role. There are none yet.',
  metrics: 'It tells the metrics you measure. There are none yet.',
  feedback: 'It tells the evidence that is somebody else’s word. There is none yet.',
}

/** One section: shown or not, its place, and its words. */
export function SectionRow({
  section,
  composed,
  isOpen,
  mayWrite,
  order,
  error,
  onOpen,
  onChange,
}: SectionRowProps) {
  const { id, isShown, text } = section
  const title = SECTION_TITLES[id]
  const isBare = composed === ''
  const textId = useId()
  const openLink = useOpenLink()
  const { row, handle } = useSortableRow(id, title, order)
  const moves = ([-1, 1] as const).flatMap((step) => {
    const at = order.ids.indexOf(id) + step
    if (at < 0 || at >= order.ids.length) return []
    const label = step === -1 ? 'Move up' : 'Move down'
    return [{ label, onSelect: () => void order.moveOneStep(id, step) }]
  })
  return (
    <li {...row} className={`${row.className ?? ''} ${styles.section}`} data-section-row={id}>
      {mayWrite && handle}
      <div className={styles.sectionHead}>
        <Switch
          label={title}
          hint={text === null ? fromRecords(isBare) : 'In your own words'}
          checked={isShown}
          onChange={(checked) => onChange({ isShown: checked })}
        />
        <div className={styles.sectionTools}>
          <Button
            size="small"
            variant="quiet"
            aria-expanded={isOpen}
            aria-controls={isOpen ? textId : undefined}
            aria-label={`${isOpen ? 'Close' : 'Open'}: ${title}`}
            onClick={() => onOpen(!isOpen)}
          >
            {isOpen ? 'Close' : 'Open'}
          </Button>
          {mayWrite && (
            <Menu
              label={`More about ${title}`}
              icon={<IconDots aria-hidden="true" />}
              items={moves}
            />
          )}
        </div>
      </div>
      {isOpen && (
        <div id={textId} className={styles.sectionText}>
          {text === null ? (
            <>
              {isBare ? (
                <p className={styles.quiet}>{BARE[id] ?? ''}</p>
              ) : (
                <div className={styles.written}>
                  <div className="packet">
                    <PacketMarkdown text={composed} />
                  </div>
                </div>
              )}
              {mayWrite && (
                <div className={styles.row}>
                  <Button size="small" onClick={() => onChange({ text: composed })}>
                    {isBare ? 'Write it yourself' : 'Edit these words'}
                  </Button>
                  <p className={styles.quiet}>From then on it no longer follows your records.</p>
                </div>
              )}
            </>
          ) : (
            <>
              <MarkdownEditor
                id={`${textId}-text`}
                label={`${title}, in your words`}
                hideLabel
                minRows={12}
                headingOffset={0}
                value={text}
                readOnly={!mayWrite}
                openLink={openLink}
                error={error}
                onChange={(words) => onChange({ text: words })}
              />
              {mayWrite && (
                <div className={styles.row}>
                  <Button size="small" onClick={() => onChange({ text: null })}>
                    Write from your records again
                  </Button>
                  <p className={styles.quiet}>Your words go; undo brings them back.</p>
                </div>
              )}
            </>
          )}
        </div>
      )}
    </li>
  )
}

function fromRecords(isBare: boolean): string {
  return isBare ? 'Nothing to tell yet, so it is left out' : 'Written from your records'
}
