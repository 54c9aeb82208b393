import type { Attachment } from '../records/attachment.ts'

export type AttachmentType = Attachment['type']

/** What files of these kinds begin with; null stands for any byte. Source: their specifications. */
const BEGINNINGS: readonly (readonly [AttachmentType, readonly (number | null)[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38, null, 0x61]],
  ['image/webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
]

/** What a file is by its first bytes, whatever it is called; null for plain text and for anything else. */
export function kindByBeginning(bytes: Uint8Array): AttachmentType | null {
  const found = BEGINNINGS.find(([, beginning]) =>
    beginning.every((byte, at) => byte === null || bytes[at] === byte),
  )
  return found?.[0] ?? null
}
