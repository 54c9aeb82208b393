import type { Catalog } from '#shared/catalog.ts'
import type { Goal } from '#shared/records/goal.ts'
import { ORGANIZATION_SIZES } from '#shared/vocabulary.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useGoalLevel } from '../../../data/ladders/use-goal-level.ts'
import { useLadderCommands } from '../../../data/ladders/use-ladder-commands.ts'
import { useCommands } from '../../../data/use-commands.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { GoalLevelLine } from '../../../ui/goal-level-line.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { roleHref } from '../address.ts'
import { formatInstant } from '../format.ts'
import { goTo } from '../go-to.ts'
import { ByDateField } from './by-date-field.tsx'
import styles from './goal-editor.module.css'
import { useChooseGoal } from './use-choose-goal.ts'
import { WhyField } from './why-field.tsx'

export interface GoalEditorProps {
  catalog: Catalog
  goal: Goal
}

/** When the goal was chosen, until when, where and why, each stored as it is written. */
export function GoalEditor({ catalog, goal }: GoalEditorProps) {
  const { saveGoal } = useCommands()
  const choose = useChooseGoal()
  const isWriter = useWriter()

  const { chooseLevel } = useLadderCommands()
  const level = useGoalLevel(goal)

  async function changeSize(value: string) {
    const organization = ORGANIZATION_SIZES.find((size) => size === value)
    if (organization === undefined) return
    const target = { path: goal.path, organization }
    const isChosen =
      goal.level === null || level === 'gone'
        ? await choose(target)
        : (await chooseLevel(goal.level, organization, (before) => before.path === goal.path)).ok
    if (isChosen) goTo(roleHref(target))
  }

  return (
    <Card tone="sunk" className={styles.editor}>
      <h2 className={styles.title}>Your goal since {formatInstant(goal.chosenAt)}</h2>
      {goal.level !== null && (
        <div className={styles.level}>
          <GoalLevelLine level={level} />
          <Button
            size="small"
            disabled={!isWriter}
            onClick={() => void choose({ path: goal.path, organization: goal.organization })}
          >
            Aim for the role as it is
          </Button>
        </div>
      )}
      <div className={styles.fields}>
        <ByDateField
          key={`by-${goal.id}`}
          by={goal.by}
          disabled={!isWriter}
          onChange={(by) => void saveGoal({ by })}
        />
        <SelectField
          label="In what organization"
          options={catalog.organizations.map(({ id, label }) => ({ value: id, label }))}
          value={goal.organization}
          disabled={!isWriter}
          onChange={(event) => void changeSize(event.currentTarget.value)}
        />
        <div className={styles.why}>
          <WhyField key={`why-${goal.id}`} goal={goal} disabled={!isWriter} />
        </div>
      </div>
    </Card>
  )
}
