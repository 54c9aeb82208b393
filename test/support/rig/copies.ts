import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type BackupHeader, backupHeaderSchema } from '../../../src/shared/vault/backup-header.ts'
import { createDigest } from '../../../src/shared/vault/digest.ts'
import { isRecordLine } from '../../../src/shared/vault/row-line.ts'

export interface Copy {
  readonly file: string
  readonly header: BackupHeader
  /** What does not hold; empty for a good copy. */
  readonly faults: readonly string[]
}

/** Every file under a folder, whatever its kind. */
export function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** The finished copies under a folder, each read to its end and compared with what its header says. */
export function readCopies(folder: string): Copy[] {
  return filesUnder(folder).flatMap((file) => {
    // What is still being written, or was when the power went, has a name that says so.
    if (!file.includes('snapshots') || file.endsWith('.tmp')) return []
    return [readCopy(file)]
  })
}

/** Without the program's own reader: what is asked here is whether the bytes on the disk are right. */
export function readCopy(file: string): Copy {
  const bytes = readFileSync(file)
  const end = bytes.indexOf(10)
  const { checksum, ...fields } = JSON.parse(bytes.toString('utf8', 0, end))
  const header = backupHeaderSchema.parse(fields)
  if (header.encryption !== null) throw new Error(`${file} is encrypted`)
  const body = bytes.subarray(end + 1)
  const faults: string[] = []
  const told = bytes.subarray(0, bytes.lastIndexOf(',"checksum"', end))
  if (sha256(told) !== checksum) faults.push('checksum of the header')
  if (body.length !== header.body.bytes) faults.push(`${body.length} bytes of ${header.body.bytes}`)
  if (createHash('sha256').update(body).digest('hex') !== header.body.sha256)
    faults.push('checksum')
  if (faults.length > 0) return { file, header, faults }
  const text = gunzipSync(body).toString('utf8')
  const digest = createDigest((line) => createHash('sha256').update(line).digest())
  const counts: Record<string, number> = {}
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const table = line.slice(2, line.indexOf('"', 2))
    counts[table] = (counts[table] ?? 0) + 1
    if (isRecordLine(line)) digest.add(line)
  }
  if (digest.hex() !== header.digest) faults.push('digest')
  for (const table of new Set([...Object.keys(counts), ...Object.keys(header.counts)])) {
    if ((counts[table] ?? 0) !== (header.counts[table] ?? 0)) faults.push(`rows of ${table}`)
  }
  return { file, header, faults }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
