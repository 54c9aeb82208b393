import { useMemo } from 'react'
import { Controller } from 'react-hook-form'
import { type Person, personFormSchema } from '#shared/records/person.ts'
import { PERSON_ROLES } from '#shared/vocabulary.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useMentoringCommands } from '../../../data/people/use-mentoring-commands.ts'
import { useAutosavedForm } from '../../../data/use-autosaved-form.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { ChoiceChips } from '../frame/choice-chips.tsx'
import { ROLE_WORDS } from '../words.ts'
import styles from './form.module.css'

/** Who somebody is, stored as it is written. */
export function AboutForm({ person }: { readonly person: Person }) {
  const { savePerson } = useMentoringCommands()
  const mayWrite = useWriter()
  const stored = useMemo(() => {
    const { name, handle, work, roles, notes } = person
    return { name, handle, work, roles, notes }
  }, [person])
  const { form, flush, errorOf } = useAutosavedForm({
    name: `person/${person.id}`,
    schema: personFormSchema,
    stored,
    storedAt: person.updatedAt,
    save: (patch) => savePerson(person.id, patch),
  })
  return (
    <Section title="About them">
      <form
        onBlur={() => void flush()}
        onSubmit={(event) => {
          event.preventDefault()
          void flush()
        }}
      >
        <fieldset className={styles.form} disabled={!mayWrite}>
          <legend className="visually-hidden">About them</legend>
          <TextArea
            {...form.register('notes')}
            label="Notes"
            hint="What you want to keep in mind: what they care about, how they like to work."
            rows={3}
            error={errorOf('notes')}
          />
          <Disclosure summary="Name, role and short name">
            <div className={styles.form}>
              <TextField {...form.register('name')} label="Name" error={errorOf('name')} />
              <TextField
                {...form.register('work')}
                label="What they do"
                remark="optional"
                error={errorOf('work')}
              />
              <Controller
                control={form.control}
                name="roles"
                render={({ field }) => (
                  <ChoiceChips
                    label="What they are to you"
                    options={PERSON_ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] }))}
                    value={field.value}
                    onChange={field.onChange}
                  />
                )}
              />
              <TextField
                {...form.register('handle')}
                label="Short name"
                remark="optional"
                hint="What you type after @ while you write."
                error={errorOf('handle')}
              />
            </div>
          </Disclosure>
        </fieldset>
      </form>
    </Section>
  )
}
