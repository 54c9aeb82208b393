import { useState } from 'react'
import { Controller, useWatch } from 'react-hook-form'
import * as z from 'zod/mini'
import { goalFields } from '#shared/records/goal.ts'
import { profileFields } from '#shared/records/profile.ts'
import { parseWith } from '#shared/schema.ts'
import { useAutosavedForm } from '../../../data/use-autosaved-form.ts'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { hoursText } from '../format.ts'
import type { RoadmapViewProps } from '../view-props.ts'
import { weeklyHoursOf } from '../weekly-hours.ts'
import styles from './first-plan.module.css'
import type { PlanTerms } from './use-first-plan.ts'

const termsSchema = z.strictObject({
  by: goalFields.by,
  weeklyHours: profileFields.weeklyHours,
})
type Terms = z.output<typeof termsSchema>

/** The two answers that a plan needs, stored with the goal and the profile, and what they make of the preview. */
export function useTerms({
  goal,
  profile,
  asOf,
}: Pick<RoadmapViewProps, 'goal' | 'profile' | 'asOf'>) {
  const { savePlanTerms } = useRoadmapCommands()
  const stored: Terms = { by: goal.by, weeklyHours: profile?.weeklyHours ?? null }
  const { form, flush, errorOf } = useAutosavedForm({
    name: 'first-plan',
    schema: termsSchema,
    stored,
    storedAt: laterOf(goal.updatedAt, profile?.updatedAt),
    save: savePlanTerms,
  })
  const [isTypingDate, setIsTypingDate] = useState(false)
  const typed = useWatch({ control: form.control })
  const by = parseWith(termsSchema.shape.by, typed.by)
  const hours = parseWith(termsSchema.shape.weeklyHours, typed.weeklyHours)
  const terms: PlanTerms = {
    // A year being typed passes through years long gone.
    by: by.ok && !(isTypingDate && by.value !== null && by.value < asOf) ? by.value : stored.by,
    weeklyHours: (hours.ok ? hours.value : null) ?? weeklyHoursOf(profile),
  }

  const fields = (
    <form
      className={styles.fields}
      onBlur={() => void flush()}
      onSubmit={(event) => event.preventDefault()}
    >
      <Controller
        control={form.control}
        name="by"
        render={({ field }) => (
          <TextField
            name={field.name}
            ref={field.ref}
            type="date"
            label="Your date"
            remark="optional"
            hint="When you would like to be ready."
            min={asOf}
            value={field.value ?? ''}
            onFocus={() => setIsTypingDate(true)}
            onChange={(event) => field.onChange(event.currentTarget.value || null)}
            onBlur={() => {
              field.onBlur()
              setIsTypingDate(false)
            }}
            error={isTypingDate ? undefined : errorOf('by')}
          />
        )}
      />
      <Controller
        control={form.control}
        name="weeklyHours"
        render={({ field }) => (
          <NumberField
            label="Time for growth a week"
            unit="hours"
            hint={
              field.value === null
                ? `Beside your job. Until you say, the plan takes ${hoursText(weeklyHoursOf(null))}.`
                : 'Beside your job, in an ordinary week.'
            }
            name={field.name}
            ref={field.ref}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            error={errorOf('weeklyHours')}
          />
        )}
      />
    </form>
  )
  return { terms, fields, flush }
}

function laterOf(first: string, second: string | undefined): string {
  return second !== undefined && second > first ? second : first
}
