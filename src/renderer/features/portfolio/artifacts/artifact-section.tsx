import { useMemo, useState } from 'react'
import type { Catalog, CatalogArtifact } from '#shared/catalog.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useArtifactCommands } from '../../../data/portfolio/use-artifact-commands.ts'
import { Button } from '../../../ui/button.tsx'
import { ProvenanceMark } from '../../../ui/provenance-mark.tsx'
import { Section } from '../../../ui/section.tsx'
import { SortableList } from '../../../ui/sortable/sortable-list.tsx'
import { type Order, useOrder } from '../../../ui/sortable/use-order.ts'
import { countText } from '../format.ts'
import type { ArtifactGroup } from './artifact-groups.ts'
import { ArtifactRow, SortableArtifactRow } from './artifact-row.tsx'
import { KIND_WORDS } from './artifact-words.ts'
import styles from './artifacts.module.css'
import { SuggestionRow } from './suggestion-row.tsx'

interface ArtifactSectionProps {
  readonly group: ArtifactGroup
  readonly catalog: Catalog
  /** Begins what was suggested. */
  readonly onStart: (suggested: readonly CatalogArtifact[]) => void
}

/** One kind: what is begun in the person's order, and calmly below it what else the goal would like to see. */
export function ArtifactSection({ group, catalog, onStart }: ArtifactSectionProps) {
  const { kind, artifacts, suggested } = group
  const mayWrite = useWriter()
  return (
    <Section
      title={KIND_WORDS[kind].label}
      lede={ledeOf(group)}
      actions={
        mayWrite &&
        suggested.length > 1 && (
          <Button size="small" variant="quiet" onClick={() => onStart(suggested)}>
            Start all {countText(suggested.length, 'suggestion', 'suggestions')}
          </Button>
        )
      }
    >
      {artifacts.length > 0 && <Begun group={group} catalog={catalog} />}
      {suggested.length > 0 && (
        <>
          <p className={styles.between}>
            Suggested for your goal <SuggestedBy suggested={suggested} />
          </p>
          <ul className={styles.rows}>
            {suggested.map((suggestion) => (
              <SuggestionRow
                key={suggestion.key}
                suggestion={suggestion}
                onStart={() => onStart([suggestion])}
              />
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

function ledeOf({ kind, artifacts }: ArtifactGroup): string {
  if (artifacts.length === 0) return KIND_WORDS[kind].hint
  const done = artifacts.filter(({ status }) => status === 'done').length
  return `${done} of ${artifacts.length} done`
}

/** Where the suggestions come from, once where it is the same for all. */
function SuggestedBy({ suggested }: { readonly suggested: readonly CatalogArtifact[] }) {
  const sources = new Set(suggested.map(({ source }) => source))
  return [...sources].map((source) => <ProvenanceMark key={source} source={source} />)
}

interface BegunProps {
  readonly group: ArtifactGroup
  readonly catalog: Catalog
}

function Begun({ group: { kind, artifacts }, catalog }: BegunProps) {
  const { move } = useArtifactCommands()
  const mayWrite = useWriter()
  const ids = useMemo(() => artifacts.map(({ id }) => id), [artifacts])
  const order = useOrder(ids, move)
  const [said, setSaid] = useState('')
  const titleOf = (id: string) => artifacts.find((each) => each.id === id)?.title ?? ''
  if (!mayWrite) {
    return (
      <ul className={styles.rows}>
        {artifacts.map((artifact) => (
          <ArtifactRow key={artifact.id} artifact={artifact} catalog={catalog} />
        ))}
      </ul>
    )
  }
  const told: Order = {
    ...order,
    moveOneStep(id, step) {
      const isMoved = order.moveOneStep(id, step)
      const place = order.ids.indexOf(id) + 1 + step
      if (isMoved) setSaid(`${titleOf(id)} is now ${place} of ${order.ids.length}`)
      return isMoved
    },
  }
  return (
    <>
      <SortableList order={order} nameOf={titleOf} what="artifact">
        <ul className={styles.rows} aria-label={KIND_WORDS[kind].label}>
          {order.ids.flatMap((id) => {
            const artifact = artifacts.find((each) => each.id === id)
            return artifact === undefined
              ? []
              : [
                  <SortableArtifactRow
                    key={id}
                    artifact={artifact}
                    catalog={catalog}
                    order={told}
                  />,
                ]
          })}
        </ul>
      </SortableList>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}
