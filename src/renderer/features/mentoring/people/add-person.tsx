import { type FormEvent, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { PERSON_ROLES, type PersonRole, personRoleSchema } from '#shared/vocabulary.ts'
import { useDatabase, useWriter } from '../../../data/data-context.ts'
import { keepDraft, readDraft } from '../../../data/kept-drafts.ts'
import { useMentoringCommands } from '../../../data/people/use-mentoring-commands.ts'
import { personHref } from '../../../data/record-address.ts'
import { Button, LinkButton } from '../../../ui/button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { MENTORING_HREF, toPath } from '../address.ts'
import { BackLink } from '../frame/back-link.tsx'
import { ChoiceChips } from '../frame/choice-chips.tsx'
import { ROLE_WORDS } from '../words.ts'
import styles from './form.module.css'

const DRAFT = 'people/add'

interface Typed {
  readonly name: string
  readonly work: string
  readonly handle: string
  readonly roles: readonly PersonRole[]
}

/** Somebody new. What was typed and not added yet is found again on coming back. */
export function AddPerson() {
  const { addPerson } = useMentoringCommands()
  const database = useDatabase()
  const mayWrite = useWriter()
  const [, navigate] = useLocation()
  const [typed, setTyped] = useState<Typed>(() => typedFrom(readDraft(database.name, DRAFT)))
  const [problem, setProblem] = useState<{ field: string; text: string } | null>(null)
  useEffect(() => {
    const isEmpty = typed.name + typed.work + typed.handle === '' && typed.roles.length === 0
    keepDraft(database.name, DRAFT, isEmpty ? {} : { ...typed })
  }, [database, typed])

  async function add(event: FormEvent) {
    event.preventDefault()
    const added = await addPerson({ ...typed, roles: [...typed.roles] })
    if (!added.ok) {
      const { error } = added
      if (error.type !== 'InvalidValue') return
      return setProblem({ field: error.field, text: `This field takes ${error.expected}.` })
    }
    keepDraft(database.name, DRAFT, {})
    navigate(toPath(personHref(added.value.id)), { replace: true })
  }

  const field = (name: 'name' | 'work' | 'handle') => ({
    value: typed[name],
    error: problem?.field === name ? problem.text : undefined,
    onChange: (event: FormEvent<HTMLInputElement>) =>
      setTyped({ ...typed, [name]: event.currentTarget.value }),
  })
  return (
    <>
      <BackLink />
      <PageHeader
        title="Add a person"
        lede="Only the name is needed. It stays on this machine, and the window never shows it in its title."
      />
      <form onSubmit={(event) => void add(event)}>
        <fieldset className={styles.form} disabled={!mayWrite}>
          <legend className="visually-hidden">About the person</legend>
          <TextField label="Name" required {...field('name')} />
          <TextField
            label="What they do"
            remark="optional"
            hint="Such as “Principal engineer, platform”."
            {...field('work')}
          />
          <ChoiceChips
            label="What they are to you"
            options={PERSON_ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] }))}
            value={typed.roles}
            onChange={(roles) => setTyped({ ...typed, roles })}
          />
          <TextField
            label="Short name"
            remark="optional"
            hint="What you type after @ to name them while you write."
            {...field('handle')}
          />
          <div className={styles.buttons}>
            <Button type="submit" variant="primary">
              Add
            </Button>
            <LinkButton variant="quiet" href={MENTORING_HREF}>
              Cancel
            </LinkButton>
          </div>
        </fieldset>
      </form>
    </>
  )
}

function typedFrom(kept: Readonly<Record<string, unknown>>): Typed {
  const text = (name: string) => (typeof kept[name] === 'string' ? kept[name] : '')
  const roles = Array.isArray(kept.roles) ? kept.roles : []
  return {
    name: text('name'),
    work: text('work'),
    handle: text('handle'),
    roles: roles.filter((role): role is PersonRole => personRoleSchema.safeParse(role).success),
  }
}
