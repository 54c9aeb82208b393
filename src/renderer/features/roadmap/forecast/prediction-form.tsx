import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import type { Goal } from '#shared/records/goal.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'
import { Button } from '../../../ui/button.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { percentText } from '../format.ts'
import { useMilestoneActions } from '../milestone-actions.ts'
import {
  type DraftErrors,
  draftErrors,
  draftToPrediction,
  type PredictionDraft,
  suggestedDay,
  WHOLE_ROADMAP,
} from './prediction-draft.ts'
import styles from './prediction-form.module.css'

interface PredictionFormProps {
  readonly goal: Goal
  /** Open milestones of the goal. */
  readonly open: readonly Milestone[]
  readonly asOf: Day
  readonly onClose: () => void
}

/** One prediction: what, by when, how sure. */
export function PredictionForm({ goal, open, asOf, onClose }: PredictionFormProps) {
  const { addPrediction } = useRoadmapCommands()
  const { say } = useMilestoneActions()
  const [draft, setDraft] = useState<PredictionDraft>({
    about: WHOLE_ROADMAP,
    by: suggestedDay(WHOLE_ROADMAP, goal, open, asOf),
    percent: null,
  })
  const [errors, setErrors] = useState<DraftErrors>({})
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => form.current?.querySelector('select')?.focus(), [])

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    const found = draftErrors(draft, asOf)
    setErrors(found)
    if (found.by !== undefined || found.percent !== undefined) {
      const wrong = found.by !== undefined ? 'by' : 'percent'
      form.current?.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus()
      return
    }
    const prediction = draftToPrediction(draft, goal.id, open)
    const stored = await addPrediction(prediction)
    // A failure is told by the save state, and what was typed stays here.
    if (!stored.ok) return
    say(`Kept: ${prediction.statement}, ${percentText(prediction.chance)}.`)
    onClose()
  }

  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <SelectField
        label="What"
        value={draft.about}
        options={[
          { value: WHOLE_ROADMAP, label: 'All of it is done' },
          ...open.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={({ currentTarget: { value: about } }) =>
          setDraft({ ...draft, about, by: suggestedDay(about, goal, open, asOf) || draft.by })
        }
      />
      <TextField
        label="By the end of"
        type="date"
        name="by"
        min={asOf}
        value={draft.by}
        error={errors.by}
        onChange={({ currentTarget: { value: by } }) => setDraft({ ...draft, by })}
      />
      <NumberField
        label="How sure you are"
        name="percent"
        unit="%"
        value={draft.percent}
        error={errors.percent}
        onChange={(percent) => setDraft({ ...draft, percent })}
      />
      <div className={styles.buttons}>
        <Button type="submit">Keep it</Button>
        <Button variant="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
