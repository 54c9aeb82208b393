import { useState } from 'react'
import type { Difference } from '../../../data/exchange/compare-import.ts'
import { Button } from '../../../ui/button.tsx'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import styles from './exchange.module.css'
import { recordTitle, tableName } from './import-words.ts'

interface DifferencesProps {
  readonly differing: readonly Difference[]
  /** Places in the list of those that the file's version is taken of. */
  readonly theirs: ReadonlySet<number>
  readonly onChange: (theirs: ReadonlySet<number>) => void
}

const SIDES = [
  { value: 'mine', label: 'Keep mine' },
  { value: 'theirs', label: 'Take theirs' },
] as const

/** How many are shown at first, and with each further step. */
const STEP = 50

export function Differences({ differing, theirs, onChange }: DifferencesProps) {
  const [shown, setShown] = useState(STEP)
  const all = (isTheirs: boolean) => onChange(new Set(isTheirs ? differing.map((_, at) => at) : []))
  return (
    <>
      {differing.length > 1 && (
        <div className={styles.tools}>
          <Button size="small" onClick={() => all(false)}>
            Keep all of mine
          </Button>
          <Button size="small" onClick={() => all(true)}>
            Take all of theirs
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {differing.slice(0, shown).map((difference, at) => (
          <li key={`${difference.table}/${difference.theirs.id}`} className={styles.choice}>
            <div>
              {recordTitle(difference)}
              <div className={styles.where}>{tableName(difference.table)}</div>
            </div>
            <SegmentedControl
              label={`Which version of ${recordTitle(difference)}`}
              hideLabel
              value={theirs.has(at) ? 'theirs' : 'mine'}
              segments={SIDES}
              onChange={(side) => {
                const next = new Set(theirs)
                if (side === 'theirs') next.add(at)
                else next.delete(at)
                onChange(next)
              }}
            />
          </li>
        ))}
      </ul>
      {differing.length > shown && (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + STEP)}>
          Show more of the {differing.length}
        </Button>
      )}
    </>
  )
}
