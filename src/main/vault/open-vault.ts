import { join } from 'node:path'
import type { ScryptParameters } from '#shared/vault/backup-header.ts'
import { listDatabases, readCurrent } from './current.ts'
import { type Files, LEFT_OVER } from './files.ts'
import { readBackupHeader } from './format/backup-reader.ts'
import type { WrappedKey } from './format/wrapping-key.ts'
import { type JournalPlace, openJournal } from './journal.ts'
import type { Keys } from './keys.ts'
import { type Lineage, openLineage } from './lineage.ts'
import type { KeyMemory } from './lock/key-memory.ts'
import { createLock, type Lock, type Rewrite } from './lock/lock.ts'
import { beginRun, type RunFacts } from './run.ts'
import { createShelf, type Shelf } from './shelf.ts'
import { VaultProblem } from './trouble.ts'

export interface VaultOptions {
  readonly folder: string
  readonly files: Files
  /** Asked once the app is ready. */
  readonly keyMemory: () => Promise<KeyMemory>
  /** Shape: an instant in UTC. */
  readonly now: () => string
  /** Version of Cairn. */
  readonly app: string
  /** Version of the runtime's Chromium; null where it tells none. */
  readonly chromium: string | null
  readonly onLocked: () => void
  /** Cost of new passphrases; a test asks for less. */
  readonly derivation?: () => ScryptParameters
}

export interface OpenVault {
  readonly run: RunFacts
  readonly lock: Lock
  readonly shelf: Shelf
  /** The database that the ledger is about; null while nothing was ever kept. */
  lineage: Lineage | null
  readonly rewrite: Rewrite
  openLineage(databaseId: string): Promise<Lineage>
}

/** Reads the whole vault's folder, making it where it never was. Throws as a file call does. */
export async function openVault(options: VaultOptions): Promise<OpenVault> {
  const { folder, files } = options
  const copies = join(folder, 'snapshots')
  await files.makeFolder(folder)
  await removeLeftOvers([folder, copies], files)
  const run = await beginRun(folder, files, options.chromium)
  const keys: Keys = {
    isLocked: () => lock.state() === 'locked',
    current: () => lock.key(),
    forSalt: (derivation) => lock.keysFor(derivation),
  }
  const shelf = createShelf(copies, files, keys)
  await shelf.refresh()
  const place = (databaseId: string): JournalPlace => ({
    folder: join(folder, databaseId),
    databaseId,
    files,
    keys,
  })
  const lock: Lock = await createLock({
    folder,
    files,
    memory: await options.keyMemory(),
    onLocked: options.onLocked,
    findWrappedKey: () => findWrappedKey(options, shelf, place),
    derivation: options.derivation,
  })
  const vault: OpenVault = {
    run,
    lock,
    shelf,
    lineage: null,
    async openLineage(databaseId) {
      await removeLeftOvers([join(folder, databaseId)], files)
      const isOfIt = (copy: { id: string; databaseId: string }) =>
        copy.databaseId === databaseId && !shelf.isParted(copy.id)
      return openLineage(place(databaseId), shelf.list().find(isOfIt) ?? null)
    },
    rewrite: async (_from, to) => {
      for (const databaseId of await listDatabases(folder, files)) {
        const isOpen = vault.lineage?.databaseId === databaseId
        const journal = isOpen ? vault.lineage : await openJournal(place(databaseId))
        throwFailure((await journal?.rewrite(to)) ?? null)
      }
      throwFailure(await shelf.rewrite(to))
    },
  }
  const current = await readCurrent(folder, files, shelf.list()[0]?.databaseId ?? null)
  if (current !== null) vault.lineage = await vault.openLineage(current)
  if (lock.isChanging() && lock.state() === 'unlocked') await lock.settle(vault.rewrite)
  return vault
}

function throwFailure(result: Awaited<ReturnType<Shelf['rewrite']>> | null): void {
  if (result !== null && !result.ok) throw new VaultProblem(result.error)
}

async function removeLeftOvers(folders: readonly string[], files: Files): Promise<void> {
  for (const folder of folders) {
    for (const name of (await files.list(folder)) ?? []) {
      if (LEFT_OVER.test(name)) await files.remove(join(folder, name))
    }
  }
}

/** Any encrypted file tells how its key is made, should the lock's own file be gone. */
async function findWrappedKey(
  { folder, files }: VaultOptions,
  shelf: Shelf,
  place: (databaseId: string) => JournalPlace,
): Promise<WrappedKey | null> {
  for (const { id } of shelf.list().filter(({ encrypted }) => encrypted)) {
    const header = await readBackupHeader(shelf.pathOf(id))
    if (header.ok && header.value.encryption !== null) return header.value.encryption.key
  }
  for (const databaseId of await listDatabases(folder, files)) {
    const key = (await openJournal(place(databaseId))).wrappedKey()
    if (key !== null) return key
  }
  return null
}
