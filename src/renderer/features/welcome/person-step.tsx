import { Controller } from 'react-hook-form'
import * as z from 'zod/mini'
import { emptyProfileForm, type Profile, profileFormSchema } from '#shared/records/profile.ts'
import { useAutosavedForm } from '../../data/use-autosaved-form.ts'
import { useCommands } from '../../data/use-commands.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './person-step.module.css'

interface PersonStepProps {
  readonly profile: Profile | null
  /** Enter in a field goes on. */
  readonly onDone: () => void
}

const personSchema = z.pick(profileFormSchema, {
  name: true,
  currentRole: true,
  yearsExperience: true,
})

export function PersonStep({ profile, onDone }: PersonStepProps) {
  const { saveProfile } = useCommands()
  const { name, currentRole, yearsExperience } = profile ?? emptyProfileForm
  const { form, flush, errorOf } = useAutosavedForm({
    name: 'welcome-person',
    schema: personSchema,
    stored: { name, currentRole, yearsExperience },
    storedAt: profile?.updatedAt ?? null,
    save: saveProfile,
  })
  return (
    <form
      className={styles.person}
      onBlur={() => void flush()}
      onSubmit={async (event) => {
        event.preventDefault()
        await flush()
        if (await form.trigger()) onDone()
      }}
    >
      <TextField
        {...form.register('name')}
        label="Your name"
        autoComplete="name"
        error={errorOf('name')}
      />
      <TextField
        {...form.register('currentRole')}
        label="What you do now"
        placeholder="Senior Software Engineer"
        error={errorOf('currentRole')}
      />
      <Controller
        control={form.control}
        name="yearsExperience"
        render={({ field }) => (
          <NumberField
            {...field}
            label="Years of experience"
            unit="years"
            error={errorOf('yearsExperience')}
          />
        )}
      />
      <button type="submit" hidden>
        Next
      </button>
    </form>
  )
}
