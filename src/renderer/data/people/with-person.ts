import type { RecordTable } from '#shared/records/change.ts'
import type { Person } from '#shared/records/person.ts'
import { deleteAttachmentsOf, restoreAttachmentsOf } from '../attachments/with-owner.ts'
import type { CairnDatabase } from '../database.ts'
import type { Recorder } from '../recorder.ts'

/** What means nothing without the person: what was agreed with them, the talks, and what is to be done by or with them. */
const TABLES = ['agreements', 'sessions', 'actions'] as const satisfies readonly RecordTable[]
type AlongTable = (typeof TABLES)[number]

interface Along {
  readonly table: AlongTable
  readonly id: string
  readonly deletedAt: string | null
}

/** The agreements, sessions and actions of somebody, trash included. An action is theirs by who does it or whom it is with. */
export async function readOfPerson(
  database: CairnDatabase,
  personId: string,
): Promise<readonly Along[]> {
  const [agreements, sessions, actions] = await Promise.all([
    database.agreements.where('personId').equals(personId).toArray(),
    database.sessions.where('personId').equals(personId).toArray(),
    readActionsOfPerson(database, personId),
  ])
  const rows = { agreements, sessions, actions }
  return TABLES.flatMap((table) => {
    return rows[table].map(({ id, deletedAt }) => ({ table, id, deletedAt }))
  })
}

/** Actions that are somebody's, or with them, each once, trash included. */
export function readActionsOfPerson(database: CairnDatabase, personId: string) {
  return database.actions
    .where('ownerId')
    .equals(personId)
    .or('personId')
    .equals(personId)
    .distinct()
    .toArray()
}

/** Puts somebody into the trash within a command, and what is theirs along with them: all bear the same instant. */
export async function deleteWithPerson(
  database: CairnDatabase,
  recorder: Recorder,
  person: Person,
): Promise<void> {
  for (const { table, id, deletedAt } of await readOfPerson(database, person.id)) {
    if (deletedAt !== null) continue
    if (table === 'sessions') await deleteAttachmentsOf(database, recorder, id)
    await mark(recorder, table, id, recorder.at)
  }
  await recorder.put('people', { ...person, deletedAt: recorder.at })
}

/** Takes somebody out of the trash within a command, with what went along with them. */
export async function restoreWithPerson(
  database: CairnDatabase,
  recorder: Recorder,
  person: Person,
): Promise<void> {
  for (const along of await readDeletedWithPerson(database, person)) {
    const { table, id } = along
    if (table === 'sessions') await restoreAttachmentsOf(database, recorder, along)
    await mark(recorder, table, id, null)
  }
  await recorder.put('people', { ...person, deletedAt: null })
}

/** What went into the trash along with somebody. */
async function readDeletedWithPerson(
  database: CairnDatabase,
  { id, deletedAt }: Person,
): Promise<readonly Along[]> {
  if (deletedAt === null) return []
  const along = await readOfPerson(database, id)
  return along.filter((each) => each.deletedAt === deletedAt)
}

async function mark(
  recorder: Recorder,
  table: AlongTable,
  id: string,
  deletedAt: string | null,
): Promise<void> {
  const record = await recorder.get(table, id)
  // A row of this very table, changed in a field that all have.
  if (record !== undefined) await recorder.put(table, { ...record, deletedAt } as never)
}
