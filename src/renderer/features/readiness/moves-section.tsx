import { memo } from 'react'
import type { Move } from '#shared/contract/assessment.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Section } from '../../ui/section.tsx'
import { listText } from './format.ts'
import type { Items } from './items.ts'
import { MoveRow } from './move-row.tsx'
import styles from './moves-section.module.css'
import { usefulMoves } from './summary.ts'

interface MovesSectionProps {
  readonly moves: readonly Move[]
  readonly items: Items
  readonly onTry: (move: Move) => void
}

const SHOWN = 3
const LIMIT = 5

/** Each single step computed through, the one that helps most first. */
export const MovesSection = memo(function MovesSection({ moves, items, onTry }: MovesSectionProps) {
  const useful = usefulMoves(moves, LIMIT)
  const rest = useful.slice(SHOWN)
  const toRow = (move: Move) => <MoveRow key={move.id} move={move} items={items} onTry={onTry} />
  return (
    <Section
      title="Your next best moves"
      lede="One step each: a point up, or one more time through a challenge. The step that adds most comes first."
    >
      {useful.length === 0 ? (
        <p>No single step would raise the score: what the role asks for is met.</p>
      ) : (
        <ol className={styles.list}>{useful.slice(0, SHOWN).map(toRow)}</ol>
      )}
      {rest.length > 0 && (
        <Disclosure summary={`Also: ${listText(rest.map(({ id }) => items.get(id)?.label ?? id))}`}>
          <ol className={styles.list} start={SHOWN + 1}>
            {rest.map(toRow)}
          </ol>
        </Disclosure>
      )}
    </Section>
  )
})
