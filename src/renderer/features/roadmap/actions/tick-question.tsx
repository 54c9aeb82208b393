import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type Milestone, milestoneSchema } from '#shared/records/milestone.ts'
import { parseWith } from '#shared/schema.ts'
import { daySchema } from '#shared/units/day.ts'
import { today } from '../../../data/clock.ts'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './dialogs.module.css'

interface TickQuestionProps {
  readonly milestone: Milestone
  readonly onTicked: () => void
  readonly onCancel: () => void
}

/** One line and a day; Enter ticks. */
export function TickQuestion({ milestone, onTicked, onCancel }: TickQuestionProps) {
  const { tickMilestone } = useRoadmapCommands()
  // What was written before a tick was taken back is not asked for twice.
  const [shownBy, setShownBy] = useState(milestone.shownBy)
  const [day, setDay] = useState<string>(today())
  const [failed, setFailed] = useState('')
  const line = useRef<HTMLInputElement>(null)
  // After the dialog has taken the focus for its heading.
  useEffect(() => line.current?.focus(), [])

  const checkedDay = parseWith(daySchema, day)
  const dayError =
    !checkedDay.ok || checkedDay.value > today() ? 'Takes today or a day before.' : undefined
  const checkedLine = parseWith(milestoneSchema.shape.shownBy, shownBy)

  async function tick(event: FormEvent) {
    event.preventDefault()
    if (!checkedDay.ok || dayError !== undefined || !checkedLine.ok) return
    const result = await tickMilestone(milestone.id, {
      day: checkedDay.value,
      shownBy: checkedLine.value,
    })
    if (result.ok) onTicked()
    else setFailed('It could not be stored. What you typed is still here.')
  }

  return (
    <form className={styles.form} onSubmit={(event) => void tick(event)}>
      <p className={styles.subject}>{milestone.title}</p>
      <TextField
        ref={line}
        label="What shows it?"
        remark="optional"
        hint={
          milestone.proof === ''
            ? 'One line for the day you look back: a link, a number, what somebody said.'
            : `Meant to show it: ${milestone.proof}`
        }
        value={shownBy}
        error={checkedLine.ok ? undefined : `This line takes ${checkedLine.error.expected}.`}
        onChange={(event) => setShownBy(event.currentTarget.value)}
      />
      <div className={styles.narrow}>
        <TextField
          type="date"
          label="Done on"
          max={today()}
          value={day}
          error={dayError}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
      </div>
      <p role="status" className={styles.failed}>
        {failed}
      </p>
      <div className={styles.actions}>
        <Button onClick={onCancel}>Not yet</Button>
        <Button type="submit" variant="primary">
          Tick off
        </Button>
      </div>
    </form>
  )
}
