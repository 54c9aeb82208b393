import * as z from 'zod/mini'
import { type Person, type PersonForm, personFormSchema } from '#shared/records/person.ts'
import type { Result } from '#shared/result.ts'
import { commit } from '../commit.ts'
import type { CommitError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { type Recorder, refuse } from '../recorder.ts'
import { deleteWithPerson, restoreWithPerson } from './with-person.ts'

const patchSchema = z.partial(personFormSchema)
const idSchema = z.strictObject({ personId: z.string() })

/** Somebody to add; all but the name may wait. */
type PersonToAdd = Pick<PersonForm, 'name'> & Partial<PersonForm>

const EMPTY_FORM = {
  handle: '',
  work: '',
  roles: [],
  notes: '',
} as const satisfies Omit<PersonForm, 'name'>

/** Everybody by name, trash left out. */
export async function readPeople(database: CairnDatabase): Promise<readonly Person[]> {
  const people = await database.people.toArray()
  return people
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((one, other) => BY_NAME.compare(one.name, other.name) || (one.id < other.id ? -1 : 1))
}

/** One person; undefined where there is none, or they lie in the trash. */
export async function readPerson(database: CairnDatabase, id: string): Promise<Person | undefined> {
  const person = await database.people.get(id)
  return person?.deletedAt === null ? person : undefined
}

/** Adds somebody. Several may bear one name. */
export function addPerson(
  database: CairnDatabase,
  person: PersonToAdd,
): Promise<Result<Person, CommitError>> {
  const command = { command: 'people/add', label: 'Add a person', draft: person }
  return commit(database, command, (recorder) => putNewPerson(recorder, person))
}

/** Spaces around the name are not part of it. */
function putNewPerson(recorder: Recorder, person: PersonToAdd): Promise<Person> {
  const fields = recorder.check(personFormSchema, {
    ...EMPTY_FORM,
    ...person,
    name: person.name.trim(),
  })
  return recorder.put('people', { ...recorder.fresh(), ...fields })
}

/** Stores the given fields of a person. */
export function savePerson(
  database: CairnDatabase,
  id: string,
  patch: Partial<PersonForm>,
): Promise<Result<Person, CommitError>> {
  const command = { command: 'people/save', label: 'Edit a person', draft: patch }
  return commit(database, command, async (recorder) => {
    const fields = recorder.check(patchSchema, patch) as Partial<PersonForm>
    return recorder.put('people', { ...(await getPerson(recorder, id)), ...fields })
  })
}

/** Puts somebody into the trash, with the agreements, sessions and actions that are theirs alone. */
export function deletePerson(
  database: CairnDatabase,
  id: string,
): Promise<Result<Person, CommitError>> {
  const command = { command: 'people/delete', label: 'Delete a person' }
  return commit(database, command, async (recorder) => {
    const person = await getPerson(recorder, id)
    await deleteWithPerson(database, recorder, person)
    return person
  })
}

/** Takes somebody out of the trash, with what went along with them. */
export function restorePerson(
  database: CairnDatabase,
  id: string,
): Promise<Result<Person, CommitError>> {
  const command = { command: 'people/restore', label: 'Restore a person' }
  return commit(database, command, async (recorder) => {
    const { personId } = recorder.check(idSchema, { personId: id })
    const person = await recorder.get('people', personId)
    if (person === undefined) throw refuse('personId', 'the id of a person')
    await restoreWithPerson(database, recorder, person)
    return person
  })
}

/** The person that a command is about; one that is not there, or lies in the trash, ends the command. */
export async function getPerson(recorder: Recorder, id: string): Promise<Person> {
  const { personId } = recorder.check(idSchema, { personId: id })
  const person = await recorder.get('people', personId)
  if (person === undefined || person.deletedAt !== null) {
    throw refuse('personId', 'the id of a person')
  }
  return person
}

const BY_NAME = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true })
