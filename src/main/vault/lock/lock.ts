import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { ok } from '#shared/result.ts'
import type { ScryptParameters } from '#shared/vault/backup-header.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import type { VaultState } from '#shared/vault/vault-state.ts'
import type { Files } from '../files.ts'
import { fail } from '../format/failure.ts'
import {
  deriveWrappingKey,
  KEY_BYTES,
  unwrapKey,
  type WrappedKey,
  type WrappingKey,
  wrapKey,
} from '../format/wrapping-key.ts'
import { toFailure } from '../trouble.ts'
import type { KeyMemory } from './key-memory.ts'
import {
  type LockFile,
  lockFileToText,
  NO_LOCK,
  type PassphraseEntry,
  parseLockFile,
} from './lock-file.ts'

/**
 * Writes every file of the vault anew under `to`, each atomically; null means plain. A file may be under either of the
 * two already, and the work may be done over. Nothing else may be written to the vault until it is done. Throws where a
 * file could not be written.
 */
export type Rewrite = (from: WrappingKey | null, to: WrappingKey | null) => Promise<void>

/** The one passphrase of the vault. It is never kept; its key is held in memory while unlocked. */
export interface Lock {
  state(): VaultState['lock']['state']
  description(): VaultState['lock']
  /** What new files are written under; null for plain, and while locked. */
  key(): WrappingKey | null
  /** The key of a file that was written under this derivation; null where it is not at hand. */
  keysFor(derivation: ScryptParameters): WrappingKey | null
  /** Fails with `wrong-passphrase`. `remember` lets the system's own keeper of secrets unlock at the next start. */
  unlock(passphrase: string, remember: boolean): Promise<VaultResult<null>>
  lock(): void
  /** Resolves once it is locked, at once where it is. */
  whenLocked(): Promise<void>
  /**
   * Sets, changes or (`next: null`) takes away the passphrase. Until it is done either passphrase opens everything;
   * what failed is taken back, and what was cut off is settled by `settle`.
   */
  setPassphrase(
    current: string | null,
    next: string | null,
    remember: boolean,
    rewrite: Rewrite,
  ): Promise<VaultResult<null>>
  /** A change of passphrase was cut off; `settle` is due once unlocked. */
  isChanging(): boolean
  /** Brings all files under the passphrase that unlocked, which from then on is the only one. */
  settle(rewrite: Rewrite): Promise<VaultResult<null>>
  setAutoLock(minutes: number | null): Promise<VaultResult<null>>
  /** The vault was erased on purpose: no lock any more. */
  forget(): Promise<VaultResult<null>>
}

export interface LockOptions {
  /** Of the vault; it exists. */
  readonly folder: string
  readonly files: Files
  readonly memory: KeyMemory
  readonly onLocked: () => void
  /** Asked where lock.json is missing or damaged: the wrapped key of any encrypted file of the vault. */
  readonly findWrappedKey: () => Promise<WrappedKey | null>
  /** Cost of new passphrases; a test asks for less. */
  readonly derivation?: () => ScryptParameters
}

