import { basename, join } from 'node:path'
import type { Change } from '#shared/records/change.ts'
import { ok } from '#shared/result.ts'
import type { BackupHeader } from '#shared/vault/backup-header.ts'
import { createTurns } from '#shared/vault/in-turn.ts'
import { NO_DISK_BYTES } from '#shared/vault/limits.ts'
import { noState } from '#shared/vault/no-state.ts'
import { recentOfRing, rotate } from '#shared/vault/rotate.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import type { Ledger, SnapshotInfo, VaultState } from '#shared/vault/vault-state.ts'
import { listDatabases, writeCurrent } from './current.ts'
import { fail } from './format/failure.ts'
import type { WrappingKey } from './format/wrapping-key.ts'
import { keepRebuilt } from './keep-rebuilt.ts'
import type { Lineage } from './lineage.ts'
import { type OpenVault, openVault, type VaultOptions } from './open-vault.ts'
import { type Rebuilt, rebuild } from './rebuild.ts'
import { endRun, hasFlag, RUN_FILES, raiseFlag } from './run.ts'
import { ENDED, FULL, LOCKED, toFailure } from './trouble.ts'

/** Leave to write one copy, as it was given before the first line came. */
export interface Leave {
  readonly key: WrappingKey | null
  /** How often everything was erased before. */
  readonly erasures: number
}

/** Records kept outside the store. Every expected failure is a value. */
export interface MainVault {
  state(): Promise<VaultState>
  append(databaseId: string, changes: readonly Change[]): Promise<VaultResult<Ledger>>
  /** Whether something may be written now, and under which key. */
  mayWrite(): Promise<VaultResult<Leave>>
  /** The vault for reading; fails with `locked`. */
  mayRead(): Promise<VaultResult<OpenVault>>
  keepCopy(
    header: BackupHeader,
    parts: readonly Buffer[],
    leave: Leave,
  ): Promise<VaultResult<SnapshotInfo>>
  rebuild(): Promise<VaultResult<Rebuilt>>
  unlock(passphrase: string, remember: boolean): Promise<VaultResult<null>>
  lock(): Promise<VaultResult<null>>
  whenLocked(): Promise<VaultResult<null>>
  setPassphrase(
    current: string | null,
    next: string | null,
    remember: boolean,
  ): Promise<VaultResult<null>>
  setAutoLock(minutes: number | null): Promise<VaultResult<null>>
  erase(): Promise<VaultResult<null>>
  /** Reads some copies again, so that one that has gone bad is known before it is needed. */
  checkCopies(): Promise<void>
  /** The orderly end, when nothing can be waited for any more: the ledger is written and the flag taken away. */
  closeAtExit(): void
}

const PARTED = fail(
  'damaged',
  'This copy and the vault tell of two different journals. Older copies were kept.',
)

const STRANGE = fail('gap', 'These changes belong to another journal than the vault holds.')

const DAY_MS = 86_400_000

