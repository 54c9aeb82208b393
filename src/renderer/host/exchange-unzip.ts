import { Inflate } from 'fflate'
import type { ImportFile, ImportResult } from '#shared/exchange/import-draft.ts'
import { IMPORT_FILES } from '#shared/exchange/limits.ts'
import { err, ok } from '#shared/result.ts'
import { INFLATE_RATIO, INFLATED_BYTES } from '#shared/vault/limits.ts'
import { crc32 } from './exchange-crc32.ts'
import { readDirectory, type ZipEntry } from './exchange-zip-directory.ts'

/** Unfolded size up to which the ratio is not asked about. Unit: bytes. Source: judgement. */
const RATIO_FROM = 4_000_000

/** Packed bytes that are unfolded at a time. At the greatest ratio of the format they become 16 MB. */
const STEP = 16_384

export interface Unzipped {
  readonly files: readonly ImportFile[]
  /** Paths of entries that were not wanted and therefore not unfolded. */
  readonly others: readonly string[]
}

/**
 * Unfolds the wanted entries of a zip in memory. Nothing that its directory says is believed: names, places, sizes,
 * checksums and the ratio are compared with what is there, and any that does not hold refuses the whole archive.
 */
export function unzip(
  name: string,
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
): ImportResult<Unzipped> {
  const directory = readDirectory(bytes)
  if (!directory.ok) return unsafe(name, directory.error)
  const entries = directory.value
  if (entries.length > IMPORT_FILES) {
    return err({
      why: 'too-large',
      reason: `${name} has ${entries.length} entries; at most ${IMPORT_FILES} are read.`,
    })
  }
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > INFLATED_BYTES) return tooLarge(name)
  const files: ImportFile[] = []
  const others: string[] = []
  for (const entry of entries) {
    if (entry.path.endsWith('/')) continue
    if (!isWanted(entry.path)) {
      others.push(entry.path)
      continue
    }
    if (isBomb(entry.size, entry.packed)) return tooTight(name, entry.path)
    const unfolded = unfold(bytes, entry)
    if (unfolded === null)
      return unsafe(name, `${entry.path} is damaged or not what the archive says of it`)
    files.push({ path: entry.path, bytes: unfolded })
  }
  return ok({ files, others })
}

function isBomb(size: number, packed: number): boolean {
  return size > RATIO_FROM && size > packed * INFLATE_RATIO
}

/** Null where the bytes do not unfold to just the size and checksum that were told. */
function unfold(bytes: Uint8Array, { start, packed, size, method, checksum }: ZipEntry) {
  const source = bytes.subarray(start, start + packed)
  const unfolded = method === 0 ? source.slice() : inflate(source, size)
  if (unfolded === null || unfolded.length !== size) return null
  return crc32(unfolded) === checksum ? unfolded : null
}

/** Stops as soon as more comes out than was told, so that a lie costs one step of memory. */
function inflate(source: Uint8Array, size: number): Uint8Array | null {
  const target = new Uint8Array(size)
  let at = 0
  let isTooLong = false
  let isComplete = false
  const stream = new Inflate((chunk, isLast) => {
    if (at + chunk.length > size) isTooLong = true
    else target.set(chunk, at)
    at += chunk.length
    isComplete ||= isLast
  })
  try {
    for (let from = 0; from < source.length && !isTooLong; from += STEP) {
      const to = Math.min(source.length, from + STEP)
      stream.push(source.slice(from, to), to === source.length)
    }
  } catch {
    return null
  }
  return isTooLong || !isComplete || at !== size ? null : target
}

function unsafe(name: string, what: string) {
  return err({ why: 'unsafe-archive' as const, reason: `${name}: ${what}.` })
}

function tooLarge(name: string) {
  return err({
    why: 'too-large' as const,
    reason: `${name} unfolds to more than ${INFLATED_BYTES / 1_000_000} MB.`,
  })
}

function tooTight(name: string, path: string) {
  return err({
    why: 'unsafe-archive' as const,
    reason: `${name}: ${path} unfolds to more than ${INFLATE_RATIO} times its size, which no text does.`,
  })
}