/** Reads lock.json and, where the system remembers the key, unlocks. Throws the file system's own errors. */
export async function createLock(options: LockOptions): Promise<Lock> {
  const { files, memory } = options
  const path = join(options.folder, 'lock.json')
  let file = await readOrRecover(options, path)
  /** Held while unlocked: the key that unlocked, then that of the other passphrase of an unfinished change. */
  let ring: readonly WrappingKey[] = []
  let waiting: Array<() => void> = []
  /** Work that needs its keys to the end. A lock that falls into it shows at once and takes the keys at its end. */
  let isBusy = false
  let isLockDue = false

  const write = async (next: LockFile) => {
    await files.writeWhole(path, [lockFileToText(next)])
    file = next
  }
  const attempt = async (work: () => Promise<void>): Promise<VaultResult<null>> => {
    try {
      await work()
      return ok(null)
    } catch (error) {
      return toFailure(error)
    }
  }
  const state = () => {
    if (file.passphrases.length === 0) return 'off'
    return ring.length === 0 || isLockDue ? 'locked' : 'unlocked'
  }
  const tellLocked = () => {
    const told = waiting
    waiting = []
    for (const tell of told) tell()
    options.onLocked()
  }
  const toTheEnd = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    isBusy = true
    try {
      return await work()
    } finally {
      isBusy = false
      if (isLockDue) {
        isLockDue = false
        ring = []
        if (state() === 'locked') tellLocked()
      }
    }
  }
  const keep = async (wrapping: WrappingKey | null, remember: boolean) =>
    wrapping !== null && remember ? memory.keep(wrapping) : null
  /** From now on this passphrase and no other; all files are under it. */
  const finish = async (wrapping: WrappingKey | null, remember: boolean) => {
    await write({
      ...file,
      passphrases: wrapping === null ? [] : [anEntry(wrapping, null)],
      isChanging: false,
      remembered: await keep(wrapping, remember),
    })
    ring = wrapping === null ? [] : [wrapping]
  }
  const isRemembered = () => ring.length > 0 && file.remembered?.salt === ring[0]?.derivation.salt

  const change = async (from: WrappingKey | null, to: WrappingKey | null, rewrite: Rewrite) => {
    const before = file
    const entries = [from, to].filter((key) => key !== null)
    await write({
      ...file,
      passphrases: entries.map((key) => anEntry(key, entries.find((one) => one !== key) ?? null)),
      isChanging: true,
    })
    ring = entries
    try {
      await rewrite(from, to)
    } catch (error) {
      // Where even this fails, both passphrases stay until `settle`.
      await rewrite(to, from)
        .then(() => write(before))
        .then(() => {
          ring = from === null ? [] : [from]
        })
        .catch(() => {})
      throw error
    }
  }

  if (file.remembered !== null) {
    const { remembered } = file
    const entry = file.passphrases.find(({ check }) => check.derivation.salt === remembered.salt)
    const key = entry === undefined ? null : await memory.recall(remembered)
    if (entry !== undefined && key?.length === KEY_BYTES) {
      ring = openEntry(file, entry, { derivation: entry.check.derivation, key })
    }
  }

  return {
    state,
    description: () => ({
      state: state(),
      canRemember: memory.keeper !== null,
      remembers: file.remembered !== null && file.remembered.backend === memory.keeper,
      autoLockMinutes: file.autoLockMinutes,
    }),
    key: () => (isLockDue ? null : (ring[0] ?? null)),
    keysFor: (derivation) =>
      ring.find((wrapping) => isSameDerivation(wrapping.derivation, derivation)) ?? null,
    async unlock(passphrase, remember) {
      if (file.passphrases.length === 0) return ok(null)
      const opened = await openWith(file, passphrase)
      if (opened.length === 0) return WRONG
      ring = opened
      const remembered = await keep(opened[0] ?? null, remember)
      if (remembered !== null || file.remembered !== null) {
        // A full disk must not keep anybody out; the description tells what is remembered.
        await attempt(() => write({ ...file, remembered }))
      }
      return ok(null)
    },
    lock() {
      const before = state()
      if (isBusy) isLockDue = true
      else ring = []
      if (before === 'unlocked') tellLocked()
    },
    whenLocked: () =>
      state() === 'locked'
        ? Promise.resolve()
        : new Promise((settle) => {
            waiting.push(settle)
          }),
    setPassphrase: (current, next, remember, rewrite) =>
      toTheEnd(async () => {
        let from: WrappingKey | null = null
        if (file.passphrases.length > 0) {
          const opened = await openWith(file, current ?? '')
          from = opened[0] ?? null
          if (from === null) return WRONG
          ring = opened
        }
        if (from === null && next === null) return ok(null)
        const to = next === null ? null : await deriveWrappingKey(next, options.derivation?.())
        return attempt(async () => {
          // Two passphrases at most: an unfinished change is settled before the next begins.
          if (file.isChanging) {
            await rewrite(ring[1] ?? null, from)
            await finish(from, isRemembered())
          }
          await change(from, to, rewrite)
          await finish(to, remember)
        })
      }),
    isChanging: () => file.isChanging,
    async settle(rewrite) {
      const [stays, goes = null] = ring
      if (!file.isChanging) return ok(null)
      if (stays === undefined) return fail('locked', 'A passphrase is needed first.')
      return toTheEnd(() =>
        attempt(async () => {
          await rewrite(goes, stays)
          await finish(stays, isRemembered())
        }),
      )
    },
    setAutoLock: (minutes) => attempt(() => write({ ...file, autoLockMinutes: minutes })),
    forget: () =>
      attempt(async () => {
        await files.remove(path)
        file = NO_LOCK
        ring = []
      }),
  }
}

const WRONG = fail('wrong-passphrase', 'The passphrase is not right.')

/** A lock.json that is gone is no lock gone: any encrypted file still tells how its key is made. */
async function readOrRecover(options: LockOptions, path: string): Promise<LockFile> {
  const bytes = await options.files.read(path)
  const file = bytes === null ? null : parseLockFile(bytes)
  if (file !== null) return file
  const check = await options.findWrappedKey()
  return check === null ? NO_LOCK : { ...NO_LOCK, passphrases: [{ check, other: null }] }
}

function anEntry(wrapping: WrappingKey, other: WrappingKey | null): PassphraseEntry {
  return {
    check: wrapKey(randomBytes(KEY_BYTES), wrapping),
    other: other === null ? null : wrapKey(other.key, wrapping),
  }
}

/** The keys that a passphrase gives, its own first; none where it is wrong. */
async function openWith(file: LockFile, passphrase: string): Promise<readonly WrappingKey[]> {
  for (const entry of file.passphrases) {
    const wrapping = await deriveWrappingKey(passphrase, entry.check.derivation)
    const opened = openEntry(file, entry, wrapping)
    if (opened.length > 0) return opened
  }
  return []
}

function openEntry(
  file: LockFile,
  entry: PassphraseEntry,
  wrapping: WrappingKey,
): readonly WrappingKey[] {
  if (unwrapKey(entry.check, wrapping) === null) return []
  const other = file.passphrases.find((one) => one !== entry)
  const key = entry.other === null ? null : unwrapKey(entry.other, wrapping)
  return other === undefined || key === null
    ? [wrapping]
    : [wrapping, { derivation: other.check.derivation, key }]
}

function isSameDerivation(first: ScryptParameters, second: ScryptParameters): boolean {
  return first.salt === second.salt && first.cost === second.cost
}
