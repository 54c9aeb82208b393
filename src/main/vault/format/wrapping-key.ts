import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { parseWith } from '#shared/schema.ts'
import {
  type Encryption,
  SCRYPT_COST,
  type ScryptParameters,
  scryptSchema,
} from '#shared/vault/backup-header.ts'

export type WrappedKey = Encryption['key']

/** The key that a passphrase gives; it encrypts other keys and never content. */
export interface WrappingKey {
  readonly derivation: ScryptParameters
  /** 32 bytes. */
  readonly key: Buffer
}

export const KEY_BYTES = 32
export const NONCE_BYTES = 12
export const TAG_BYTES = 16
export const CIPHER = 'aes-256-gcm'

/** A fresh salt at the usual cost. */
function aDerivation(): ScryptParameters {
  const salt = randomBytes(16).toString('hex')
  return { name: 'scrypt', cost: SCRYPT_COST, blockSize: 8, parallelization: 1, salt }
}

/**
 * Takes about a second on purpose. The passphrase counts in Unicode's composed form (NFC), so that it does not matter
 * how a keyboard puts an accent on a letter. Throws for a cost beyond the schema's before anything is derived.
 */
export async function deriveWrappingKey(
  passphrase: string,
  derivation: ScryptParameters = aDerivation(),
): Promise<WrappingKey> {
  const checked = parseWith(scryptSchema, derivation)
  if (!checked.ok) throw new RangeError(`Not a derivation: ${checked.error.expected}`)
  const { cost, blockSize, parallelization, salt } = checked.value
  const options = {
    N: cost,
    r: blockSize,
    p: parallelization,
    // What scrypt needs, and a little for what OpenSSL counts on top.
    maxmem: 128 * blockSize * (cost + parallelization + 2),
  }
  const key = await new Promise<Buffer>((settle, fail) => {
    const done = (error: Error | null, bytes: Buffer) => (error ? fail(error) : settle(bytes))
    scrypt(passphrase.normalize('NFC'), Buffer.from(salt, 'hex'), KEY_BYTES, options, done)
  })
  return { derivation: checked.value, key }
}

/** Encrypts a file's key of 32 bytes under a fresh nonce. */
export function wrapKey(fileKey: Buffer, wrapping: WrappingKey): WrappedKey {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, wrapping.key, nonce)
  const wrapped = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()])
  return {
    derivation: wrapping.derivation,
    nonce: nonce.toString('hex'),
    wrapped: wrapped.toString('hex'),
  }
}

/** Null where the key is another passphrase's or the wrapped bytes were changed; the two cannot be told apart. */
export function unwrapKey(key: WrappedKey, wrapping: WrappingKey): Buffer | null {
  const bytes = Buffer.from(key.wrapped, 'hex')
  const decipher = createDecipheriv(CIPHER, wrapping.key, Buffer.from(key.nonce, 'hex'), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAuthTag(bytes.subarray(KEY_BYTES))
  const opened = decipher.update(bytes.subarray(0, KEY_BYTES))
  try {
    return Buffer.concat([opened, decipher.final()])
  } catch {
    return null
  }
}
