import { Controller, type UseFormReturn } from 'react-hook-form'
import type { ProfileForm } from '#shared/records/profile.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { Section } from '../../ui/section.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './profile.module.css'

export interface ProfileFormProps {
  readonly form: UseFormReturn<ProfileForm>
  readonly flush: () => Promise<void>
  readonly errorOf: (name: keyof ProfileForm) => string | undefined
}

const NUMBERS = [
  { name: 'yearsExperience', label: 'Years of experience', unit: 'years' },
  { name: 'currentTeamSize', label: 'Size of your team', unit: 'people' },
  { name: 'weeklyHours', label: 'Time for growth a week', unit: 'hours' },
] as const

export function AboutSection({ form, flush, errorOf }: ProfileFormProps) {
  const { register, control } = form
  return (
    <Section id="about" title="About you">
      <form
        className={styles.fields}
        onBlur={() => void flush()}
        onSubmit={(event) => {
          event.preventDefault()
          void flush()
        }}
      >
        <TextField {...register('name')} label="Name" autoComplete="name" error={errorOf('name')} />
        <TextField
          {...register('currentRole')}
          label="Current role"
          placeholder="Senior Software Engineer"
          error={errorOf('currentRole')}
        />
        <div className={styles.numbers}>
          {NUMBERS.map(({ name, label, unit }) => (
            <Controller
              key={name}
              control={control}
              name={name}
              render={({ field }) => (
                <NumberField
                  label={label}
                  unit={unit}
                  name={field.name}
                  ref={field.ref}
                  value={field.value}
                  onChange={field.onChange}
                  onBlur={field.onBlur}
                  error={errorOf(name)}
                />
              )}
            />
          ))}
        </div>
        <div className={styles.wide}>
          <TextArea
            {...register('leadershipExperience')}
            label="Leadership experience"
            hint="Where others followed you without having to: projects led, people mentored, decisions carried."
            error={errorOf('leadershipExperience')}
          />
        </div>
        <div className={styles.wide}>
          <TextArea
            {...register('managementExperience')}
            label="Management experience"
            hint="Where people reported to you: hiring, reviews, budgets. None is a fine answer."
            error={errorOf('managementExperience')}
          />
        </div>
      </form>
    </Section>
  )
}
