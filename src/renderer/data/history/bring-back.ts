import * as z from 'zod/mini'
import { type ChangeStep, type RecordTable, recordTableSchema } from '#shared/records/change.ts'
import type { Goal } from '#shared/records/goal.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Profile } from '#shared/records/profile.ts'
import { type RecordOf, recordSchemas } from '#shared/records/record-schemas.ts'
import type { Result } from '#shared/result.ts'
import { commit } from '../commit.ts'
import type { CommitError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { readCurrentGoal } from '../goal-repository.ts'
import { putMilestone, rankBehind, refuseCircle } from '../milestone-records.ts'
import { readMilestones } from '../read-milestones.ts'
import { type Recorder, refuse } from '../recorder.ts'
import { restoreAlong } from './along.ts'

/** Tables of which an earlier version makes sense by itself. Ratings and predictions are never edited. */
const TABLES: ReadonlySet<RecordTable> = new Set([
  'profile',
  'goals',
  'settings',
  'milestones',
  'program',
  'entries',
  'evidence',
  'artifacts',
  'metrics',
  'packets',
  'ladders',
])

const placeSchema = z.strictObject({ number: z.number(), table: recordTableSchema, id: z.string() })

/** Whether the version from before a step can be brought back: there has to be one. */
export function isBringable({ table, before }: ChangeStep): boolean {
  return before !== null && TABLES.has(table)
}

/**
 * Makes a record what it was before a change, as a change of its own. Its place stays what it is now: which goal is
 * the current one, where something stands in its order, that the first steps are over.
 */
export function bringBack(
  database: CairnDatabase,
  number: number,
  table: RecordTable,
  id: string,
): Promise<Result<null, CommitError>> {
  const command = { command: 'history/bring-back', label: 'Bring back an earlier version' }
  return commit(database, command, async (recorder) => {
    const place = recorder.check(placeSchema, { number, table, id })
    const change = await database.changes.get(place.number)
    const step = change?.steps.find((each) => each.table === table && each.id === id)
    if (step === undefined || !isBringable(step)) throw refuse('number', 'an earlier version')
    const version = recorder.check(recordSchemas[table], step.before)
    await putVersion(database, recorder, table, { ...version, deletedAt: null })
    return null
  })
}

async function putVersion(
  database: CairnDatabase,
  recorder: Recorder,
  table: RecordTable,
  version: RecordOf[RecordTable],
): Promise<void> {
  const { id } = version
  if (table === 'milestones') {
    return putMilestoneVersion(database, recorder, version as Milestone)
  }
  if (table === 'goals') {
    const current = await recorder.get('goals', id)
    const { chosenAt } = current ?? (version as Goal)
    await recorder.put('goals', { ...(version as Goal), chosenAt })
    return
  }
  if (table === 'profile') {
    const current = await recorder.get('profile', id)
    const { welcomedAt } = current ?? (version as Profile)
    await recorder.put('profile', { ...(version as Profile), welcomedAt })
    return
  }
  const current = await recorder.get(table, id)
  if (current !== undefined) await restoreAlong(database, recorder, table, current)
  const place = current !== undefined && 'rank' in current ? { rank: current.rank } : {}
  // The schema of this very table has read it.
  await recorder.put(table, { ...version, ...place } as never)
}

async function putMilestoneVersion(
  database: CairnDatabase,
  recorder: Recorder,
  version: Milestone,
): Promise<void> {
  const { id } = version
  const current = await recorder.get('milestones', id)
  const goalId = (await readCurrentGoal(database))?.id ?? version.goalId
  const isInPlace = current !== undefined && current.goalId === goalId
  const rank = isInPlace ? current.rank : await rankBehind(database, goalId)
  const placed = { ...version, goalId, rank }
  const others = (await readMilestones(database, goalId)).filter((each) => each.id !== id)
  refuseCircle([...others, placed], id)
  await putMilestone(recorder, placed)
}
