import type { ExportFile } from '#shared/exchange/export-content.ts'
import type { Attachment } from '#shared/records/attachment.ts'
import type { RecordTable } from '#shared/records/change.ts'
import type { RecordOf } from '#shared/records/record-schemas.ts'

/** By what the content is, not by what the file was called. */
const ENDINGS: Readonly<Record<Attachment['type'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
}

/** Where the file of an attachment lies in the folder; texts point to it by this path. */
export function attachmentPath(id: string, type: Attachment['type']): string {
  return `attachments/${id}.${ENDINGS[type]}`
}

/** An attachment as the file that it was; null for any other record, and for what lies in the trash. */
export function attachmentToFile<Name extends RecordTable>(
  table: Name,
  record: RecordOf[Name],
): ExportFile | null {
  if (table !== 'attachments' || record.deletedAt !== null) return null
  const { id, type, data } = record as Attachment
  return { path: attachmentPath(id, type), text: data, encoding: 'base64' }
}
