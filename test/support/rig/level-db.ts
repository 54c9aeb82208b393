import { appendFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Folder in which Chromium keeps the IndexedDB of an origin, and what kind of storage that is. */
export interface OriginFolder {
  readonly path: string
  readonly backend: 'LevelDB' | 'SQLite'
}

/** Finds the one origin folder of a profile; null before its first database. */
export function findOriginFolder(profile: string): OriginFolder | null {
  const parent = join(profile, 'Default/IndexedDB')
  if (!existsSync(parent)) return null
  const [name] = readdirSync(parent).filter((entry) => entry.endsWith('.indexeddb.leveldb'))
  if (name !== undefined) return { path: join(parent, name), backend: 'LevelDB' }
  const [other] = readdirSync(parent)
  return other === undefined ? null : { path: join(parent, other), backend: 'SQLite' }
}

/** The newest log of a LevelDB folder: the one it writes to. */
export function newestLog(folder: string): string {
  const logs = readdirSync(folder)
    .filter((entry) => /^\d+\.log$/.test(entry))
    .sort()
  const newest = logs.at(-1)
  if (newest === undefined) throw new Error(`No log lies in ${folder}`)
  return join(folder, newest)
}

const BLOCK = 32_768
const HEADER = 7

/**
 * Leaves the log as a kill between the two writes of one record does: a record's header, which promises bytes that
 * never came. The next launch sees nothing amiss and writes on behind it; the one after that finds the log broken.
 */
export function appendHalfRecord(log: string): void {
  const room = BLOCK - (statSync(log).size % BLOCK)
  // A header that does not fit into its block is never begun there.
  if (room < HEADER + 1) appendFileSync(log, Buffer.alloc(room))
  const header = Buffer.alloc(HEADER)
  header.writeUInt32LE(0x1bad_c0de, 0)
  header.writeUInt16LE(Math.min(100, Math.max(1, room - HEADER)), 4)
  header.writeUInt8(1, 6)
  appendFileSync(log, header)
}

/** Whether a log ends in a header without its bytes. */
export function endsInHalfRecord(log: string): boolean {
  const bytes = readFileSync(log)
  let at = 0
  while (at + HEADER <= bytes.length) {
    const left = BLOCK - (at % BLOCK)
    if (left < HEADER) {
      at += left
      continue
    }
    const length = bytes.readUInt16LE(at + 4)
    const type = bytes.readUInt8(at + 6)
    if (type === 0 && length === 0) {
      at += left
      continue
    }
    if (at + HEADER + length > bytes.length) return true
    at += HEADER + length
  }
  return at < bytes.length
}
