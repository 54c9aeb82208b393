import { Suspense } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { EvidenceFilter } from '../../../data/evidence/read-evidence.ts'
import { useEvidenceList } from '../../../data/evidence/use-evidence.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { lazyPart } from '../../../ui/lazy-part.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { ADD_HREF, addHref, LIST_HREF } from '../address.ts'
import { EvidenceLine } from './evidence-line.tsx'
import styles from './evidence-list.module.css'
import { FilterBar } from './filter-bar.tsx'
import { FirstEvidence } from './first-evidence.tsx'
import { toLines } from './to-months.ts'

const Long = lazyPart(async () => (await import('./long-list.tsx')).LongList)

/** More rows than this are drawn only where one looks. Source: issue. */
const MOST_DRAWN = 50

interface EvidenceListViewProps {
  readonly filter: EvidenceFilter
  readonly catalog: Catalog
}

/** All evidence by month, newest first. */
export function EvidenceListView({ filter, catalog }: EvidenceListViewProps) {
  const list = useEvidenceList(filter)
  if (list?.total === 0) return <FirstEvidence />
  return (
    <>
      <FilterBar filter={filter} page={list} catalog={catalog} />
      {list === undefined ? (
        <PendingLine label="Reading your evidence" />
      ) : list.found === 0 ? (
        <NothingFits filter={filter} />
      ) : list.found > MOST_DRAWN ? (
        <Suspense fallback={<PendingLine label="Opening" />}>
          <Long.Component lines={toLines(list.rows)} showMore={list.showMore} catalog={catalog} />
        </Suspense>
      ) : (
        <div className={styles.list}>
          {toLines(list.rows).map((line) => (
            <div key={line.id}>
              <EvidenceLine line={line} catalog={catalog} />
            </div>
          ))}
        </div>
      )}
    </>
  )
}

function NothingFits({ filter: { subject } }: { readonly filter: EvidenceFilter }) {
  return (
    <EmptyState
      title="Nothing fits all of that"
      action={
        <LinkButton href={subject === null ? ADD_HREF : addHref({ subject })}>
          Add evidence
        </LinkButton>
      }
    >
      Take one of the choices away, or <a href={LIST_HREF}>show everything</a>.
    </EmptyState>
  )
}
