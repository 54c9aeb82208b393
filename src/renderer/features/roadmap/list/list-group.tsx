import { useSortable } from '@dnd-kit/sortable'
import type { CSSProperties, ReactNode } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { CompetencyPlan } from '#shared/contract/roadmap.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { CompetencyPlans } from '../competency-plans.tsx'
import { wholeText } from '../format.ts'
import { sectionPurpose } from '../section-labels.ts'
import type { MilestoneGroup } from './groups.ts'
import styles from './list-group.module.css'
import { ListRow } from './list-row.tsx'
import { endId, headId } from './places.ts'
import { SortableRow } from './sortable-row.tsx'

interface ListGroupProps {
  readonly group: MilestoneGroup
  readonly byId: ReadonlyMap<string, Milestone>
  readonly catalog: Catalog
  readonly asOf: Day
  readonly competencyPlans: readonly CompetencyPlan[]
  /** The row that the tab key comes to. */
  readonly current: string | null
  readonly onCurrent: (id: string) => void
  readonly onMove: ((id: string, step: -1 | 1) => void) | null
}

export function ListGroup({
  group,
  byId,
  catalog,
  asOf,
  competencyPlans,
  current,
  onCurrent,
  onMove,
}: ListGroupProps) {
  const { id, label, section, milestones, dropped } = group
  const headingId = `group-${id}`
  const done = milestones.filter(({ state }) => state === 'done').length
  const rowProps = (milestone: Milestone) => ({
    milestone,
    byId,
    catalog,
    asOf,
    isCurrent: milestone.id === current,
    onFocus: () => onCurrent(milestone.id),
    showsSection: section === null,
  })
  const head = (
    <>
      <div className={styles.head}>
        <h2 id={headingId} className={styles.label}>
          {label}
        </h2>
        <p className={styles.count}>{countWords(done, milestones.length)}</p>
      </div>
      {section !== null && <p className={styles.purpose}>{sectionPurpose(section)}</p>}
      {competencyPlans.length > 0 && (
        <Disclosure summary="What the plan aims for in each competency">
          <CompetencyPlans plans={competencyPlans} catalog={catalog} />
        </Disclosure>
      )}
    </>
  )
  return (
    <section className={styles.group} aria-labelledby={headingId}>
      {section === null || onMove === null ? head : <Passed id={headId(section)}>{head}</Passed>}
      {milestones.length > 0 && (
        <ul className={styles.rows} aria-labelledby={headingId}>
          {milestones.map((milestone) =>
            onMove === null ? (
              <ListRow key={milestone.id} {...rowProps(milestone)} onMove={null} />
            ) : (
              <SortableRow key={milestone.id} {...rowProps(milestone)} onMove={onMove} />
            ),
          )}
        </ul>
      )}
      {section !== null && onMove !== null && (
        <Passed id={endId(section)}>
          <Dropped dropped={dropped}>
            {dropped.map((milestone) => (
              <ListRow key={milestone.id} {...rowProps(milestone)} onMove={null} />
            ))}
          </Dropped>
        </Passed>
      )}
      {(section === null || onMove === null) && (
        <Dropped dropped={dropped}>
          {dropped.map((milestone) => (
            <ListRow key={milestone.id} {...rowProps(milestone)} onMove={null} />
          ))}
        </Dropped>
      )}
    </section>
  )
}

interface DroppedProps {
  readonly dropped: readonly Milestone[]
  readonly children: ReactNode
}

/** What was let go of, folded away at the end. */
function Dropped({ dropped, children }: DroppedProps) {
  if (dropped.length === 0) return null
  return (
    <Disclosure summary={`${wholeText(dropped.length)} let go of`}>
      <ul className={styles.rows}>{children}</ul>
    </Disclosure>
  )
}

/** A part of the list that a dragged row passes and that makes room for it, but is not dragged itself. */
function Passed({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { setNodeRef, transform, transition } = useSortable({ id, disabled: { draggable: true } })
  const style: CSSProperties | undefined =
    transform === null ? undefined : { transform: `translateY(${transform.y}px)`, transition }
  return (
    <div ref={setNodeRef} style={style}>
      {children}
    </div>
  )
}

function countWords(done: number, all: number): string {
  if (all === 0) return 'Nothing here'
  return done === 0 ? wholeText(all) : `${wholeText(done)} of ${wholeText(all)} done`
}
