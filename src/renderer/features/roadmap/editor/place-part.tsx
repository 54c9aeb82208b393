import { Controller } from 'react-hook-form'
import type { Catalog } from '#shared/catalog.ts'
import type { ChallengeId, RatingSubject } from '#shared/vocabulary.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { SECTIONS_IN_ORDER, sectionLabel } from '../section-labels.ts'
import styles from './editor.module.css'
import type { MilestoneFormHandle } from './use-milestone-form.ts'

interface PlacePartProps extends MilestoneFormHandle {
  readonly catalog: Catalog
}

/** Where it belongs, how long it takes, and what it develops. */
export function PlacePart({ form: { register, control }, errorOf, catalog }: PlacePartProps) {
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <SelectField
          {...register('section')}
          label="Section"
          options={SECTIONS_IN_ORDER.map((id) => ({ value: id, label: sectionLabel(id) }))}
        />
        <Controller
          control={control}
          name="weeks"
          render={({ field }) => (
            <NumberField
              {...field}
              label="Estimate"
              unit="weeks"
              hint="At one hour a week beside the job."
              error={errorOf('weeks')}
            />
          )}
        />
      </div>
      <Controller
        control={control}
        name="competencies"
        render={({ field }) => (
          <SubjectChips value={field.value} catalog={catalog} onChange={field.onChange} />
        )}
      />
      <Controller
        control={control}
        name="challenge"
        render={({ field }) => (
          <SelectField
            name={field.name}
            ref={field.ref}
            label="Amounts to a challenge"
            remark="optional"
            hint="Ticking it off then offers to count one more in your profile."
            value={field.value ?? ''}
            options={[
              { value: '', label: 'None' },
              ...catalog.challenges.map(({ id, label }) => ({ value: id, label })),
            ]}
            onChange={(event) =>
              field.onChange((event.currentTarget.value || null) as ChallengeId | null)
            }
            onBlur={field.onBlur}
          />
        )}
      />
    </div>
  )
}

interface SubjectChipsProps {
  readonly value: readonly RatingSubject[]
  readonly catalog: Catalog
  readonly onChange: (value: readonly RatingSubject[]) => void
}

/** Check boxes that look like what they are about. */
function SubjectChips({ value, catalog, onChange }: SubjectChipsProps) {
  const subjects: readonly { readonly id: RatingSubject; readonly label: string }[] = [
    ...catalog.competencies,
    ...catalog.capabilities,
  ]
  return (
    <fieldset className={styles.chips}>
      <legend>What it develops</legend>
      {subjects.map(({ id, label }) => (
        <label key={id} className={styles.chip}>
          <input
            type="checkbox"
            checked={value.includes(id)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked
                  ? [...value, id]
                  : value.filter((subject) => subject !== id),
              )
            }
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
