import { useState } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { Ladder, LadderCriterion, LadderLevel } from '#shared/records/ladder.ts'
import { useWriter } from '../../../../data/data-context.ts'
import { newId } from '../../../../data/ids.ts'
import { useLadderCommands } from '../../../../data/ladders/use-ladder-commands.ts'
import { Button } from '../../../../ui/button.tsx'
import { byCategory, criteriaText } from '../words.ts'
import styles from './criteria.module.css'
import { CriterionDialog } from './criterion-dialog.tsx'
import { CriterionRow } from './criterion-row.tsx'

interface CriteriaPartProps {
  readonly ladder: Ladder
  readonly level: LadderLevel
  /** Those of the level. */
  readonly criteria: readonly LadderCriterion[]
  readonly catalog: Catalog
}

/** Rows that are drawn at first. Source: judgement; a level has a dozen or two. */
const FIRST = 50

/** Criteria of a ladder at most. Source: its schema. */
const MOST = 1000

/** All that a level asks for, under the ladder's own headings. */
export function CriteriaPart({ ladder, level, criteria, catalog }: CriteriaPartProps) {
  const { change } = useLadderCommands()
  const mayWrite = useWriter()
  const [shownCount, setShownCount] = useState(FIRST)
  const [isAdding, setIsAdding] = useState(false)
  const groups = byCategory(criteria.slice(0, shownCount))
  const hidden = criteria.length - shownCount

  async function add(category: string, text: string): Promise<boolean> {
    const criterion: LadderCriterion = {
      id: newId(),
      level: level.id,
      category,
      text,
      subject: null,
      required: null,
      state: 'not_yet',
      evidence: [],
    }
    setShownCount((count) => Math.max(count, criteria.length + 1))
    return (await change(ladder.id, { criteria: [...ladder.criteria, criterion] })).ok
  }

  return (
    <>
      {groups.map((group) => (
        <section
          key={group.category}
          className={styles.group}
          aria-label={group.category || 'Criteria'}
        >
          {(group.category !== '' || groups.length > 1) && (
            <h3 className={styles.category}>{group.category || 'Without a heading'}</h3>
          )}
          <ul className={styles.rows}>
            {group.criteria.map((criterion) => (
              <CriterionRow
                key={criterion.id}
                ladder={ladder}
                criterion={criterion}
                catalog={catalog}
              />
            ))}
          </ul>
        </section>
      ))}
      <div className={styles.tools}>
        {hidden > 0 && (
          <Button size="small" onClick={() => setShownCount((count) => count + FIRST)}>
            Show more of {criteriaText(criteria.length)}
          </Button>
        )}
        {mayWrite && ladder.criteria.length < MOST && (
          <Button size="small" onClick={() => setIsAdding(true)}>
            Add a criterion
          </Button>
        )}
      </div>
      <CriterionDialog
        open={isAdding}
        title="Add a criterion"
        categories={[...new Set(ladder.criteria.map(({ category }) => category))]}
        category={criteria.at(-1)?.category ?? ''}
        text=""
        onClose={() => setIsAdding(false)}
        onSave={add}
      />
    </>
  )
}
