import { useDraggable } from '@dnd-kit/core'
import type { KeyboardEvent, SyntheticEvent } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import { milestoneHref } from '../../../data/record-address.ts'
import { Menu, type MenuItem } from '../../../ui/menu.tsx'
import { DotsSign } from '../../../ui/signs.tsx'
import { subjectLabel } from '../../../ui/subject-options.ts'
import { shortSectionLabel } from '../section-labels.ts'
import { dueWords, isOverdue } from '../signs.ts'
import styles from './board-card.module.css'

interface CardFaceProps {
  readonly milestone: Milestone
  readonly catalog: Catalog
  readonly asOf: Day
}

/** Competencies named on a card; the rest is a number. Source: judgement. */
const NAMED = 2

interface BoardCardProps extends CardFaceProps {
  readonly items: readonly MenuItem[]
  /** Its place is being chosen. */
  readonly isDragged: boolean
  readonly mayMove: boolean
  readonly instructionsId: string
  /** 0 for the one card of a column that the Tab key comes to, -1 for the others. */
  readonly tabIndex: 0 | -1
  readonly onArrow: (event: KeyboardEvent) => void
  readonly onFocus: () => void
}

/** A milestone on the board. Its title is the link that opens it, and what the keyboard picks it up by. */
export function BoardCard({
  milestone,
  items,
  isDragged,
  mayMove,
  instructionsId,
  tabIndex,
  onArrow,
  onFocus,
  ...face
}: BoardCardProps) {
  const { id, title } = milestone
  const { setNodeRef, setActivatorNodeRef, listeners } = useDraggable({ id, disabled: !mayMove })
  return (
    <li
      ref={setNodeRef}
      onMouseDown={(event) => !isOnMenu(event) && listeners?.onMouseDown?.(event)}
      onTouchStart={(event) => !isOnMenu(event) && listeners?.onTouchStart?.(event)}
      data-card={id}
      className={styles.card}
      data-dragged={isDragged || undefined}
    >
      <div className={styles.top}>
        <a
          ref={setActivatorNodeRef}
          href={milestoneHref(id)}
          className={styles.title}
          draggable={false}
          tabIndex={tabIndex}
          onFocus={onFocus}
          aria-describedby={mayMove ? instructionsId : undefined}
          onKeyDown={(event) => {
            listeners?.onKeyDown?.(event)
            if (!isDragged) onArrow(event)
          }}
        >
          {title}
        </a>
        {mayMove && (
          <div data-menu className={styles.menu}>
            <Menu
              label={`Move or change: ${title}`}
              icon={<DotsSign />}
              items={items}
              tabIndex={tabIndex}
            />
          </div>
        )}
      </div>
      <CardFacts milestone={milestone} {...face} />
    </li>
  )
}

/** Pressing the menu is no beginning of a drag. */
function isOnMenu({ target }: SyntheticEvent): boolean {
  return target instanceof Element && target.closest('[data-menu]') !== null
}

/** What is carried along with the pointer. */
export function CarriedCard({ milestone, ...face }: CardFaceProps) {
  return (
    <div className={styles.card} data-carried>
      <div className={styles.top}>
        <span className={styles.title}>{milestone.title}</span>
      </div>
      <CardFacts milestone={milestone} {...face} />
    </div>
  )
}

function CardFacts({ milestone, catalog, asOf }: CardFaceProps) {
  const due = dueWords(milestone, asOf)
  const { competencies, section } = milestone
  const names = competencies.slice(0, NAMED).map((subject) => subjectLabel(catalog, subject))
  const more = competencies.length - names.length
  return (
    <>
      <p className={styles.facts}>
        {due !== '' && (
          <span data-overdue={isOverdue(milestone, asOf) || undefined} className={styles.due}>
            {due}
          </span>
        )}
        <span>{shortSectionLabel(section)}</span>
      </p>
      {names.length > 0 && (
        <p className={styles.competencies}>
          {names.join(', ')}
          {more > 0 && ` +${more}`}
        </p>
      )}
    </>
  )
}
