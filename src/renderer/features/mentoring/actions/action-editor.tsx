import { useEffect, useMemo, useRef } from 'react'
import { Controller } from 'react-hook-form'
import * as z from 'zod/mini'
import { type Action, actionFormSchema } from '#shared/records/action.ts'
import type { Person } from '#shared/records/person.ts'
import { useMentoringCommands } from '../../../data/people/use-mentoring-commands.ts'
import { useAutosavedForm } from '../../../data/use-autosaved-form.ts'
import { useCatalog } from '../../../host/use-catalog.ts'
import { Button } from '../../../ui/button.tsx'
import { ChipPicker } from '../../../ui/chip-picker/chip-picker.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { subjectOptions } from '../../../ui/subject-options.ts'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { DayField } from '../frame/day-field.tsx'
import styles from './action-editor.module.css'

const schema = z.pick(actionFormSchema, {
  text: true,
  notes: true,
  ownerId: true,
  personId: true,
  due: true,
  competencies: true,
})

interface ActionEditorProps {
  readonly action: Action
  readonly people: readonly Person[]
  readonly onClose: () => void
}

/** All of an action, stored as it is written. */
export function ActionEditor({ action, people, onClose }: ActionEditorProps) {
  const { saveAction } = useMentoringCommands()
  const { catalog } = useCatalog()
  const root = useRef<HTMLFormElement>(null)
  const stored = useMemo(() => {
    const { text, notes, ownerId, personId, due, competencies } = action
    return { text, notes, ownerId, personId, due, competencies }
  }, [action])
  const { form, flush, errorOf } = useAutosavedForm({
    name: `action/${action.id}`,
    schema,
    stored,
    storedAt: action.updatedAt,
    save: (patch) => saveAction(action.id, patch),
  })
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('input')?.focus()
  }, [])
  const somebody = people.map(({ id, name }) => ({ value: id, label: name }))

  return (
    <form
      ref={root}
      className={styles.form}
      onBlur={() => void flush()}
      onSubmit={(event) => {
        event.preventDefault()
        void flush().then(onClose)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') void flush().then(onClose)
      }}
    >
      <TextField {...form.register('text')} label="Action" error={errorOf('text')} />
      <div className={styles.row}>
        <Controller
          control={form.control}
          name="ownerId"
          render={({ field }) => (
            <SelectField
              label="Who does it"
              ref={field.ref}
              name={field.name}
              value={field.value ?? ''}
              options={[{ value: '', label: 'You' }, ...somebody]}
              onChange={(event) => field.onChange(event.currentTarget.value || null)}
              onBlur={field.onBlur}
            />
          )}
        />
        <Controller
          control={form.control}
          name="due"
          render={({ field }) => (
            <DayField
              label="By"
              remark="optional"
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
              error={errorOf('due')}
            />
          )}
        />
        <Controller
          control={form.control}
          name="personId"
          render={({ field }) => (
            <SelectField
              label="With or for"
              remark="optional"
              ref={field.ref}
              name={field.name}
              value={field.value ?? ''}
              options={[{ value: '', label: 'Nobody in particular' }, ...somebody]}
              onChange={(event) => field.onChange(event.currentTarget.value || null)}
              onBlur={field.onBlur}
            />
          )}
        />
      </div>
      <TextArea
        {...form.register('notes')}
        label="Notes"
        remark="optional"
        rows={2}
        error={errorOf('notes')}
      />
      {catalog !== null && (
        <Controller
          control={form.control}
          name="competencies"
          render={({ field }) => (
            <ChipPicker
              label="What it develops"
              remark="optional"
              options={subjectOptions(catalog)}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      )}
      <div>
        <Button size="small" type="submit">
          Close
        </Button>
      </div>
    </form>
  )
}
