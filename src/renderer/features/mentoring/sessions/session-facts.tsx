import { Controller } from 'react-hook-form'
import { HELP_KINDS } from '#shared/vocabulary.ts'
import { useCatalog } from '../../../host/use-catalog.ts'
import { ChipPicker } from '../../../ui/chip-picker/chip-picker.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { subjectOptions } from '../../../ui/subject-options.ts'
import { TextField } from '../../../ui/text-field.tsx'
import { ChoiceChips } from '../frame/choice-chips.tsx'
import { DayField } from '../frame/day-field.tsx'
import { HELP_WORDS, MOOD_OPTIONS } from '../words.ts'
import styles from './session.module.css'
import type { SessionFormHandle } from './use-session-form.ts'

/** When it was, what kind of help it brought, how it felt, and what it was about. */
export function SessionFacts({ form: { control }, errorOf }: SessionFormHandle) {
  const { catalog } = useCatalog()
  return (
    <>
      <div className={styles.pair}>
        <Controller
          control={control}
          name="day"
          render={({ field }) => (
            <DayField
              required
              label="Day"
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
              error={errorOf('day')}
            />
          )}
        />
        <Controller
          control={control}
          name="time"
          render={({ field }) => (
            <TextField
              type="time"
              label="Time"
              value={field.value ?? ''}
              onChange={(event) => field.onChange(event.currentTarget.value || null)}
              onBlur={field.onBlur}
              error={errorOf('time')}
            />
          )}
        />
      </div>
      <Controller
        control={control}
        name="help"
        render={({ field }) => (
          <ChoiceChips
            label="Kind of help"
            hint="Given or received. Mentoring is more than advice."
            options={HELP_KINDS.map((kind) => ({ value: kind, label: HELP_WORDS[kind] }))}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      {catalog !== null && (
        <Controller
          control={control}
          name="competencies"
          render={({ field }) => (
            <ChipPicker
              label="What it was about"
              remark="optional"
              options={subjectOptions(catalog)}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      )}
      <div className={styles.pair}>
        <Controller
          control={control}
          name="minutes"
          render={({ field }) => (
            <NumberField {...field} label="Minutes" error={errorOf('minutes')} />
          )}
        />
        <Controller
          control={control}
          name="mood"
          render={({ field }) => (
            <SelectField
              label="How it felt"
              ref={field.ref}
              name={field.name}
              value={field.value?.toString() ?? ''}
              options={MOOD_OPTIONS}
              onChange={(event) =>
                field.onChange(
                  event.currentTarget.value === '' ? null : Number(event.currentTarget.value),
                )
              }
              onBlur={field.onBlur}
            />
          )}
        />
      </div>
    </>
  )
}
