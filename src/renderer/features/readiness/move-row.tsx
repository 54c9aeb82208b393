import type { Move } from '#shared/contract/assessment.ts'
import { Button } from '../../ui/button.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { ratingToLevel } from '../../ui/rating-level.ts'
import { numberText, pointsText, weeksText } from './format.ts'
import { type Item, type Items, itemOf } from './items.ts'
import styles from './moves-section.module.css'

interface MoveRowProps {
  readonly move: Move
  readonly items: Items
  readonly onTry: (move: Move) => void
}

export function MoveRow({ move, items, onTry }: MoveRowProps) {
  const item = itemOf(items, move.id)
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <h3 className={styles.name}>{item.label}</h3>
        <p className={styles.step}>
          <StepWords move={move} />
        </p>
        <p className={styles.behavior}>{behaviorAfter(move, item)}</p>
      </div>
      <div className={styles.worth}>
        <p className={styles.points}>adds {pointsText(move.gain * 100)}</p>
        <p className={styles.weeks}>
          about {weeksText(move.weeks)}{' '}
          {item.weeks !== null && (
            <ProvenanceMark source={item.weeks.source} note={item.weeks.basis} />
          )}
        </p>
        <Button size="small" className="no-print" onClick={() => onTry(move)}>
          Try it<span className="visually-hidden">: {item.label}</span>
        </Button>
      </div>
    </li>
  )
}

function StepWords({ move }: { move: Move }) {
  const from = numberText(move.from)
  const to = numberText(move.to)
  if (move.kind !== 'challenge') {
    return (
      <>
        From {from} to {to}
      </>
    )
  }
  return move.from === 0 ? <>For the first time</> : <>Once more, after {from}</>
}

/** What someone does who is where the step leads; for a challenge, what it is. */
function behaviorAfter(move: Move, item: Item): string {
  return ratingToLevel(move.to, item.levels)?.text ?? item.definition
}
