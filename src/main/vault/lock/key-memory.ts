import type { WrappingKey } from '../format/wrapping-key.ts'
import type { Remembered } from './lock-file.ts'

/** The part of Electron's `safeStorage` that is used; known to answer only once the app is ready. */
export interface SafeStorage {
  isAsyncEncryptionAvailable(): Promise<boolean>
  encryptStringAsync(text: string): Promise<Buffer>
  decryptStringAsync(sealed: Buffer): Promise<{ readonly result: string }>
  /** Linux only. */
  getSelectedStorageBackend?(): string
}

/** Lets the system's own keeper of secrets remember a key, where it has one that deserves the name. */
export interface KeyMemory {
  /** Name of the keeper; null where a secret would lie open, or under a key that anybody has. */
  readonly keeper: string | null
  /** Null where nothing can be kept. */
  keep(wrapping: WrappingKey): Promise<Remembered | null>
  /** The 32 bytes; null where the keeper is another one by now, or no longer opens what it kept. */
  recall(remembered: Remembered): Promise<Buffer | null>
}

/** Keepers that only hide a secret from a quick look. */
const NO_KEEPERS = ['basic_text', 'unknown']

export async function createKeyMemory(
  safeStorage: SafeStorage,
  platform: NodeJS.Platform = process.platform,
): Promise<KeyMemory> {
  const keeper = await findKeeper(safeStorage, platform)
  return {
    keeper,
    async keep(wrapping) {
      if (keeper === null) return null
      try {
        const sealed = await safeStorage.encryptStringAsync(wrapping.key.toString('base64'))
        const { salt } = wrapping.derivation
        return { salt, backend: keeper, sealed: sealed.toString('base64') }
      } catch {
        // A keyring that was closed meanwhile: the passphrase is asked for again, as ever.
        return null
      }
    },
    async recall(remembered) {
      if (keeper === null || remembered.backend !== keeper) return null
      try {
        const sealed = Buffer.from(remembered.sealed, 'base64')
        return Buffer.from((await safeStorage.decryptStringAsync(sealed)).result, 'base64')
      } catch {
        return null
      }
    },
  }
}

async function findKeeper(
  safeStorage: SafeStorage,
  platform: NodeJS.Platform,
): Promise<string | null> {
  try {
    if (!(await safeStorage.isAsyncEncryptionAvailable())) return null
    if (platform !== 'linux') return platform
    const backend = safeStorage.getSelectedStorageBackend?.() ?? 'unknown'
    return NO_KEEPERS.includes(backend) ? null : backend
  } catch {
    return null
  }
}
