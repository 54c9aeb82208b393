import type { ImportFile, ImportResult } from '#shared/exchange/import-draft.ts'
import { IMPORT_BYTES, IMPORT_FILES } from '#shared/exchange/limits.ts'
import { err, ok } from '#shared/result.ts'
import type { ChosenFile } from './exchange-message.ts'
import { type Unzipped, unzip } from './exchange-unzip.ts'

/** Endings of files that are read as text. A file without an ending may be a journal of jrnl. */
/** Where Day One puts photos, and of which kinds. Pictures elsewhere belong to nothing that is read. */
const PHOTO = /(?:^|\/)photos\/[^/]+\.(?:jpe?g|png|gif|webp|heic)$/i

const TEXT_ENDINGS = ['json', 'md', 'markdown', 'txt', 'text', 'jrnl']

/** What was chosen, unfolded. */
export interface Chosen extends Unzipped {
  readonly pictures: readonly ImportFile[]
}

/** The first bytes of a zip with an entry, and of one without. */
const ZIP_STARTS = ['504b0304', '504b0506']

/** Reads what the person chose, archives unfolded. Held to the limits before anything is read. */
export async function readChosen(chosen: readonly ChosenFile[]): Promise<ImportResult<Chosen>> {
  const total = chosen.reduce((sum, { blob }) => sum + blob.size, 0)
  if (chosen.length > IMPORT_FILES) {
    return tooLarge(`These are ${chosen.length} files; at most ${IMPORT_FILES} are read.`)
  }
  const files: ImportFile[] = []
  const pictures: ImportFile[] = []
  const others: string[] = []
  let bytesRead = 0
  for (const { path, blob } of chosen) {
    const isArchive = await isZip(blob)
    if (!isArchive && !isWanted(path)) {
      others.push(path)
      continue
    }
    bytesRead += blob.size
    if (bytesRead > IMPORT_BYTES) {
      return tooLarge(
        `These are ${Math.ceil(total / 1_000_000)} MB; at most ${IMPORT_BYTES / 1_000_000} MB are read.`,
      )
    }
    const bytes = await readBytes(blob)
    if (bytes === null) {
      return err({ why: 'unreadable', reason: `${path} cannot be read, or changed while it was.` })
    }
    if (!isArchive) {
      const list = isPhoto(path) ? pictures : files
      list.push({ path, bytes })
      continue
    }
    const unzipped = unzip(path, bytes, isWanted)
    if (!unzipped.ok) return unzipped
    const prefix = chosen.length === 1 ? '' : `${path}/`
    for (const file of unzipped.value.files) {
      const list = isPhoto(file.path) ? pictures : files
      list.push({ ...file, path: prefix + file.path })
    }
    others.push(...unzipped.value.others.map((other) => prefix + other))
  }
  return ok({ files, pictures, others })
}

function isWanted(path: string): boolean {
  return isText(path) || isPhoto(path)
}

function isPhoto(path: string): boolean {
  return PHOTO.test(path)
}

async function isZip(blob: Blob): Promise<boolean> {
  const start = await readBytes(blob.slice(0, 4))
  if (start === null) return false
  const text = Array.from(start, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return ZIP_STARTS.includes(text)
}

async function readBytes(blob: Blob): Promise<Uint8Array | null> {
  try {
    const bytes = new Uint8Array(await blob.arrayBuffer())
    return bytes.length === blob.size ? bytes : null
  } catch {
    return null
  }
}

function isText(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? !name.startsWith('.') : TEXT_ENDINGS.includes(name.slice(dot + 1))
}

function tooLarge(reason: string) {
  return err({ why: 'too-large' as const, reason })
}
