import type { Attachment } from '#shared/records/attachment.ts'
import { useRead } from '../use-read.ts'
import { readAttachmentsOf } from './with-owner.ts'

/** The files of one record by the time they were added; undefined while being read. */
export function useAttachmentsOf(ownerId: string): readonly Attachment[] | undefined {
  return useRead(`attachments/${ownerId}`, (database) => readAttachmentsOf(database, ownerId))
}

/** A file as a `data:` address to be shown; undefined while being read, null where it is not there. */
export function useAttachment(id: string): string | null | undefined {
  return useRead(`attachment/${id}`, async (database) => {
    const attachment = await database.attachments.get(id)
    return attachment?.deletedAt === null ? dataAddress(attachment) : null
  })
}

/** The content of a file for an `img`. */
export function dataAddress({ type, data }: Pick<Attachment, 'type' | 'data'>): string {
  return `data:${type};base64,${data}`
}

/** The content of a file for saving it. */
export function attachmentToBlob({ type, data }: Pick<Attachment, 'type' | 'data'>): Blob {
  const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
  return new Blob([bytes], { type })
}
