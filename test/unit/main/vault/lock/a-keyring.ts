import { randomBytes } from 'node:crypto'
import type { SafeStorage } from '../../../../../src/main/vault/lock/key-memory.ts'

export function aFreshSalt(): string {
  return randomBytes(16).toString('hex')
}

/** A keeper of secrets of this name; what another kept it cannot open, as with the real ones. */
export function aKeyring(backend: string, isAvailable = true): SafeStorage {
  const mask = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 0x5a))
  return {
    isAsyncEncryptionAvailable: async () => isAvailable,
    encryptStringAsync: async (text) => mask(Buffer.from(`${backend} ${text}`)),
    decryptStringAsync: async (sealed) => {
      const opened = mask(sealed).toString()
      if (!opened.startsWith(`${backend} `)) throw new Error('Error while decrypting')
      return { result: opened.slice(backend.length + 1) }
    },
    getSelectedStorageBackend: () => backend,
  }
}
