import { useState } from 'react'
import { Controller } from 'react-hook-form'
import * as z from 'zod/mini'
import { type Goal, goalFields } from '#shared/records/goal.ts'
import { today } from '../../data/clock.ts'
import { useAutosavedForm } from '../../data/use-autosaved-form.ts'
import { useCommands } from '../../data/use-commands.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './goal-step.module.css'

const detailsSchema = z.strictObject({ by: goalFields.by, why: goalFields.why })

/** When and why. There from the moment a role is chosen, since they belong to it. */
export function GoalDetails({ goal }: { readonly goal: Goal }) {
  const { saveGoal } = useCommands()
  const { form, flush, errorOf } = useAutosavedForm({
    name: 'welcome-goal',
    schema: detailsSchema,
    stored: { by: goal.by, why: goal.why },
    storedAt: goal.updatedAt,
    save: saveGoal,
  })
  const [isTypingDate, setIsTypingDate] = useState(false)
  return (
    <form
      className={styles.details}
      onBlur={() => void flush()}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={styles.date}>
        <Controller
          control={form.control}
          name="by"
          render={({ field }) => (
            <TextField
              name={field.name}
              ref={field.ref}
              type="date"
              label="By when?"
              remark="optional"
              min={today()}
              value={field.value ?? ''}
              onFocus={() => setIsTypingDate(true)}
              onChange={(event) => field.onChange(event.currentTarget.value || null)}
              onBlur={() => {
                field.onBlur()
                setIsTypingDate(false)
              }}
              // A year being typed passes through years that do not fit.
              error={isTypingDate ? undefined : errorOf('by')}
            />
          )}
        />
      </div>
      <TextArea
        {...form.register('why')}
        label="Why this role?"
        remark="optional"
        hint="A sentence to yourself, to come back to on a slow day."
        error={errorOf('why')}
      />
    </form>
  )
}
