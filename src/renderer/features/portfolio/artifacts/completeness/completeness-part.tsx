import type { Catalog } from '#shared/catalog.ts'
import type { Goal } from '#shared/records/goal.ts'
import { useGoalLevel } from '../../../../data/ladders/use-goal-level.ts'
import { Disclosure } from '../../../../ui/disclosure.tsx'
import { formatNumber } from '../../../../ui/picture/format.ts'
import styles from './completeness.module.css'
import { CompletenessExplained } from './completeness-explained.tsx'
import { type CompletenessProps, WhatToDo } from './what-to-do.tsx'

/** How much of the case is there, what is missing most, and beneath it why. */
export function CompletenessPart(props: CompletenessProps) {
  const { completeness, goal, catalog } = props
  const role = useRole(goal, catalog)
  const [most] = completeness.missing
  return (
    <section className={styles.standing} aria-labelledby="completeness">
      <h2 id="completeness" className={styles.score}>
        <strong>{wholePoints(completeness.total)}</strong> of {formatNumber(100)}
      </h2>
      <div className={styles.words}>
        <p className={styles.sentence}>
          {most === undefined
            ? `All that is suggested for ${role} is there.`
            : `This much of a case for ${role} is written down. What would add the most:`}
        </p>
        {most !== undefined && (
          <p className={styles.most}>
            <WhatToDo missing={most} {...props} />
          </p>
        )}
        <Disclosure summary="What makes up this number">
          <CompletenessExplained {...props} />
        </Disclosure>
      </div>
    </section>
  )
}

/** What is aimed for, as it is called where the person works, if they brought that ladder along. */
function useRole(goal: Goal, catalog: Catalog): string {
  const level = useGoalLevel(goal)
  if (level && level !== 'gone') return `${level.title} at ${level.employer}`
  return catalog.paths.find(({ id }) => id === goal.path)?.label ?? ''
}

/** A hundred is only said where nothing is missing. */
function wholePoints(total: number): string {
  return formatNumber(total < 100 ? Math.min(99, Math.round(total)) : 100)
}
