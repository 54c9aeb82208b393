import { type AttachmentType, kindByBeginning } from '#shared/attachments/kind-by-beginning.ts'

/** What a file is by its content, whatever it is called; null for a kind that is not kept. */
export function kindOfFile(bytes: Uint8Array): AttachmentType | null {
  return kindByBeginning(bytes) ?? (isText(bytes) ? 'text/plain' : null)
}

export function isPicture(type: AttachmentType): boolean {
  return type.startsWith('image/')
}

/** UTF-8 throughout, and no character that only other files have. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
