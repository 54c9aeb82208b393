import { zodResolver } from '@hookform/resolvers/zod'
import { useMemo, useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { today } from '../../data/clock.ts'
import { Button } from '../../ui/button.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type GivenRating, givenRatingSchema } from './given-rating.ts'
import styles from './rating-item.module.css'
import { ratersToText, valueToText } from './rating-words.ts'

const SOURCES = [
  { value: 'manager', label: 'My manager' },
  { value: 'peer', label: 'Peers' },
  { value: 'report', label: 'Reports' },
  { value: 'other', label: 'Somebody else' },
] as const

/** In the order in which they stand. */
const FIELDS = ['source', 'value', 'raters', 'day', 'note'] as const

interface GivenRatingFormProps {
  /** Resolves to whether it was stored. */
  readonly onAdd: (rating: GivenRating) => Promise<boolean>
}

/** Adds what others said. A rating is a statement on a day, so it is added as a whole and not autosaved. */
export function GivenRatingForm({ onAdd }: GivenRatingFormProps) {
  const [told, setTold] = useState('')
  const schema = useMemo(() => givenRatingSchema(today()), [])
  const { register, control, handleSubmit, reset, getValues, setFocus, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: emptyGivenRating(),
    // It would take the fields as they were registered, not as they stand.
    shouldFocusError: false,
  })

  async function add(rating: GivenRating) {
    const storing = onAdd(rating)
    // At once and not when it is stored: by then the next one may have been begun.
    reset(emptyGivenRating())
    if (!(await storing)) {
      if (isEmpty(getValues())) reset(rating)
      return
    }
    setTold(
      `Added: ${valueToText(rating.value)} from ${ratersToText(rating.source, rating.raters).toLowerCase()}.`,
    )
  }

  function focusFirst(errors: Partial<Record<keyof GivenRating, unknown>>) {
    const first = FIELDS.find((name) => errors[name] !== undefined)
    if (first !== undefined) setFocus(first)
  }

  const errorOf = (name: keyof GivenRating) => {
    const message = formState.errors[name]?.message
    return message === undefined ? undefined : `Not added yet: this field takes ${message}.`
  }
  return (
    <form
      onSubmit={(event) => void handleSubmit(add, focusFirst)(event)}
      onChange={() => setTold('')}
    >
      <fieldset className={styles.given}>
        <legend>A rating somebody gave you</legend>
        <SelectField {...register('source')} label="From" options={SOURCES} />
        <Controller
          control={control}
          name="value"
          render={({ field }) => (
            <NumberField {...field} label="Rating, 1 to 10" error={errorOf('value')} />
          )}
        />
        <Controller
          control={control}
          name="raters"
          render={({ field }) => (
            <NumberField {...field} label="People asked" error={errorOf('raters')} />
          )}
        />
        <TextField {...register('day')} type="date" label="Day" error={errorOf('day')} />
        <div className={styles.wide}>
          <TextArea
            {...register('note')}
            label="Their words"
            remark="optional"
            rows={2}
            error={errorOf('note')}
          />
        </div>
        <p className={styles.submit}>
          <Button type="submit" size="small">
            Add this rating
          </Button>
          <span role="status">{told}</span>
        </p>
      </fieldset>
    </form>
  )
}

function isEmpty({ value, note }: { readonly value: unknown; readonly note: string }): boolean {
  return (value === null || value === '') && note === ''
}

function emptyGivenRating() {
  return {
    source: 'manager' as const,
    value: null as unknown as number,
    raters: 1,
    day: today(),
    note: '',
  }
}
