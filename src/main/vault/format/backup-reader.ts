import { type FileHandle, open, stat } from 'node:fs/promises'
import { StringDecoder } from 'node:string_decoder'
import { ok } from '#shared/result.ts'
import type { BackupHeader } from '#shared/vault/backup-header.ts'
import { parseHeaderLine } from '#shared/vault/header-line.ts'
import {
  BACKUP_BYTES,
  HEADER_BYTES,
  INFLATE_RATIO,
  INFLATED_BYTES,
  MOST_ROWS,
} from '#shared/vault/limits.ts'
import { isSameCounts } from '#shared/vault/same-counts.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import { fail, fileFailure } from './failure.ts'
import { createRowTally, sha256 } from './row-tally.ts'
import { BrokenBody, checkBody, type SealedBody, unfoldBody } from './unfold-body.ts'
import { createWholeLines } from './whole-lines.ts'
import { TAG_BYTES, unwrapKey, type WrappingKey } from './wrapping-key.ts'

/** Size below which no ratio is looked at. Unit: bytes, unfolded. Source: judgement. */
const SMALL_BYTES = 4 * 1024 * 1024

/**
 * What the file says of itself, with everything checked that needs no passphrase and no work: its size, the shape and
 * checksum of the header, the caps. Fails with `not-a-backup`, `newer`, `damaged` or `unreachable`.
 */
export function readBackupHeader(file: string): Promise<VaultResult<BackupHeader>> {
  return withBackup(file, ({ header }) => Promise.resolve(ok(header)))
}

/**
 * Reads the whole file and keeps nothing of it: length, checksum, tag, unfolded size, rows and digest. For an encrypted
 * file a wrong passphrase and a changed byte fail alike, with `wrong-passphrase`; without a key it is `locked`.
 */
export function verifyBackup(
  file: string,
  wrapping: WrappingKey | null,
): Promise<VaultResult<BackupHeader>> {
  return withBackup(file, async (backup) => {
    const { header } = backup
    const body = sealedBody(backup, wrapping)
    if (!body.ok) return body
    const damaged = () =>
      header.encryption === null ? fail('damaged', 'This backup is damaged.') : wrongPassphrase()
    const tally = createRowTally()
    const lines = createWholeLines()
    try {
      for await (const text of textOf(body.value)) {
        tally.add(lines.push(text))
        if (tally.rows > MOST_ROWS) return damaged()
      }
    } catch (error) {
      if (error instanceof BrokenBody) return damaged()
      throw error
    }
    tally.add(lines.rest())
    // Its bytes are those that were written, so a table that is not known was not known then.
    if (tally.strange() !== null) {
      return fail('newer', 'This backup holds a table that this Cairn does not know.')
    }
    const isWhole = isSameCounts(tally.counts(), header.counts) && tally.digest() === header.digest
    return isWhole ? ok(header) : damaged()
  })
}

/**
 * Reads back a file that was just written, from its first byte to its last, and compares the checksums and the tag.
 * For what a backup writer made: that unfolded the same bytes before it gave them out.
 */
export function verifyWritten(
  file: string,
  wrapping: WrappingKey | null,
): Promise<VaultResult<BackupHeader>> {
  return withBackup(file, async (backup) => {
    const body = sealedBody(backup, wrapping)
    if (!body.ok) return body
    try {
      await checkBody(body.value)
    } catch (error) {
      if (error instanceof BrokenBody) return fail('damaged', 'This backup is damaged.')
      throw error
    }
    return ok(backup.header)
  })
}

/**
 * The lines of a file that was verified, as text cut anywhere, in pieces that one message can carry. Throws where the
 * file is no longer the one that was verified.
 */
export async function* readBackupText(
  file: string,
  wrapping: WrappingKey | null,
): AsyncGenerator<string> {
  const handle = await open(file)
  try {
    const backup = await readStart(handle)
    if (!backup.ok) throw new BrokenBody(backup.error.reason)
    const body = sealedBody(backup.value, wrapping)
    if (!body.ok) throw new BrokenBody(body.error.reason)
    yield* textOf(body.value)
  } finally {
    await handle.close()
  }
}

interface OpenBackup {
  readonly handle: FileHandle
  readonly header: BackupHeader
  /** As they stand in the file, without the line feed. */
  readonly line: Buffer
}

async function withBackup<Value>(
  file: string,
  use: (backup: OpenBackup) => Promise<VaultResult<Value>>,
): Promise<VaultResult<Value>> {
  try {
    // A pipe would keep whoever opens it waiting.
    if (!(await stat(file)).isFile()) return fail('not-a-backup', 'This is no file.')
    const handle = await open(file)
    try {
      const backup = await readStart(handle)
      return backup.ok ? await use(backup.value) : backup
    } finally {
      await handle.close()
    }
  } catch (error) {
    return fileFailure(error)
  }
}

async function readStart(handle: FileHandle): Promise<VaultResult<OpenBackup>> {
  const start = Buffer.alloc(HEADER_BYTES)
  const { bytesRead } = await handle.read(start, 0, HEADER_BYTES, 0)
  const end = start.subarray(0, bytesRead).indexOf(0x0a)
  const line = start.subarray(0, end === -1 ? bytesRead : end)
  const header = parseHeaderLine(line.toString('utf8'), sha256)
  if (!header.ok) return header
  const { size } = await handle.stat()
  const problem = findCapProblem(header.value, line.length, size)
  return problem === null
    ? ok({ handle, header: header.value, line })
    : fail('damaged', `This backup is damaged. ${problem}`)
}

function findCapProblem(header: BackupHeader, line: number, size: number): string | null {
  const { bytes, unfolded } = header.body
  if (size > BACKUP_BYTES) return 'It is larger than any that Cairn writes.'
  if (size !== line + 1 + bytes + (header.encryption === null ? 0 : TAG_BYTES)) {
    return 'It is not as long as it says.'
  }
  const isDense = unfolded > SMALL_BYTES && unfolded > bytes * INFLATE_RATIO
  if (unfolded > INFLATED_BYTES || isDense) return 'It says that it unfolds to far too much.'
  const rows = Object.values(header.counts).reduce((sum, count) => sum + count, 0)
  return rows > MOST_ROWS ? 'It says that it holds far too many rows.' : null
}

function sealedBody(backup: OpenBackup, wrapping: WrappingKey | null): VaultResult<SealedBody> {
  const { handle, header, line } = backup
  const body = { handle, start: line.length + 1, ...header.body }
  if (header.encryption === null) return ok({ ...body, opening: null })
  if (wrapping === null) return fail('locked', 'A passphrase is needed first.')
  const key = unwrapKey(header.encryption.key, wrapping)
  if (key === null) return wrongPassphrase()
  const nonce = Buffer.from(header.encryption.nonce, 'hex')
  return ok({ ...body, opening: { key, nonce, line } })
}

function wrongPassphrase() {
  return fail('wrong-passphrase', 'The passphrase is not right, or the backup is damaged.')
}

async function* textOf(body: SealedBody): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  for await (const chunk of unfoldBody(body)) yield decoder.write(chunk)
  const rest = decoder.end()
  if (rest !== '') yield rest
}
