import { scryptAsync } from '@noble/hashes/scrypt.js'
import { type Encryption, SCRYPT_COST, type ScryptParameters } from '#shared/vault/backup-header.ts'
import { toHex } from '#shared/vault/to-hex.ts'
import { type Bytes, hexToBytes, randomBytes } from './bytes.ts'

const KEY_BYTES = 32

/** 12 bytes are what the mode is made for. Source: NIST SP 800-38D. */
export const NONCE_BYTES = 12
export const TAG_BYTES = 16

/** Memory that the largest cost of the schema takes, 2^20 blocks of 128 × 8 bytes, with its overhead. Unit: bytes. */
const MOST_MEMORY = 2 ** 30 + 2 ** 20

/** How often deriving lets other messages through. Unit: milliseconds. Source: judgement; it runs in a worker. */
const TICK = 50

/** The passphrase's key. `derivation` has passed its schema, which caps the cost. Takes a second or two. */
export async function derivePassphraseKey(
  passphrase: string,
  derivation: ScryptParameters,
  onProgress: (share: number) => void,
): Promise<CryptoKey> {
  const bits = await scryptAsync(
    // In Unicode's composed form, so that it does not matter how a keyboard puts an accent on a letter.
    new TextEncoder().encode(passphrase.normalize('NFC')),
    hexToBytes(derivation.salt),
    {
      N: derivation.cost,
      r: derivation.blockSize,
      p: derivation.parallelization,
      dkLen: KEY_BYTES,
      maxmem: MOST_MEMORY,
      asyncTick: TICK,
      onProgress,
    },
  )
  return importKey(new Uint8Array(bits))
}

export function freshDerivation(cost = SCRYPT_COST): ScryptParameters {
  return {
    name: 'scrypt',
    cost,
    blockSize: 8,
    parallelization: 1,
    salt: toHex(randomBytes(16)),
  }
}

/** A fresh key for one file, and how it stands in the file's header. */
export async function createFileKey(
  passphraseKey: CryptoKey,
  derivation: ScryptParameters,
): Promise<{ readonly key: CryptoKey; readonly encryption: Encryption }> {
  const raw = randomBytes(KEY_BYTES)
  const nonce = randomBytes(NONCE_BYTES)
  const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, passphraseKey, raw)
  const encryption = {
    cipher: 'aes-256-gcm',
    nonce: toHex(randomBytes(NONCE_BYTES)),
    key: {
      derivation,
      nonce: toHex(nonce),
      wrapped: toHex(new Uint8Array(wrapped)),
    },
  } as const
  return { key: await importKey(raw), encryption }
}

/** The file's key; null for another passphrase or an altered header, which cannot be told apart. */
export async function unwrapFileKey(
  { key }: Encryption,
  passphraseKey: CryptoKey,
): Promise<CryptoKey | null> {
  const raw = await decrypt(passphraseKey, key.nonce, hexToBytes(key.wrapped))
  return raw === null ? null : importKey(raw)
}

/** Null where the tag does not hold. `nonce` in hexadecimal; `added` is authenticated along. */
export async function decrypt(
  key: CryptoKey,
  nonce: string,
  sealed: BufferSource,
  added: Bytes = new Uint8Array(),
): Promise<Bytes | null> {
  const how = { name: 'AES-GCM', iv: hexToBytes(nonce), additionalData: added }
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed))
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null
    throw error
  }
}

export async function encrypt(
  key: CryptoKey,
  nonce: string,
  plain: BufferSource,
  added: Bytes,
): Promise<Bytes> {
  const how = { name: 'AES-GCM', iv: hexToBytes(nonce), additionalData: added }
  return new Uint8Array(await crypto.subtle.encrypt(how, key, plain))
}

function importKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
}
