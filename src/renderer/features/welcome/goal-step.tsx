import type { Catalog } from '#shared/catalog.ts'
import type { Goal } from '#shared/records/goal.ts'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { GoalDetails } from './goal-details.tsx'
import styles from './goal-step.module.css'
import { PathChoice } from './path-choice.tsx'
import { useGoalChoice } from './use-goal-choice.ts'

interface GoalStepProps {
  readonly goal: Goal | null
  readonly catalog: Catalog
}

export function GoalStep({ goal, catalog }: GoalStepProps) {
  const { choice, choose } = useGoalChoice(goal)
  const size = catalog.organizations.find(({ id }) => id === choice.organization)
  return (
    <div className={styles.goal}>
      <div>
        <SegmentedControl
          label="In what kind of organization?"
          value={choice.organization}
          segments={catalog.organizations.map(({ id, label }) => ({ value: id, label }))}
          onChange={(organization) => choose({ organization })}
        />
        <p className={styles.hint}>{size?.description}</p>
      </div>
      <PathChoice catalog={catalog} path={choice.path} onChoose={(path) => choose({ path })} />
      {goal !== null && <GoalDetails goal={goal} />}
    </div>
  )
}
