import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import IconPin from '@tabler/icons-react/dist/esm/icons/IconPin.mjs'
import type { CSSProperties, ReactNode, Ref } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import { milestoneHref } from '../../../data/record-address.ts'
import { classNames } from '../../../ui/class-names.ts'
import { Menu } from '../../../ui/menu.tsx'
import { subjectLabel } from '../../../ui/subject-options.ts'
import { weeksText } from '../format.ts'
import { useMilestoneActions } from '../milestone-actions.ts'
import { menuOf } from '../milestone-menu.ts'
import { shortSectionLabel } from '../section-labels.ts'
import { dueWords, isOverdue, waitsFor } from '../signs.ts'
import { stateWord } from '../state-words.ts'
import { TickCircle } from '../tick-circle.tsx'
import styles from './list-row.module.css'

export interface ListRowProps {
  readonly milestone: Milestone
  readonly byId: ReadonlyMap<string, Milestone>
  readonly catalog: Catalog
  readonly asOf: Day
  /** The tab key comes to this row. */
  readonly isCurrent: boolean
  readonly onFocus: () => void
  /** Where the heading above does not say it. */
  readonly showsSection: boolean
  /** null where the order is not the person's. */
  readonly onMove: ((id: string, step: -1 | 1) => void) | null
  readonly handle?: ReactNode
  readonly ref?: Ref<HTMLLIElement>
  readonly style?: CSSProperties | undefined
  readonly className?: string
}

/** One milestone: tick, title, what it is about, when. */
export function ListRow({
  milestone,
  byId,
  catalog,
  asOf,
  isCurrent,
  onFocus,
  showsSection,
  onMove,
  handle,
  ref,
  style,
  className,
}: ListRowProps) {
  const actions = useMilestoneActions()
  const { id, title, state } = milestone
  const tabIndex = isCurrent ? 0 : -1
  return (
    <li
      ref={ref}
      style={style}
      className={classNames(styles.row, className)}
      data-row={id}
      data-state={state}
      onFocus={onFocus}
    >
      {handle}
      <TickCircle
        state={state}
        title={title}
        tabIndex={tabIndex}
        disabled={!actions.mayWrite}
        onToggle={() => actions.toggle(milestone)}
      />
      <div className={styles.text}>
        <a href={milestoneHref(id)} className={styles.title} tabIndex={tabIndex} draggable={false}>
          {title}
        </a>
        <Facts
          milestone={milestone}
          byId={byId}
          catalog={catalog}
          section={showsSection ? shortSectionLabel(milestone.section) : null}
        />
      </div>
      <span className={styles.due} data-overdue={isOverdue(milestone, asOf) || undefined}>
        {milestone.pinned && state !== 'done' && (
          <span className={styles.sign} title="Dates set by you">
            <IconPin aria-hidden="true" />
            <span className="visually-hidden">Dates set by you, </span>
          </span>
        )}
        {dueWords(milestone, asOf)}
      </span>
      {actions.mayWrite && (
        <Menu
          label={`More for: ${title}`}
          icon={<IconDots aria-hidden="true" />}
          tabIndex={tabIndex}
          items={menuOf(milestone, actions, onMove)}
        />
      )}
    </li>
  )
}

interface FactsProps extends Pick<ListRowProps, 'milestone' | 'byId' | 'catalog'> {
  readonly section: string | null
}

/** More than these are counted. Source: judgement. */
const NAMED_COMPETENCIES = 2

/** What a row says under its title. */
function Facts({ milestone, byId, catalog, section }: FactsProps) {
  const { state, competencies, weeks, edited, origin } = milestone
  const waits = waitsFor(milestone, byId)
  const named = competencies.slice(0, NAMED_COMPETENCIES).map((each) => subjectLabel(catalog, each))
  const more = competencies.length - named.length
  const facts = [
    ...(section === null ? [] : [section]),
    ...(state === 'active' ? [stateWord(state)] : []),
    ...named,
    ...(more > 0 ? [`${more} more`] : []),
    ...(state === 'done' ? [] : [weeksText(weeks)]),
  ]
  return (
    <p className={styles.facts}>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      {waits[0] !== undefined && (
        <span className={styles.waits}>
          Waits for “{waits[0].title}”{waits.length > 1 && ` and ${waits.length - 1} more`}
        </span>
      )}
      {edited && origin.kind !== 'own' && (
        <span className={styles.sign} title="Changed by you">
          <IconPencil aria-hidden="true" />
          <span className="visually-hidden">Changed by you</span>
        </span>
      )}
    </p>
  )
}
