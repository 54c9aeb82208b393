import { useDroppable } from '@dnd-kit/core'
import { Fragment, type ReactNode, useId } from 'react'
import type { Milestone } from '#shared/records/milestone.ts'
import type { MilestoneState } from '#shared/vocabulary.ts'
import { wholeText } from '../format.ts'
import { stateWord } from '../state-words.ts'
import styles from './board-column.module.css'

interface BoardColumnProps {
  readonly state: MilestoneState
  readonly cards: readonly Milestone[]
  /** Id of the card being moved; it holds no place. */
  readonly draggedId: string | null
  /** Where it would land here, as the so-many-th of the others; null where it would not. */
  readonly landing: number | null
  /** Filters hold back some of its cards. */
  readonly isFiltered: boolean
  /** It is the only one shown, and its name stands above it already. */
  readonly isAlone: boolean
  readonly children: (milestone: Milestone) => ReactNode
}

const EMPTY_WORDS: Readonly<Record<MilestoneState, string>> = {
  planned: 'Nothing is waiting.',
  active: 'Move one here when you begin it.',
  done: 'What you tick off gathers here.',
  dropped: 'What you let go of rests here, and can come back.',
}

export function BoardColumn({
  state,
  cards,
  draggedId,
  landing,
  isFiltered,
  isAlone,
  children,
}: BoardColumnProps) {
  const { setNodeRef } = useDroppable({ id: state })
  const headingId = useId()
  const others = cards.filter(({ id }) => id !== draggedId)
  const before = landing === null ? undefined : others[landing]?.id
  return (
    <section
      ref={setNodeRef}
      className={styles.column}
      data-column={state}
      data-landing={landing !== null || undefined}
      aria-labelledby={headingId}
    >
      <h2 id={headingId} className={isAlone ? 'visually-hidden' : styles.title}>
        {stateWord(state)} <span className={styles.count}>{wholeText(cards.length)}</span>
      </h2>
      <ul className={styles.cards} aria-labelledby={headingId}>
        {cards.map((milestone) => (
          <Fragment key={milestone.id}>
            {milestone.id === before && <LandingLine />}
            {children(milestone)}
          </Fragment>
        ))}
        {landing !== null && before === undefined && <LandingLine />}
      </ul>
      {cards.length === 0 && landing === null && (
        <p className={styles.empty}>
          {isFiltered ? 'None here fits the filters.' : EMPTY_WORDS[state]}
        </p>
      )}
    </section>
  )
}

function LandingLine() {
  return <li className={styles.landing} aria-hidden="true" />
}
