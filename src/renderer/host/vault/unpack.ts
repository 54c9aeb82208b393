import { ok } from '#shared/result.ts'
import type { BackupHeader } from '#shared/vault/backup-header.ts'
import { parseHeaderLine } from '#shared/vault/header-line.ts'
import { BACKUP_BYTES, HEADER_BYTES, INFLATE_RATIO, INFLATED_BYTES } from '#shared/vault/limits.ts'
import { isSameCounts } from '#shared/vault/same-counts.ts'
import { toHex } from '#shared/vault/to-hex.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import type { Bytes } from './bytes.ts'
import { failed } from './failure.ts'
import { decrypt, TAG_BYTES } from './file-key.ts'
import { createLineTally, hashText } from './line-tally.ts'

/** Unfolded size up to which the ratio is not looked at: a few rows of one kind pack very well. Unit: bytes. Source: judgement. */
const RATIO_FREE = 4 * 1024 * 1024

const LINE_FEED = 10

export interface HeaderLine {
  readonly header: BackupHeader
  /** As it stands in the file, without its line feed. */
  readonly line: Bytes
}

const damaged = () => failed('damaged', 'This copy is damaged. Nothing of it was used.')

/** Reads the header alone. Sizes and costs are held to their caps here, before any work. */
export async function readHeaderLine(file: Blob): Promise<VaultResult<HeaderLine>> {
  if (file.size > BACKUP_BYTES + HEADER_BYTES) {
    return failed('not-a-backup', 'This file is larger than any backup of Cairn.')
  }
  const start = new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer())
  const line = start.slice(0, Math.max(0, start.indexOf(LINE_FEED)))
  const parsed = parseHeaderLine(new TextDecoder().decode(line), hashText)
  if (!parsed.ok) return parsed
  const header = parsed.value
  const tag = header.encryption === null ? 0 : TAG_BYTES
  if (file.size !== line.length + 1 + header.body.bytes + tag || isTooLarge(header))
    return damaged()
  return ok({ header, line })
}

function isTooLarge({ body }: BackupHeader): boolean {
  return body.unfolded > INFLATED_BYTES || isBomb(body.unfolded, body.bytes)
}

function isBomb(unfolded: number, packed: number): boolean {
  return unfolded > RATIO_FREE && unfolded > packed * INFLATE_RATIO
}

/** The packed body: length, tag, hash, unfolded size, counts and digest all hold. `key` null for a plain file. */
export async function openBody(
  file: Blob,
  { header, line }: HeaderLine,
  key: CryptoKey | null,
): Promise<VaultResult<Blob>> {
  const stored = await file.slice(line.length + 1).arrayBuffer()
  const nonce = header.encryption?.nonce
  const body =
    nonce === undefined || key === null
      ? new Uint8Array(stored)
      : await decrypt(key, nonce, stored, line)
  if (body === null) return wrongPassphrase()
  const hash = toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', body)))
  if (body.length !== header.body.bytes || hash !== header.body.sha256) return damaged()
  const packed = new Blob([body])
  return (await holds(packed, header)) ? ok(packed) : damaged()
}

/** Said for another passphrase and for an altered file alike: nobody can tell the two apart. */
export function wrongPassphrase() {
  return failed('wrong-passphrase', 'This passphrase does not open it, or the file was altered.')
}

async function holds(packed: Blob, header: BackupHeader): Promise<boolean> {
  const tally = createLineTally()
  let unfolded = 0
  try {
    const measured = unfold(packed).pipeThrough(
      new TransformStream<Uint8Array, Bytes>({
        transform(chunk, controller) {
          unfolded += chunk.length
          if (unfolded > header.body.unfolded) throw new RangeError('more than the header says')
          controller.enqueue(new Uint8Array(chunk))
        },
      }),
    )
    for await (const text of toText(measured)) if (!tally.add(text)) return false
  } catch (error) {
    if (isBadData(error)) return false
    throw error
  }
  const sum = tally.sum()
  return (
    unfolded === header.body.unfolded &&
    sum !== null &&
    sum.digest === header.digest &&
    isSameCounts(header.counts, sum.counts)
  )
}

/** Text of a body that `openBody` gave. */
export function readText(packed: Blob): AsyncIterable<string> {
  return toText(unfold(packed))
}

function unfold(packed: Blob): ReadableStream<Bytes> {
  return packed.stream().pipeThrough(new DecompressionStream('gzip'))
}

async function* toText(bytes: ReadableStream<Bytes>): AsyncGenerator<string> {
  const reader = bytes.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const text = decoder.decode(next.value, { stream: true })
      if (text !== '') yield text
    }
    const last = decoder.decode()
    if (last !== '') yield last
  } finally {
    // Stops the unfolding where the reading stopped early.
    await reader.cancel().catch(() => undefined)
  }
}

/** What the browser throws for a body that is not gzip or not UTF-8, and `holds` for one that is too long. */
function isBadData(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError
}
