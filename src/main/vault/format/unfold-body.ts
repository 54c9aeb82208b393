import { createDecipheriv, createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { PIECE_CHARACTERS } from '#shared/vault/limits.ts'
import { CIPHER, TAG_BYTES } from './wrapping-key.ts'

/** The body is not what its header says. Nothing of it may be trusted. */
export class BrokenBody extends Error {}

export interface SealedBody {
  readonly handle: FileHandle
  /** Place of its first byte in the file. */
  readonly start: number
  readonly bytes: number
  /** Of the compressed bytes, in hexadecimal. */
  readonly sha256: string
  /** Unit: bytes. */
  readonly unfolded: number
  /** Null for a plain body. */
  readonly opening: null | {
    readonly key: Buffer
    readonly nonce: Buffer
    /** The header line's bytes. */
    readonly line: Buffer
  }
}

/** Bytes taken from the file at a time. */
const READ_BYTES = 256 * 1024

/**
 * The unfolded bytes, at most one message's worth at a time. Stops as soon as they are more than the header says, and
 * throws `BrokenBody` at the latest at the end where anything does not hold.
 */
export async function* unfoldBody(body: SealedBody): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: PIECE_CHARACTERS })
  const check = { passed: false }
  const source = Readable.from(openedBytes(body, check), { objectMode: true })
  let unfolded = 0
  try {
    // Both ends are told of a failure; the loop below throws it.
    pipeline(source, gunzip, () => {})
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      unfolded += chunk.length
      if (unfolded > body.unfolded) throw new BrokenBody('It unfolds to more than it says')
      yield chunk
    }
  } catch (error) {
    if (String((error as NodeJS.ErrnoException).code).startsWith('Z_')) {
      throw new BrokenBody('It cannot be unfolded')
    }
    throw error
  }
  if (!check.passed || unfolded !== body.unfolded) throw new BrokenBody('It ends too early')
}

/** Throws `BrokenBody` where the compressed bytes are not those that the header tells of. */
export async function checkBody(body: SealedBody): Promise<void> {
  const bytes = openedBytes(body, { passed: false })
  while ((await bytes.next()).done !== true);
}

/** The compressed bytes, decrypted and checked on their way. */
async function* openedBytes(body: SealedBody, check: { passed: boolean }): AsyncGenerator<Buffer> {
  const { handle, opening } = body
  const hash = createHash('sha256')
  const decipher =
    opening === null
      ? null
      : createDecipheriv(CIPHER, opening.key, opening.nonce, { authTagLength: TAG_BYTES }).setAAD(
          opening.line,
        )
  for (let at = 0; at < body.bytes; at += READ_BYTES) {
    const chunk = await readExactly(handle, body.start + at, Math.min(READ_BYTES, body.bytes - at))
    const opened = decipher === null ? chunk : decipher.update(chunk)
    hash.update(opened)
    yield opened
  }
  if (decipher !== null) {
    decipher.setAuthTag(await readExactly(handle, body.start + body.bytes, TAG_BYTES))
    try {
      decipher.final()
    } catch {
      throw new BrokenBody('Its tag does not hold')
    }
  }
  if (hash.digest('hex') !== body.sha256) throw new BrokenBody('Its checksum does not hold')
  check.passed = true
}

async function readExactly(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const chunk = Buffer.allocUnsafe(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await handle.read(chunk, filled, length - filled, position + filled)
    if (bytesRead === 0) throw new BrokenBody('It ends too early')
    filled += bytesRead
  }
  return chunk
}
