import * as z from 'zod/mini'
import type { Agreement } from '#shared/records/agreement.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { PacketVersion } from '#shared/records/packet.ts'
import type { Prediction } from '#shared/records/prediction.ts'
import type { RecordOf } from '#shared/records/record-schemas.ts'
import type { Session } from '#shared/records/session.ts'
import { ok, type Result } from '#shared/result.ts'
import { KEPT_DAYS } from '#shared/vault/limits.ts'
import { commit } from '../commit.ts'
import type { CommitError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { type Recorder, refuse } from '../recorder.ts'
import { isTrulyOver } from '../trusted-age.ts'
import { findKnownTime } from '../vault/known-time.ts'
import { deleteAlong, hasFiles, removeAlong, removeFilesOf, restoreAlong } from './along.ts'
import { tellHistory } from './history-events.ts'
import { restoreMilestoneFromTrash, restorePrediction } from './restore-roadmap.ts'
import { titleOf } from './to-words.ts'
import { TRASH_TABLES, type TrashTable } from './trash-tables.ts'

export type TrashedRecord = {
  readonly [Name in TrashTable]: { readonly table: Name; readonly record: RecordOf[Name] }
}[TrashTable]

const NAMES: Readonly<Record<TrashTable, string>> = {
  milestones: 'milestone',
  predictions: 'prediction',
  ratings: 'rating',
  entries: 'journal entry',
  evidence: 'piece of evidence',
  people: 'person',
  agreements: 'agreement',
  sessions: 'session',
  actions: 'action',
  prompts: 'question',
  artifacts: 'artifact',
  metrics: 'metric',
  packets: 'packet',
  packetVersions: 'version of a packet',
  ladders: 'ladder',
}

/** What lies in the trash and is never listed by itself: files go with their owner, and alone after their time. */
const SWEPT = [...TRASH_TABLES, 'attachments'] as const

const DAY_MS = 24 * 60 * 60 * 1000
const placeSchema = z.strictObject({ table: z.enum(TRASH_TABLES), id: z.string() })

/** Puts a record into the trash, from where it can be restored for 30 days. What is open about a milestone goes along. */
export async function moveToTrash(
  database: CairnDatabase,
  table: TrashTable,
  id: string,
): Promise<Result<null, CommitError>> {
  const label = `Delete ${withArticle(table)}`
  const done = await commit(database, { command: 'trash/delete', label }, async (recorder) => {
    const record = await getRecord(recorder, table, id)
    if (record.deletedAt !== null) throw refuse('id', 'a record that is not in the trash yet')
    if (table === 'predictions' && (record as Prediction).outcome !== null) {
      // A diary without its misses says nothing.
      throw refuse('id', 'a prediction that is still open')
    }
    await recorder.put(table, { ...record, deletedAt: recorder.at })
    await deleteAlong(database, recorder, table, record)
    return record
  })
  if (!done.ok) return done
  tellHistory({ kind: 'deleted', table, id, title: titleOf(table, { ...done.value }) })
  return ok(null)
}

/** Puts a record back where it was. */
export function restoreFromTrash(
  database: CairnDatabase,
  table: TrashTable,
  id: string,
): Promise<Result<null, CommitError>> {
  const command = { command: 'trash/restore', label: `Restore ${withArticle(table)}` }
  return commit(database, command, async (recorder) => {
    const record = await getTrashed(recorder, table, id)
    if (table === 'milestones') {
      await restoreMilestoneFromTrash(database, recorder, record as Milestone)
    } else if (table === 'predictions') {
      await restorePrediction(database, recorder, record as Prediction)
    } else {
      await refuseWithoutOwner(recorder, table, record)
      // A row of this very table, changed in a field that all have.
      await recorder.put(table, { ...record, deletedAt: null } as never)
    }
    await restoreAlong(database, recorder, table, record)
    return null
  })
}

/** Takes a record out of the trash and out of the store. The history keeps what it was. */
export function deleteForGood(
  database: CairnDatabase,
  table: TrashTable,
  id: string,
): Promise<Result<null, CommitError>> {
  const command = {
    command: 'trash/delete-for-good',
    label: `Delete ${withArticle(table)} for good`,
  }
  return commit(database, command, async (recorder) => {
    const record = await getTrashed(recorder, table, id)
    await removeAlong(database, recorder, table, record)
    await recorder.remove(table, id)
    return null
  })
}

/** Takes everything out of the trash and out of the store, and says how many records that were. */
export function emptyTrash(database: CairnDatabase): Promise<Result<number, CommitError>> {
  const command = { command: 'trash/empty', label: 'Empty the trash' }
  return commit(database, command, (recorder) => removeDeleted(database, recorder, () => true))
}

/**
 * Takes away what has lain in the trash for 30 days, by the clock and by a change of an earlier day: a clock that
 * jumps ahead takes nothing.
 */
export function purgeTrash(database: CairnDatabase): Promise<Result<number, CommitError>> {
  const command = { command: 'trash/purge', label: 'Clear old trash', automatic: true }
  return commit(database, command, async (recorder) => {
    const { at } = recorder
    const overdue = new Date(Date.parse(at) - KEPT_DAYS * DAY_MS).toISOString()
    if (!(await hasDeletedBefore(database, overdue))) return 0
    const known = await findKnownTime(database, at)
    const isOver = (since: string) => isTrulyOver(since, KEPT_DAYS, { now: at, known })
    return removeDeleted(database, recorder, isOver)
  })
}

/** What lies in the trash, newest first. What went along with another record is not told apart from it. */
export async function readTrash(database: CairnDatabase): Promise<readonly TrashedRecord[]> {
  const lists = await Promise.all(
    TRASH_TABLES.map(async (table) => {
      const records = await database.table(table).orderBy('deletedAt').toArray()
      return records.map((record) => ({ table, record }) as TrashedRecord)
    }),
  )
  const trashed = lists.flat()
  const owners = new Map(
    trashed
      .filter(({ table }) => OWNERS.has(table))
      .map(({ record }) => [record.id, record.deletedAt]),
  )
  const isAlong = (each: TrashedRecord) =>
    ownersOf(each).some((id) => id !== null && owners.get(id) === each.record.deletedAt)
  const at = ({ record }: TrashedRecord) => record.deletedAt ?? ''
  return trashed
    .filter((each) => !isAlong(each))
    .sort((one, other) => (at(one) < at(other) ? 1 : -1))
}

/** Tables of records that others go into the trash along with. */
const OWNERS: ReadonlySet<TrashTable> = new Set(['milestones', 'people', 'packets'])

/** Ids of the records that a record goes into the trash along with. */
function ownersOf({ table, record }: TrashedRecord): readonly (string | null)[] {
  switch (table) {
    case 'predictions':
      return [record.milestoneId]
    case 'agreements':
    case 'sessions':
      return [record.personId]
    case 'actions':
      return [record.ownerId, record.personId]
    case 'packetVersions':
      return [record.packetId]
    default:
      return []
  }
}

/** When a record in the trash is taken away. Shape: ISO 8601 in UTC. */
export function keptUntil(deletedAt: string): string {
  return new Date(Date.parse(deletedAt) + KEPT_DAYS * DAY_MS).toISOString()
}

function withArticle(table: TrashTable): string {
  const name = NAMES[table]
  return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`
}

/**
 * A talk or an agreement with somebody who is in the trash comes back with them, or after them; so does a version of a
 * packet.
 */
async function refuseWithoutOwner(
  recorder: Recorder,
  table: TrashTable,
  record: object,
): Promise<void> {
  if (table === 'packetVersions') {
    const packet = await recorder.get('packets', (record as PacketVersion).packetId)
    if (packet?.deletedAt === null) return
    throw refuse('packetId', 'its packet out of the trash first')
  }
  if (table !== 'sessions' && table !== 'agreements') return
  const person = await recorder.get('people', (record as Session | Agreement).personId)
  if (person?.deletedAt === null) return
  throw refuse('personId', 'its person out of the trash first')
}

async function hasDeletedBefore(database: CairnDatabase, limit: string): Promise<boolean> {
  const found = await Promise.all(
    SWEPT.map((table) =>
      database.table(table).where('deletedAt').below(limit).limit(1).primaryKeys(),
    ),
  )
  return found.some((ids) => ids.length > 0)
}

async function removeDeleted(
  database: CairnDatabase,
  recorder: Recorder,
  isMeant: (deletedAt: string) => boolean,
): Promise<number> {
  let count = 0
  for (const table of SWEPT) {
    const trashed: { id: string; deletedAt: string }[] = await database
      .table(table)
      .orderBy('deletedAt')
      .toArray()
    const ids = trashed.filter(({ deletedAt }) => isMeant(deletedAt)).map(({ id }) => id)
    for (const id of ids) await recorder.remove(table, id)
    if (hasFiles(table)) await removeFilesOf(database, recorder, ids)
    if (table !== 'attachments') count += ids.length
  }
  return count
}

async function getRecord(recorder: Recorder, table: TrashTable, id: string) {
  const place = recorder.check(placeSchema, { table, id })
  const record = await recorder.get(place.table, place.id)
  if (record === undefined) throw refuse('id', 'a record that there is')
  return record
}

async function getTrashed(recorder: Recorder, table: TrashTable, id: string) {
  const record = await getRecord(recorder, table, id)
  if (record.deletedAt === null) throw refuse('id', 'a record in the trash')
  return record
}
