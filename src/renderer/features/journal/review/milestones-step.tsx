import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import { milestoneHref } from '../../../data/record-address.ts'
import { shortDayText } from '../entry/entry-words.ts'
import styles from './review.module.css'

interface MilestonesStepProps {
  readonly milestones: readonly (Milestone & { readonly due: Day })[]
  readonly hasGoal: boolean
  readonly asOf: Day
}

/** Milestones that are due soon or were: each leads to its place on the roadmap. */
export function MilestonesStep({ milestones, hasGoal, asOf }: MilestonesStepProps) {
  if (milestones.length === 0) {
    return (
      <p>
        {hasGoal ? (
          <>
            No milestone is due in the next two weeks. <a href="#/roadmap">See the roadmap</a>, or
            go on.
          </>
        ) : (
          <>
            Milestones come with a goal. <a href="#/paths">Choose one</a> when you like, or go on.
          </>
        )}
      </p>
    )
  }
  return (
    <>
      <p className={styles.lede}>Is each still on its way? Open one to tick it off or move it.</p>
      <ul className={styles.rows}>
        {milestones.map(({ id, title, due, state }) => (
          <li key={id} className={styles.row}>
            <div className={styles.line}>
              <div className={styles.words}>
                <a href={milestoneHref(id)} className={styles.name}>
                  {title}
                </a>
                {state === 'active' && <p className={styles.quiet}>Under way</p>}
              </div>
              <span className={styles.day}>
                {due < asOf ? 'Was due' : 'Due'} {shortDayText(due)}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
