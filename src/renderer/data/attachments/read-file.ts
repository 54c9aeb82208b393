import { MOST_BYTES } from '#shared/attachments/picture-limits.ts'
import type { Attachment } from '#shared/records/attachment.ts'
import { err, ok, type Result } from '#shared/result.ts'
import { isPicture, kindOfFile } from './file-kind.ts'
import { shrinkPicture } from './shrink-picture.ts'

/** A file as it is to be stored. */
export type FileContent = Pick<Attachment, 'name' | 'type' | 'size' | 'digest' | 'data'>

/** Why a file is not kept. */
export type FileRefusal = 'kind' | 'empty' | 'size' | 'unreadable'

export interface FileRead {
  readonly content: FileContent
  /** It was a picture too large to keep as it was. */
  readonly wasShrunk: boolean
}

/** Largest file that is read at all. Unit: bytes. Source: judgement (a picture of a good camera has a third of it). */
const MOST_READ = 60_000_000

/**
 * Pictures above it are made smaller; those below stay byte for byte. Unit: bytes. Source: judgement; every
 * attachment lies in each copy and backup.
 */
const LARGE_PICTURE = 1_000_000

/** Reads a file by what it holds, not by its name, and makes a large picture smaller. A moving one stays as it is. */
export async function readFile(file: File): Promise<Result<FileRead, FileRefusal>> {
  if (file.size === 0) return err('empty')
  if (file.size > MOST_READ) return err('size')
  const bytes = await readBytes(file)
  if (bytes === null) return err('unreadable')
  const type = kindOfFile(bytes)
  if (type === null) return err('kind')
  const isLarge = isPicture(type) && type !== 'image/gif' && bytes.length > LARGE_PICTURE
  const shrunk = isLarge ? await shrinkPicture(new Blob([bytes], { type })) : null
  if (shrunk !== null && shrunk.size < bytes.length) {
    const small = await readBytes(shrunk)
    if (small === null || small.length > MOST_BYTES) return err('size')
    const kept = shrunk.type as FileContent['type']
    return ok({ content: await toContent(file.name, kept, small), wasShrunk: true })
  }
  if (bytes.length > MOST_BYTES) return err('size')
  return ok({ content: await toContent(file.name, type, bytes), wasShrunk: false })
}

/** null where the file went away since it was chosen, or may not be read. */
async function readBytes(blob: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer())
  } catch {
    return null
  }
}

async function toContent(
  name: string,
  type: FileContent['type'],
  bytes: Uint8Array<ArrayBuffer>,
): Promise<FileContent> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return {
    name: fileName(name, type),
    type,
    size: bytes.length,
    digest: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    data: await toBase64(bytes),
  }
}

/** Encoded by the browser, off the thread that draws. */
function toBase64(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(new Blob([bytes]))
  })
}

const ENDINGS: Readonly<Record<FileContent['type'], readonly string[]>> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'application/pdf': ['pdf'],
  'text/plain': ['txt', 'md', 'csv', 'log', 'json', 'yaml', 'yml'],
}

/** Longest name without its ending. Unit: UTF-16 code units. Source: the schema, less an ending. */
const LONGEST_NAME = 190

/** The name without what no name may have, and with the ending of what the file is, so that a saved one opens. */
export function fileName(name: string, type: FileContent['type']): string {
  const clean = name.replace(/[\p{Cc}/\\]/gu, ' ').trim()
  const [, stem = '', ending = ''] = /^(.*?)(?:\.([^. ]{1,8}))?$/su.exec(clean) ?? []
  const endings = ENDINGS[type]
  const isRight = endings.includes(ending.toLowerCase())
  const isPlainWord = type === 'text/plain' && ending !== '' && !isForeign(ending)
  const kept = stem === '' ? (type.startsWith('image/') ? 'picture' : 'file') : stem
  return `${kept.slice(0, LONGEST_NAME).trim()}.${isRight || isPlainWord ? ending : endings[0]}`
}

/** An ending that would make a system open a text as something else, or run it. */
function isForeign(ending: string): boolean {
  return !/^(txt|md|csv|log|json|ya?ml|ts|js|py|sql|tex|toml|ini|patch|diff)$/i.test(ending)
}
