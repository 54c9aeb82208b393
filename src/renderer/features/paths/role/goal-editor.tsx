import type { Catalog } from '#shared/catalog.ts'
import type { Goal } from '#shared/records/goal.ts'
import { ORGANIZATION_SIZES } from '#shared/vocabulary.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useCommands } from '../../../data/use-commands.ts'
import { Card } from '../../../ui/card.tsx'
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

  async function changeSize(value: string) {
    const organization = ORGANIZATION_SIZES.find((size) => size === value)
    if (organization === undefined) return
    const target = { path: goal.path, organization }
    if (await choose(target)) goTo(roleHref(target))
  }

  return (
    <Card tone="sunk" className={styles.editor}>
      <h2 className={styles.title}>Your goal since {formatInstant(goal.chosenAt)}</h2>
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
