import { useMemo } from 'react'
import { Controller } from 'react-hook-form'
import * as z from 'zod/mini'
import { type Ladder, ladderFields } from '#shared/records/ladder.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useLadderCommands } from '../../../data/ladders/use-ladder-commands.ts'
import { useAutosavedForm } from '../../../data/use-autosaved-form.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './form.module.css'

const { employer, name, asOf, foundAt, notes } = ladderFields
const factsSchema = z.strictObject({ employer, name, asOf, foundAt, notes })
type Facts = z.output<typeof factsSchema>

interface LadderFactsProps {
  readonly ladder: Ladder
}

/** Whose ladder it is, of when and from where, stored as it is written. */
export function LadderFacts({ ladder }: LadderFactsProps) {
  const { change } = useLadderCommands()
  const mayWrite = useWriter()
  const stored = useMemo<Facts>(
    () => ({
      employer: ladder.employer,
      name: ladder.name,
      asOf: ladder.asOf,
      foundAt: ladder.foundAt,
      notes: ladder.notes,
    }),
    [ladder],
  )
  const { form, flush, errorOf } = useAutosavedForm<Facts>({
    name: `ladder/${ladder.id}`,
    schema: factsSchema,
    stored,
    storedAt: ladder.updatedAt,
    save: (patch) => change(ladder.id, patch),
  })
  const { register, control } = form
  return (
    <Disclosure summary="About this ladder">
      <form onBlur={() => void flush()} onSubmit={(event) => event.preventDefault()}>
        <fieldset className={styles.form} disabled={!mayWrite}>
          <legend className="visually-hidden">About this ladder</legend>
          <div className={styles.pair}>
            <TextField label="Employer" error={errorOf('employer')} {...register('employer')} />
            <TextField label="Name of the ladder" error={errorOf('name')} {...register('name')} />
          </div>
          <div className={styles.pair}>
            <Controller
              control={control}
              name="asOf"
              render={({ field: { value, onChange, ...field } }) => (
                <TextField
                  {...field}
                  type="date"
                  label="As of"
                  remark="optional"
                  error={errorOf('asOf')}
                  value={value ?? ''}
                  onChange={(event) =>
                    onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)
                  }
                />
              )}
            />
            <TextField
              label="Where it was found"
              remark="optional"
              error={errorOf('foundAt')}
              {...register('foundAt')}
            />
          </div>
          <TextArea
            label="Notes"
            remark="optional"
            error={errorOf('notes')}
            {...register('notes')}
          />
        </fieldset>
      </form>
    </Disclosure>
  )
}
