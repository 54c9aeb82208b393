import * as z from 'zod/mini'
import { type Attachment, attachmentSchema } from '#shared/records/attachment.ts'
import { err, ok, type Result } from '#shared/result.ts'
import { commit } from '../commit.ts'
import type { CommitError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { type Recorder, refuse } from '../recorder.ts'
import { type FileRefusal, readFile } from './read-file.ts'
import { readAttachmentsOf } from './with-owner.ts'

export type AttachmentOwner = Attachment['owner']

/** A file was not kept because of what it is. */
export interface RefusedFile {
  readonly type: 'RefusedFile'
  readonly reason: FileRefusal
}

export interface AddedAttachment {
  readonly attachment: Attachment
  /** It was a picture too large to keep as it was. */
  readonly wasShrunk: boolean
}

const ownerSchema = z.strictObject({ owner: attachmentSchema.shape.owner })

/** Keeps a file with a record. The same content again is the same attachment. */
export async function addAttachment(
  database: CairnDatabase,
  owner: AttachmentOwner,
  file: File,
): Promise<Result<AddedAttachment, CommitError | RefusedFile>> {
  const read = await readFile(file)
  if (!read.ok) return err({ type: 'RefusedFile', reason: read.error })
  const { content, wasShrunk } = read.value
  const command = { command: 'attachments/add', label: 'Add a file' }
  const added = await commit(database, command, async (recorder) => {
    const { owner: checked } = recorder.check(ownerSchema, { owner })
    const holder = await recorder.get(checked.table, checked.id)
    if (holder === undefined || holder.deletedAt !== null) throw refuse('owner', 'a record')
    const others = await readAttachmentsOf(database, checked.id)
    const same = others.find(({ digest }) => digest === content.digest)
    if (same !== undefined) return same
    return recorder.put('attachments', { ...recorder.fresh(), owner: checked, ...content })
  })
  return added.ok ? ok({ attachment: added.value, wasShrunk }) : added
}

/** Puts a file into the trash by itself. What shows it says that it is not there. */
export function removeAttachment(
  database: CairnDatabase,
  id: string,
): Promise<Result<null, CommitError>> {
  const command = { command: 'attachments/remove', label: 'Remove a file' }
  return commit(database, command, async (recorder) => {
    const attachment = await getAttachment(recorder, id)
    await recorder.put('attachments', { ...attachment, deletedAt: recorder.at })
    return null
  })
}

/** Takes a file that was removed by itself back out of the trash. */
export function restoreAttachment(
  database: CairnDatabase,
  id: string,
): Promise<Result<null, CommitError>> {
  const command = { command: 'attachments/restore', label: 'Bring back a file' }
  return commit(database, command, async (recorder) => {
    await recorder.put('attachments', { ...(await getAttachment(recorder, id)), deletedAt: null })
    return null
  })
}

async function getAttachment(recorder: Recorder, id: string): Promise<Attachment> {
  const checked = recorder.check(z.strictObject({ id: z.string() }), { id })
  const attachment = await recorder.get('attachments', checked.id)
  if (attachment === undefined) throw refuse('id', 'the id of an attachment')
  return attachment
}
