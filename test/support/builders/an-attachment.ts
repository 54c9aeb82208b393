import type { Attachment } from '#shared/records/attachment.ts'
import { recordBase } from './record.ts'

/** A text file of two bytes that belongs to an entry. */
export function anAttachment(overrides: Partial<Attachment> = {}): Attachment {
  return {
    ...recordBase(),
    owner: { table: 'entries', id: recordBase().id },
    name: 'note.txt',
    type: 'text/plain',
    size: 2,
    digest: '8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4',
    data: 'aGk=',
    ...overrides,
  }
}