export function createVault(options: VaultOptions): MainVault {
  const { folder, files } = options
  const inTurn = createTurns()
  let opening: Promise<OpenVault> | null = null
  let opened: OpenVault | null = null
  let isUnreachable = false
  let erasures = 0
  let isClosed = false

  /** What could not be opened is tried again at the next call. */
  async function reach(): Promise<VaultResult<OpenVault>> {
    try {
      opening ??= openVault(options)
      opened = await opening
      return ok(opened)
    } catch (error) {
      opening = null
      return toFailure(error)
    }
  }

  async function attempt<Value>(
    work: (vault: OpenVault) => Promise<VaultResult<Value>>,
  ): Promise<VaultResult<Value>> {
    const vault = await reach()
    if (!vault.ok) return vault
    try {
      return await work(vault.value)
    } catch (error) {
      return toFailure(error)
    }
  }

  /** A change to the vault: one at a time, unlocked, and only where the disk has room. */
  function write<Value>(
    work: (vault: OpenVault) => Promise<VaultResult<Value>>,
  ): Promise<VaultResult<Value>> {
    return inTurn(async () => {
      const done = await attempt(async (vault) => {
        if (vault.lock.state() === 'locked') return LOCKED
        return (await hasRoom()) ? work(vault) : FULL
      })
      if (done.ok) isUnreachable = false
      else isUnreachable ||= done.error.why === 'unreachable'
      return done
    })
  }

  async function freeBytes(): Promise<number | null> {
    try {
      return await files.freeBytes(folder)
    } catch {
      return null
    }
  }

  async function hasRoom(): Promise<boolean> {
    const free = await freeBytes()
    return free === null || free >= NO_DISK_BYTES
  }

  /** The folder is made again where it is gone, so that the next copy has a place. */
  async function look(vault: OpenVault): Promise<boolean> {
    try {
      const isGone = (await files.list(folder)) === null
      if (isGone || isUnreachable) await files.makeFolder(folder)
      // A copy may have made the folder anew meanwhile, and then nothing in it says that a run is under way.
      if (!isClosed && !(await hasFlag(folder, files))) {
        await raiseFlag(folder, files, options.chromium)
      }
      await vault.shelf.refresh()
      isUnreachable = false
    } catch {
      isUnreachable = true
    }
    return !isUnreachable
  }

  /** Whether a copy is there that the journal leads on from: it is of no use without. */
  async function hasGround({ shelf }: OpenVault, lineage: Lineage): Promise<boolean> {
    const from = lineage.leadsFrom()
    if (from === 0) return true
    for (const { id, databaseId, changeNumber } of shelf.list()) {
      const isOwn = databaseId === lineage.databaseId && !shelf.isParted(id)
      if (isOwn && changeNumber >= from && (await shelf.isThere(id))) return true
    }
    return false
  }

  /** Takes a finished copy into account. Null where it tells of another store than the ledger. */
  async function settle(
    vault: OpenVault,
    info: SnapshotInfo,
  ): Promise<VaultResult<Lineage | null>> {
    const { databaseId } = info
    const isCurrent = vault.lineage?.databaseId === databaseId
    let lineage = isCurrent ? vault.lineage : null
    lineage ??= await vault.openLineage(databaseId)
    const agrees = await lineage.settle(info)
    if (!agrees.ok) return agrees
    if (agrees.value) return ok(lineage)
    if (isCurrent) return ok(null)
    // The person went to this store on purpose; what was known of it before was of another course of things.
    await files.removeFolder(join(folder, databaseId))
    lineage = await vault.openLineage(databaseId)
    const anew = await lineage.settle(info)
    return anew.ok ? ok(lineage) : anew
  }

  /** Lets go of what is no longer needed. A failure costs room and nothing else. */
  async function clear({ shelf }: OpenVault, lineage: Lineage): Promise<void> {
    try {
      const good = shelf.list().filter(({ id }) => !shelf.isParted(id))
      await shelf.remove(rotate(good.toReversed(), options.now()))
      const own = shelf.list().filter((copy) => copy.databaseId === lineage.databaseId)
      const oldest = recentOfRing(own).at(-1) ?? own.at(-1)
      if (oldest !== undefined) await lineage.forget(oldest.changeNumber)
    } catch (error) {
      toFailure(error)
    }
  }

  return {
    state: () =>
      inTurn(async () => {
        const vault = await reach()
        if (!vault.ok) return noState('unreachable')
        const isThere = await look(vault.value)
        const { lock, shelf, run, lineage } = vault.value
        return {
          folder: isThere ? 'ready' : 'unreachable',
          folderName: basename(folder),
          lock: lock.description(),
          uncleanExit: run.uncleanExit,
          ledger: lineage?.ledger() ?? null,
          snapshots: [...shelf.list()],
          damaged: shelf.damaged(),
          freeBytes: await freeBytes(),
          olderRuntime: run.olderRuntime,
        }
      }),
    append: (databaseId, changes) =>
      write(async (vault) => {
        if (vault.lineage !== null) {
          if (vault.lineage.databaseId !== databaseId) return STRANGE
          // Nothing is told as kept that could not be put together again.
          if (!(await hasGround(vault, vault.lineage))) vault.lineage.askForCopy()
          return vault.lineage.append(changes)
        }
        if (changes[0]?.number !== 1) return fail('gap', 'The vault needs a copy to begin with.')
        const lineage = await vault.openLineage(databaseId)
        const done = await lineage.append(changes)
        if (!done.ok) return done
        await writeCurrent(folder, files, databaseId)
        vault.lineage = lineage
        return done
      }),
    mayWrite: () => write(async ({ lock }) => ok({ key: lock.key(), erasures })),
    mayRead: () => attempt(async (vault) => (vault.lock.state() === 'locked' ? LOCKED : ok(vault))),
    keepCopy: (header, parts, leave) =>
      write(async (vault) => {
        const { key } = leave
        // Everything was erased meanwhile, and that is what counts.
        if (leave.erasures !== erasures) return ENDED
        // The passphrase was changed meanwhile: nothing more is written under the former one.
        if (vault.lock.key()?.derivation.salt !== key?.derivation.salt) return ENDED
        const added = await vault.shelf.add(header, parts, key)
        if (!added.ok) return added
        const lineage = await settle(vault, added.value)
        if (!lineage.ok) return lineage
        if (lineage.value === null) {
          const apart = await vault.shelf.setApart(added.value.id)
          return apart.ok ? PARTED : apart
        }
        vault.lineage = lineage.value
        await writeCurrent(folder, files, header.databaseId)
        await clear(vault, lineage.value)
        return added
      }),
    rebuild: () =>
      inTurn(() =>
        attempt(async (vault) => {
          if (vault.lock.state() === 'locked') return LOCKED
          await vault.lineage?.catchUp()
          const ledger = vault.lineage?.ledger() ?? null
          if (vault.lineage === null || ledger === null) {
            return fail('not-a-backup', 'The vault holds nothing yet.')
          }
          const { shelf, lineage } = vault
          const ground = { shelf, lineage, ledger, madeAt: options.now(), app: options.app }
          const rebuilt = await rebuild(ground)
          if (rebuilt.ok && rebuilt.value.shortfall !== null) {
            await keepRebuilt(rebuilt.value, shelf, vault.lock.key())
          }
          return rebuilt
        }),
      ),
    unlock: (passphrase, remember) =>
      inTurn(() =>
        attempt(async ({ lock, lineage, rewrite }) => {
          const done = await lock.unlock(passphrase, remember)
          if (!done.ok) return done
          if (lock.isChanging()) await lock.settle(rewrite)
          await lineage?.catchUp()
          return done
        }),
      ),
    lock: () =>
      attempt(async ({ lock }) => {
        lock.lock()
        return ok(null)
      }),
    whenLocked: () =>
      attempt(async ({ lock }) => {
        await lock.whenLocked()
        return ok(null)
      }),
    setPassphrase: (current, next, remember) =>
      inTurn(() =>
        attempt(async ({ lock, rewrite }) =>
          (await hasRoom()) ? lock.setPassphrase(current, next, remember, rewrite) : FULL,
        ),
      ),
    setAutoLock: (minutes) => inTurn(() => attempt(({ lock }) => lock.setAutoLock(minutes))),
    erase: () =>
      inTurn(() =>
        attempt(async (vault) => {
          erasures += 1
          vault.lineage = null
          const names = (await files.list(folder)) ?? []
          const databases = await listDatabases(folder, files)
          const others = names.filter(
            (name) => !databases.includes(name) && !RUN_FILES.includes(name),
          )
          for (const name of [...databases, ...others]) await files.removeFolder(join(folder, name))
          await files.flushFolder(folder)
          await vault.shelf.refresh()
          return vault.lock.forget()
        }),
      ),
    async checkCopies() {
      await attempt(async ({ lock, shelf }) => {
        const copies = shelf.list()
        const day = Math.floor(Date.parse(options.now()) / DAY_MS)
        const some = new Set([copies[0], copies[day % Math.max(1, copies.length)]])
        for (const copy of some) {
          // A copy that is just being written under another key is none that has gone bad.
          await inTurn(async () => {
            const isListed = shelf.list().some(({ id }) => id === copy?.id)
            if (copy !== undefined && isListed && lock.state() !== 'locked') {
              await shelf.verify(copy.id)
            }
          })
        }
        return ok(null)
      })
    },
    closeAtExit() {
      isClosed = true
      if (opened === null) return
      try {
        opened.lineage?.saveAtExit()
        endRun(folder)
      } catch (error) {
        // The next start takes it for an unclean end, which costs one more copy.
        toFailure(error)
      }
    },
  }
}
