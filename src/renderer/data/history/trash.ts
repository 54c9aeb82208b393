import * as z from 'zod/mini'
import type { Entry } from '#shared/records/entry.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Prediction } from '#shared/records/prediction.ts'
import type { Rating } from '#shared/records/rating.ts'
import { ok, type Result } from '#shared/result.ts'
import { KEPT_DAYS } from '#shared/vault/limits.ts'
import { commit } from '../commit.ts'
import type { CommitError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { refuse } from '../milestone-records.ts'
import { readPredictions } from '../prediction-repository.ts'
import type { Recorder } from '../recorder.ts'
import { isTrulyOver } from '../trusted-age.ts'
import { findKnownTime } from '../vault/known-time.ts'
import { isDeletedWith, readDeletedWith } from './deleted-with.ts'
import { tellHistory } from './history-events.ts'
import { restoreMilestoneFromTrash, restorePrediction } from './restore-roadmap.ts'
import { titleOf } from './to-words.ts'

/**
 * Tables whose records a person can delete. Leaving the program is no deletion: what was ticked there is found again
 * on coming back, however late.
 */
export const TRASH_TABLES = ['milestones', 'predictions', 'ratings', 'entries'] as const
export type TrashTable = (typeof TRASH_TABLES)[number]

export type TrashedRecord =
  | { readonly table: 'milestones'; readonly record: Milestone }
  | { readonly table: 'predictions'; readonly record: Prediction }
  | { readonly table: 'ratings'; readonly record: Rating }
  | { readonly table: 'entries'; readonly record: Entry }

const NAMES: Readonly<Record<TrashTable, string>> = {
  milestones: 'milestone',
  predictions: 'prediction',
  ratings: 'rating',
  entries: 'journal entry',
}

const DAY_MS = 24 * 60 * 60 * 1000
const placeSchema = z.strictObject({ table: z.enum(TRASH_TABLES), id: z.string() })

/** Puts a record into the trash, from where it can be restored for 30 days. What is open about a milestone goes along. */
export async function moveToTrash(
  database: CairnDatabase,
  table: TrashTable,
  id: string,
): Promise<Result<null, CommitError>> {
  const label = `Delete a ${NAMES[table]}`
  const done = await commit(database, { command: 'trash/delete', label }, async (recorder) => {
    const record = await getRecord(recorder, table, id)
    if (record.deletedAt !== null) throw refuse('id', 'a record that is not in the trash yet')
    if (table === 'predictions' && (record as Prediction).outcome !== null) {
      // A diary without its misses says nothing.
      throw refuse('id', 'a prediction that is still open')
    }
    await recorder.put(table, { ...record, deletedAt: recorder.at })
    if (table === 'milestones') await deletePredictions(database, recorder, record as Milestone)
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
  const command = { command: 'trash/restore', label: `Restore a ${NAMES[table]}` }
  return commit(database, command, async (recorder) => {
    const record = await getTrashed(recorder, table, id)
    if (table === 'milestones') {
      await restoreMilestoneFromTrash(database, recorder, record as Milestone)
    } else if (table === 'predictions') {
      await restorePrediction(database, recorder, record as Prediction)
    } else {
      // A row of this very table, changed in a field that all have.
      await recorder.put(table, { ...record, deletedAt: null } as never)
    }
    return null
  })
}

/** Takes a record out of the trash and out of the store. The history keeps what it was. */
export function deleteForGood(
  database: CairnDatabase,
  table: TrashTable,
  id: string,
): Promise<Result<null, CommitError>> {
  const command = { command: 'trash/delete-for-good', label: `Delete a ${NAMES[table]} for good` }
  return commit(database, command, async (recorder) => {
    const record = await getTrashed(recorder, table, id)
    await recorder.remove(table, id)
    if (table === 'milestones') {
      for (const { id: along } of await readDeletedWith(database, record as Milestone)) {
        await recorder.remove('predictions', along)
      }
    }
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

/** What lies in the trash, newest first. Predictions that went along with a milestone are not told apart from it. */
export async function readTrash(database: CairnDatabase): Promise<readonly TrashedRecord[]> {
  const [milestones, predictions, ratings, entries] = await Promise.all([
    database.milestones.orderBy('deletedAt').toArray(),
    database.predictions.orderBy('deletedAt').toArray(),
    database.ratings.orderBy('deletedAt').toArray(),
    database.entries.orderBy('deletedAt').toArray(),
  ])
  const isAlong = (prediction: Prediction) =>
    milestones.some((milestone) => isDeletedWith(prediction, milestone))
  const trashed: TrashedRecord[] = [
    ...milestones.map((record) => ({ table: 'milestones', record }) as const),
    ...predictions
      .filter((prediction) => !isAlong(prediction))
      .map((record) => ({ table: 'predictions', record }) as const),
    ...ratings.map((record) => ({ table: 'ratings', record }) as const),
    ...entries.map((record) => ({ table: 'entries', record }) as const),
  ]
  const at = ({ record }: TrashedRecord) => record.deletedAt ?? ''
  return trashed.sort((one, other) => (at(one) < at(other) ? 1 : -1))
}

/** When a record in the trash is taken away. Shape: ISO 8601 in UTC. */
export function keptUntil(deletedAt: string): string {
  return new Date(Date.parse(deletedAt) + KEPT_DAYS * DAY_MS).toISOString()
}

async function hasDeletedBefore(database: CairnDatabase, limit: string): Promise<boolean> {
  const found = await Promise.all(
    TRASH_TABLES.map((table) =>
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
  for (const table of TRASH_TABLES) {
    const trashed: { id: string; deletedAt: string }[] = await database
      .table(table)
      .orderBy('deletedAt')
      .toArray()
    for (const { id, deletedAt } of trashed) {
      if (!isMeant(deletedAt)) continue
      await recorder.remove(table, id)
      count += 1
    }
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

/** What was expected of a milestone that is gone can no longer come true; what is scored stays in the diary. */
async function deletePredictions(
  database: CairnDatabase,
  recorder: Recorder,
  { id, goalId }: Milestone,
): Promise<void> {
  for (const prediction of await readPredictions(database, goalId)) {
    if (prediction.milestoneId !== id || prediction.outcome !== null) continue
    await recorder.put('predictions', { ...prediction, deletedAt: recorder.at })
  }
}
