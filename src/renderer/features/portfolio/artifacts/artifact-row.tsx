import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import type { Catalog } from '#shared/catalog.ts'
import type { Artifact } from '#shared/records/artifact.ts'
import { today } from '../../../data/clock.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useArtifactCommands } from '../../../data/portfolio/use-artifact-commands.ts'
import { artifactHref } from '../../../data/record-address.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Menu, type MenuItem } from '../../../ui/menu.tsx'
import type { Order } from '../../../ui/sortable/use-order.ts'
import { useSortableRow } from '../../../ui/sortable/use-sortable-row.tsx'
import { subjectLabel } from '../../../ui/subject-options.ts'
import { piecesText } from '../format.ts'
import { dueWords, STATUS_WORDS } from './artifact-words.ts'
import styles from './artifacts.module.css'
import { PartsMeasure } from './parts-measure.tsx'

interface ArtifactRowProps {
  readonly artifact: Artifact
  readonly catalog: Catalog
}

/** An artifact whose place is the person's choice. */
export function SortableArtifactRow({
  order,
  ...props
}: ArtifactRowProps & { readonly order: Order }) {
  const { artifact } = props
  const { row, handle } = useSortableRow(artifact.id, artifact.title, order)
  const moves = ([-1, 1] as const).flatMap((step) => {
    const at = order.ids.indexOf(artifact.id) + step
    if (at < 0 || at >= order.ids.length) return []
    const label = step === -1 ? 'Move up' : 'Move down'
    return [{ label, onSelect: () => void order.moveOneStep(artifact.id, step) }]
  })
  return (
    <li {...row}>
      {handle}
      <ArtifactLine {...props} moves={moves} />
    </li>
  )
}

/** An artifact in a list whose order is not the person's. */
export function ArtifactRow(props: ArtifactRowProps) {
  return (
    <li className={styles.fixed}>
      <ArtifactLine {...props} moves={[]} />
    </li>
  )
}

interface ArtifactLineProps extends ArtifactRowProps {
  readonly moves: readonly MenuItem[]
}

/** What it is, what it demonstrates, how far it is, and when. */
function ArtifactLine({ artifact, catalog, moves }: ArtifactLineProps) {
  const { id, title, status, kind } = artifact
  const { setStatus, remove } = useArtifactCommands()
  const mayWrite = useWriter()
  const { label, tone } = STATUS_WORDS[status]

  async function removeHere() {
    const neighbor = neighborOf(id)
    if ((await remove(id)).ok) neighbor?.focus()
  }

  const items: readonly MenuItem[] = [
    status === 'done'
      ? { label: 'Not done after all', onSelect: () => void setStatus(id, 'in_review') }
      : { label: 'Mark as done', onSelect: () => void setStatus(id, 'done') },
    ...moves,
    { label: 'Delete', onSelect: () => void removeHere() },
  ]
  return (
    <div className={styles.line} data-artifact={id} data-status={status}>
      <div className={styles.words}>
        <a href={artifactHref(id)} className={styles.title} draggable={false}>
          {title}
        </a>
        <Shown artifact={artifact} catalog={catalog} />
      </div>
      <div className={styles.state}>
        <span className={styles.how}>
          {kind === 'leadership_evidence' && artifact.components.length === 0 ? (
            <Pieces count={artifact.evidence.length} />
          ) : (
            artifact.components.length > 0 && <PartsMeasure parts={artifact.components} />
          )}
        </span>
        <span className={styles.status}>
          <Badge tone={tone}>{label}</Badge>
        </span>
        <span className={styles.due}>{dueWords(artifact, today())}</span>
      </div>
      {mayWrite && (
        <div className={styles.more}>
          <Menu label={`More for: ${title}`} icon={<IconDots aria-hidden="true" />} items={items} />
        </div>
      )}
    </div>
  )
}

/** The title that takes the focus over from a row that goes; that of the room after the last one. */
function neighborOf(id: string): HTMLElement | null {
  const rows = [...document.querySelectorAll('[data-artifact]')]
  const at = rows.findIndex((row) => row.getAttribute('data-artifact') === id)
  const next = rows[at + 1] ?? rows[at - 1]
  return next?.querySelector('a') ?? document.querySelector('h1')
}

/** What it demonstrates in its own words; else the competencies. */
function Shown({ artifact: { demonstrates, competencies }, catalog }: ArtifactRowProps) {
  const shown =
    demonstrates.length > 0
      ? demonstrates
      : competencies.map((subject) => subjectLabel(catalog, subject))
  return shown.length === 0 ? null : <p className={styles.shows}>{shown.join(' · ')}</p>
}

function Pieces({ count }: { readonly count: number }) {
  return (
    <span className={styles.measure}>{count === 0 ? 'Nothing linked' : piecesText(count)}</span>
  )
}
