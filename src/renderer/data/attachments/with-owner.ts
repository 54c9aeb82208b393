import type { Attachment } from '#shared/records/attachment.ts'
import type { CairnDatabase } from '../database.ts'
import type { Recorder } from '../recorder.ts'

interface Owner {
  readonly id: string
  readonly deletedAt: string | null
}

/** The files of one record by the time they were added, trash left out. */
export async function readAttachmentsOf(
  database: CairnDatabase,
  ownerId: string,
): Promise<readonly Attachment[]> {
  const attachments = await database.attachments.where('owner.id').equals(ownerId).toArray()
  return attachments
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** Puts the files of a record into the trash within the command that puts the record there: all bear its instant. */
export async function deleteAttachmentsOf(
  database: CairnDatabase,
  recorder: Recorder,
  ownerId: string,
): Promise<void> {
  for (const attachment of await readAttachmentsOf(database, ownerId)) {
    await recorder.put('attachments', { ...attachment, deletedAt: recorder.at })
  }
}

/** Brings back the files that went into the trash along with a record; one that was removed before stays there. */
export async function restoreAttachmentsOf(
  database: CairnDatabase,
  recorder: Recorder,
  owner: Owner,
): Promise<void> {
  for (const attachment of await readAttachmentsDeletedWith(database, owner)) {
    await recorder.put('attachments', { ...attachment, deletedAt: null })
  }
}

/** The files that went into the trash along with a record. */
function readAttachmentsDeletedWith(
  database: CairnDatabase,
  { id, deletedAt }: Owner,
): Promise<readonly Attachment[]> {
  return database.attachments
    .where('owner.id')
    .equals(id)
    .filter((attachment) => deletedAt !== null && attachment.deletedAt === deletedAt)
    .toArray()
}
