import type { Attachment } from '#shared/records/attachment.ts'
import type { RecordTable } from '#shared/records/change.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { PacketVersion } from '#shared/records/packet.ts'
import type { Person } from '#shared/records/person.ts'
import { deleteAttachmentsOf, restoreAttachmentsOf } from '../attachments/with-owner.ts'
import type { CairnDatabase } from '../database.ts'
import { deleteWithPerson, readOfPerson, restoreWithPerson } from '../people/with-person.ts'
import { readPredictions } from '../prediction-repository.ts'
import type { Recorder } from '../recorder.ts'
import { readDeletedWith } from './deleted-with.ts'

interface Kept {
  readonly id: string
  readonly deletedAt: string | null
}

/** Puts into the trash what goes along with a record that this command puts there. All bear its instant. */
export async function deleteAlong(
  database: CairnDatabase,
  recorder: Recorder,
  table: RecordTable,
  record: Kept,
): Promise<void> {
  if (table === 'milestones') await deletePredictions(database, recorder, record as Milestone)
  if (table === 'people') await deleteWithPerson(database, recorder, record as Person)
  if (table === 'packets') await deleteVersions(database, recorder, record)
  if (hasFiles(table)) await deleteAttachmentsOf(database, recorder, record.id)
}

/** Takes out of the trash what went there along with a record, as it was before this command. */
export async function restoreAlong(
  database: CairnDatabase,
  recorder: Recorder,
  table: RecordTable,
  record: Kept,
): Promise<void> {
  if (table === 'people') await restoreWithPerson(database, recorder, record as Person)
  if (table === 'packets') await restoreVersions(database, recorder, record)
  if (hasFiles(table)) await restoreAttachmentsOf(database, recorder, record)
}

/** Takes away for good what could no longer come back without a record that this command takes away for good. */
export async function removeAlong(
  database: CairnDatabase,
  recorder: Recorder,
  table: RecordTable,
  record: Kept,
): Promise<void> {
  for (const along of await readAlong(database, table, record)) {
    await recorder.remove(along.table, along.id)
    if (hasFiles(along.table)) await removeFilesOf(database, recorder, [along.id])
  }
  if (hasFiles(table)) await removeFilesOf(database, recorder, [record.id])
}

/** Takes the files of records away for good, those too that were removed from them before. */
export async function removeFilesOf(
  database: CairnDatabase,
  recorder: Recorder,
  ownerIds: readonly string[],
): Promise<void> {
  const ids = await database.attachments.where('owner.id').anyOf(ownerIds).primaryKeys()
  for (const id of ids) await recorder.remove('attachments', id)
}

interface Along {
  readonly table: RecordTable
  readonly id: string
}

/** What lies in the trash for the same reason as a record, or has nowhere to come back to once that is gone. */
async function readAlong(
  database: CairnDatabase,
  table: RecordTable,
  record: Kept,
): Promise<readonly Along[]> {
  if (table === 'milestones') {
    const predictions = await readDeletedWith(database, record)
    return predictions.map(({ id }) => ({ table: 'predictions', id }))
  }
  if (table === 'packets') {
    const versions = await readVersionsOf(database, record)
    return versions.map(({ id }) => ({ table: 'packetVersions', id }))
  }
  if (table !== 'people') return []
  const theirs = await readOfPerson(database, record.id)
  return theirs.filter(({ table: its, deletedAt }) => {
    if (deletedAt === null) return false
    // An action can still be done; a talk or an agreement is refused without its person.
    return its === 'actions' ? deletedAt === record.deletedAt : true
  })
}

/** Whether records of a table may own attachments. */
export function hasFiles(table: RecordTable): boolean {
  return OWNERS_OF_FILES.has(table)
}

const OWNERS_OF_FILES: ReadonlySet<RecordTable> = new Set<Attachment['owner']['table']>([
  'entries',
  'evidence',
  'sessions',
  'artifacts',
])

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

/** The versions of a packet, those in the trash included. */
function readVersionsOf(database: CairnDatabase, { id }: Kept): Promise<PacketVersion[]> {
  return database.packetVersions.where('packetId').equals(id).toArray()
}

async function deleteVersions(
  database: CairnDatabase,
  recorder: Recorder,
  packet: Kept,
): Promise<void> {
  for (const version of await readVersionsOf(database, packet)) {
    if (version.deletedAt !== null) continue
    await recorder.put('packetVersions', { ...version, deletedAt: recorder.at })
  }
}

/** One that was deleted before stays in the trash. */
async function restoreVersions(
  database: CairnDatabase,
  recorder: Recorder,
  packet: Kept,
): Promise<void> {
  for (const version of await readVersionsOf(database, packet)) {
    if (packet.deletedAt === null || version.deletedAt !== packet.deletedAt) continue
    await recorder.put('packetVersions', { ...version, deletedAt: null })
  }
}
