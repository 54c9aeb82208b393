import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import * as z from 'zod/mini'
import { ok } from '#shared/result.ts'
import { encryptionSchema } from '#shared/vault/backup-header.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import { fail } from './failure.ts'
import {
  CIPHER,
  KEY_BYTES,
  NONCE_BYTES,
  TAG_BYTES,
  unwrapKey,
  type WrappingKey,
  wrapKey,
} from './wrapping-key.ts'

/** Goes into the first line of what is sealed. Null: the lines are plain. */
export const lineHeadSchema = z.strictObject({
  encryption: z.nullable(
    z.strictObject({
      cipher: encryptionSchema.shape.cipher,
      key: encryptionSchema.shape.key,
    }),
  ),
})
export type LineHead = z.output<typeof lineHeadSchema>

/** Seals lines one by one, so that a file can grow. A line opens only at the index it was sealed for. */
export interface LineSealer {
  readonly head: LineHead
  /** Shape: base64 without line breaks; plain text as it came where there is no key. */
  seal(index: number, text: string): string
  /** Null for a line that was changed, or moved from another index. */
  open(index: number, sealed: string): string | null
}

/** A sealer under a fresh key. */
export function createLineSealer(wrapping: WrappingKey | null): LineSealer {
  if (wrapping === null) return plainLines()
  const key = randomBytes(KEY_BYTES)
  return sealedLines({ encryption: { cipher: CIPHER, key: wrapKey(key, wrapping) } }, key)
}

/** The sealer of lines that exist; it can go on sealing. Fails with `locked` or `wrong-passphrase`. */
export function openLineSealer(
  head: LineHead,
  wrapping: WrappingKey | null,
): VaultResult<LineSealer> {
  if (head.encryption === null) return ok(plainLines())
  if (wrapping === null) return fail('locked', 'A passphrase is needed first.')
  const key = unwrapKey(head.encryption.key, wrapping)
  if (key === null) return fail('wrong-passphrase', 'The passphrase is not right.')
  return ok(sealedLines(head, key))
}

function plainLines(): LineSealer {
  return { head: { encryption: null }, seal: (_index, text) => text, open: (_index, line) => line }
}

function sealedLines(head: LineHead, key: Buffer): LineSealer {
  const place = (index: number) => Buffer.from(`line ${index}`)
  return {
    head,
    seal(index, text) {
      // Random and not the index: after a torn tail an index is written a second time.
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(place(index))
      const body = [cipher.update(text, 'utf8'), cipher.final()]
      return Buffer.concat([nonce, ...body, cipher.getAuthTag()]).toString('base64')
    },
    open(index, sealed) {
      const bytes = Buffer.from(sealed, 'base64')
      // Node skips what is not base64, so the text has to be the one that these bytes give.
      if (bytes.length < NONCE_BYTES + TAG_BYTES || bytes.toString('base64') !== sealed) return null
      const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      })
      decipher.setAAD(place(index)).setAuthTag(bytes.subarray(-TAG_BYTES))
      const body = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES))
      try {
        return Buffer.concat([body, decipher.final()]).toString('utf8')
      } catch {
        return null
      }
    },
  }
}
