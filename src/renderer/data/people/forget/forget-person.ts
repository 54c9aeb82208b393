import { cleanseRow, type Forgetting } from '#shared/mentoring/cleanse-row.ts'
import type { RecordTable } from '#shared/records/change.ts'
import type { RecordOf } from '#shared/records/record-schemas.ts'
import { err, ok, type Result } from '#shared/result.ts'
import { commit } from '../../commit.ts'
import type { CommitError } from '../../commit-error.ts'
import type { CairnDatabase } from '../../database.ts'
import { FORGET } from '../../history/find-undo.ts'
import { refuse } from '../../recorder.ts'
import { readOfPerson } from '../with-person.ts'
import { sessionIdsOf } from './find-named.ts'
import { type Finished, finishForgetting } from './finish-forgetting.ts'
import { dropForgettingNote, keepForgettingNote } from './forgetting-note.ts'

/** What becomes of texts that name the person. */
interface ForgetTexts {
  /** Names to put "a colleague" in the place of; none to leave all texts as they are. */
  readonly names: readonly string[]
  /** The records that have them. */
  readonly found: readonly Place[]
  /** `table/id` of those among them that stay as they are. */
  readonly kept: readonly string[]
}

interface Place {
  readonly table: RecordTable
  readonly id: string
}

/** Records changed in one go. Source: judgement; more would hold up whoever else writes. */
const BATCH = 200

/**
 * Removes a person for good: first the links to them and, where asked, their name in texts; then they themselves with
 * their agreements, sessions and actions, the trash included; then all of that from the history, so that nothing
 * brings it back. Copies made earlier still hold it.
 */
export async function forgetPerson(
  database: CairnDatabase,
  personId: string,
  { names, found, kept }: ForgetTexts,
): Promise<Result<Finished, CommitError>> {
  const sessionIds = await sessionIdsOf(database, personId)
  const forgetting = { personId, sessionIds: new Set(sessionIds), names, kept: new Set(kept) }
  keepForgettingNote(database.name, { personId, sessionIds, names, kept })
  const places = await placesToCleanse(database, forgetting, found)
  for (let at = 0; at < places.length; at += BATCH) {
    const cleansed = await cleansePlaces(database, forgetting, places.slice(at, at + BATCH))
    if (!cleansed.ok) return giveUp(database, cleansed.error)
  }
  const removed = await removeTheirs(database, personId)
  if (!removed.ok) return giveUp(database, removed.error)
  return ok(await finishForgetting(database))
}

const COMMAND = { command: FORGET, label: 'Forget a person' }

function giveUp(database: CairnDatabase, error: CommitError): Result<never, CommitError> {
  dropForgettingNote(database.name)
  return err(error)
}

/** Records that stay and point to the person, or name them. */
async function placesToCleanse(
  database: CairnDatabase,
  forgetting: Forgetting,
  found: readonly Place[],
): Promise<readonly Place[]> {
  const { personId } = forgetting
  const sessions = [...forgetting.sessionIds]
  const [entries, seen, told, actions, reviewed, packets] = await Promise.all([
    database.entries.where('people').equals(personId).primaryKeys(),
    database.evidence.where('seenBy').equals(personId).primaryKeys(),
    database.evidence.where('sessions').anyOf(sessions).primaryKeys(),
    database.actions.where('sessionId').anyOf(sessions).primaryKeys(),
    database.artifacts.where('reviewers').equals(personId).primaryKeys(),
    // Few, and what they leave out is in no index.
    database.packets.filter((row) => cleanseRow('packets', row, forgetting) !== row).primaryKeys(),
  ])
  const theirs = await readOfPerson(database, personId)
  const own = new Set(theirs.map(({ table, id }) => `${table}/${id}`))
  const all: Place[] = [
    ...entries.map((id) => ({ table: 'entries', id }) as const),
    ...[...seen, ...told].map((id) => ({ table: 'evidence', id }) as const),
    ...actions.map((id) => ({ table: 'actions', id }) as const),
    ...reviewed.map((id) => ({ table: 'artifacts', id }) as const),
    ...packets.map((id) => ({ table: 'packets', id }) as const),
    ...found,
  ]
  const byKey = new Map(all.map((place) => [`${place.table}/${place.id}`, place]))
  return [...byKey].filter(([key]) => !own.has(key)).map(([, place]) => place)
}

function cleansePlaces(
  database: CairnDatabase,
  forgetting: Forgetting,
  places: readonly Place[],
): Promise<Result<null, CommitError>> {
  return commit(database, COMMAND, async (recorder) => {
    for (const { table, id } of places) {
      const row = await recorder.get(table, id)
      if (row === undefined) continue
      // Only fields that this table has are changed, within what its schema takes; `put` checks it once more.
      await recorder.put(table, cleanseRow(table, { ...row }, forgetting) as RecordOf[typeof table])
    }
    return null
  })
}

function removeTheirs(
  database: CairnDatabase,
  personId: string,
): Promise<Result<null, CommitError>> {
  return commit(database, COMMAND, async (recorder) => {
    if ((await recorder.get('people', personId)) === undefined) {
      throw refuse('personId', 'the id of a person')
    }
    const sessions = await sessionIdsOf(database, personId)
    const files = await database.attachments.where('owner.id').anyOf(sessions).primaryKeys()
    for (const id of files) await recorder.remove('attachments', id)
    for (const { table, id } of await readOfPerson(database, personId)) {
      await recorder.remove(table, id)
    }
    await recorder.remove('people', personId)
    return null
  })
}
