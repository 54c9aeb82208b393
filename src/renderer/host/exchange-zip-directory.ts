import { err, ok, type Result } from '#shared/result.ts'

/** One entry as the archive's directory and its own header agree on it. */
export interface ZipEntry {
  readonly path: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  /** Where its own header begins. */
  readonly offset: number
  /** Where its bytes begin, and how many they are. */
  readonly start: number
  readonly packed: number
  /** Unfolded. Unit: bytes. */
  readonly size: number
  readonly checksum: number
}

// Signatures and sizes of the format's records. Source: APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.
const END = 0x06054b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
const CENTRAL = 0x02014b50
const CENTRAL_SIZE = 46
const LOCAL = 0x04034b50
const LOCAL_SIZE = 30

const FULL_16 = 0xffff
const FULL_32 = 0xffffffff
const ENCRYPTED = 0x0041
const UNIX = 3
const FILE_TYPE = 0xf000
const REGULAR = 0x8000
const DIRECTORY = 0x4000

const utf8 = new TextDecoder('utf-8', { fatal: true })
const latin = new TextDecoder('latin1')

/** Reads the directory of a zip. An error says what is wrong with it, for a sentence after the archive's name. */
export function readDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return err('it is no complete zip archive')
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  if (count === FULL_16 || size === FULL_32 || start === FULL_32) {
    return err('it is an archive of the 64-bit kind, which is not read')
  }
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) {
    return err('it is one part of several')
  }
  if (start + size > end) return err('its directory lies outside of it')
  const entries: ZipEntry[] = []
  const names = new Map<string, string>()
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL) {
      return err('its directory is damaged')
    }
    const read = readEntry(bytes, view, at, start)
    if (!read.ok) return read
    const fault = nameFault(read.value.path, names)
    if (fault !== null) return err(fault)
    entries.push(read.value)
    at +=
      CENTRAL_SIZE + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0)
  }
  return overlaps(entries) ? err('its entries overlap') : ok(entries)
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue
    if (at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  return null
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  directory: number,
): Result<ZipEntry, string> {
  const path = readName(bytes, at + CENTRAL_SIZE, view.getUint16(at + 28, true))
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const packed = view.getUint32(at + 20, true)
  const size = view.getUint32(at + 24, true)
  const local = view.getUint32(at + 42, true)
  if ((flags & ENCRYPTED) !== 0) return err(`${path} is encrypted`)
  if (method !== 0 && method !== 8) return err(`${path} is packed in a way that is not read`)
  if (packed === FULL_32 || size === FULL_32 || local === FULL_32) {
    return err('it is an archive of the 64-bit kind, which is not read')
  }
  if (view.getUint16(at + 4, true) >> 8 === UNIX) {
    const type = (view.getUint32(at + 38, true) >>> 16) & FILE_TYPE
    if (type !== 0 && type !== REGULAR && type !== DIRECTORY) {
      return err(`${path} is a link or another special file`)
    }
  }
  if (local + LOCAL_SIZE > directory || view.getUint32(local, true) !== LOCAL) {
    return err(`${path} is not where the archive says`)
  }
  const nameLength = view.getUint16(local + 26, true)
  const start = local + LOCAL_SIZE + nameLength + view.getUint16(local + 28, true)
  if (start + packed > directory) return err(`${path} is not where the archive says`)
  if (readName(bytes, local + LOCAL_SIZE, nameLength) !== path) {
    return err(`${path} has another name in its own header`)
  }
  if (method === 0 && packed !== size) return err(`${path} has a size that is not its own`)
  return ok({
    path,
    method,
    offset: local,
    start,
    packed,
    size,
    checksum: view.getUint32(at + 16, true),
  })
}

function readName(bytes: Uint8Array, at: number, length: number): string {
  const name = bytes.subarray(at, at + length)
  try {
    return utf8.decode(name)
  } catch {
    return latin.decode(name)
  }
}

/** Paths that could lead out of a folder, and names that two systems would not tell apart. */
function nameFault(path: string, names: Map<string, string>): string | null {
  const isOutside =
    path === '' ||
    path.startsWith('/') ||
    path.includes('\\') ||
    path.includes('\0') ||
    /^[A-Za-z]:/.test(path) ||
    path.split('/').some((part) => part === '..' || part === '.')
  if (isOutside) return `${path === '' ? 'an entry without a name' : path} is no plain path`
  if (path.length > 1_000) return 'a name in it is longer than 1000 characters'
  const folded = path.normalize('NFC').toLowerCase()
  const twin = names.get(folded)
  names.set(folded, path)
  if (twin === undefined) return null
  return twin === path ? `${path} is in it twice` : `${twin} and ${path} differ only in case`
}

function overlaps(entries: readonly ZipEntry[]): boolean {
  const sorted = [...entries].sort((one, other) => one.offset - other.offset)
  return sorted.some((entry, at) => {
    const next = sorted[at + 1]
    return next !== undefined && entry.start + entry.packed > next.offset
  })
}
