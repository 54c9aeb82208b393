import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import { recordHref } from '../../data/record-address.ts'
import { Section } from '../../ui/section.tsx'
import styles from './today.module.css'
import { milestoneText } from './today-words.ts'

interface MilestoneListProps {
  readonly milestones: readonly Milestone[]
  /** The one that is seen first on the screen; it is not shown twice. */
  readonly shownAbove: string | null
  readonly hasGoal: boolean
  readonly day: Day
}

/** The next few steps of the plan. Without a plan nothing: the first step says how to come to one. */
export function MilestoneList({ milestones, shownAbove, hasGoal, day }: MilestoneListProps) {
  const others = milestones.filter(({ id }) => id !== shownAbove)
  if (!hasGoal || others.length === 0) return null
  return (
    <Section title="Next milestones">
      <ul className={styles.list}>
        {others.map((milestone) => (
          <li key={milestone.id} className={styles.row}>
            <a className={styles.main} href={recordHref({ kind: 'milestone', id: milestone.id })}>
              {milestone.title}
            </a>
            <span className={styles.remark}>{milestoneText(milestone, day)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.more}>
        <a href="#/roadmap">See the whole roadmap</a>
      </p>
    </Section>
  )
}
