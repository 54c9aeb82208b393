import { ok } from '#shared/result.ts'
import { noState } from '#shared/vault/no-state.ts'
import type { Vault, VaultResult } from '#shared/vault/vault.ts'
import { version } from '../../../../package.json'
import { pickBackupPlace, pickFile } from './backup-destination.ts'
import { failed } from './failure.ts'
import { createFolderVault, type FolderVault } from './folder/folder-vault.ts'
import { openCopy } from './open-copy.ts'
import { askForFolder, type FolderHandles, findPickedFolder } from './picked-folder.ts'
import { findUncleanExit } from './unclean-exit.ts'
import { writeCopy } from './write-copy.ts'

/** The web: a folder that the person picked, if any, and backup files made in the page. */
export function createWebVault(stored: FolderHandles): Omit<Vault, 'pickFolder'> & {
  pickFolder(): Promise<VaultResult<null>>
} {
  const handles = rememberHandle(stored)
  const now = () => new Date().toISOString()
  /** Asked once: it also notes that this page runs. */
  let askedExit: Promise<boolean> | null = null
  let open: { readonly folder: FileSystemDirectoryHandle; readonly vault: FolderVault } | null =
    null

  /** Null where no folder was picked. */
  async function findFolder() {
    const picked = await findPickedFolder(handles)
    if (picked === null) return null
    const { name, vault: folder } = picked
    if (folder === null) return { name, vault: null }
    if (open === null || !(await open.folder.isSameEntry(folder))) {
      open = { folder, vault: createFolderVault(folder, version, now) }
    }
    return { name, vault: open.vault }
  }

  async function inFolder<Value>(
    use: (vault: FolderVault) => Promise<VaultResult<Value>>,
  ): Promise<VaultResult<Value>> {
    const found = await findFolder()
    if (found === null) return failed('no-vault', 'No folder was chosen to keep copies in.')
    if (found.vault === null) return unreachable()
    return use(found.vault)
  }

  return {
    kind: 'web',
    async read() {
      askedExit ??= findUncleanExit()
      const uncleanExit = await askedExit
      const found = await findFolder()
      if (found === null) return { ...noState('none'), uncleanExit }
      const state = { ...noState('none'), uncleanExit, folderName: found.name }
      const facts = found.vault === null ? unreachable() : await found.vault.read()
      if (!facts.ok) return { ...state, folder: 'unreachable' }
      const { ledger, snapshots, damaged } = facts.value
      return { ...state, folder: 'ready', ledger, snapshots: [...snapshots], damaged }
    },
    append: (databaseId, changes) => inFolder((vault) => vault.append(databaseId, changes)),
    writeSnapshot: (kind, subject, lines, progress) =>
      inFolder((vault) => vault.writeSnapshot(kind, subject, lines, progress)),
    async writeBackup(subject, passphrase, lines, progress) {
      const madeAt = now()
      const place = await pickBackupPlace(`cairn-${madeAt.slice(0, 10)}.cairn`)
      if (!place.ok) return place
      const facts = { subject, kind: 'requested', madeAt, app: version } as const
      const written = await writeCopy(facts, passphrase, lines, place.value, progress)
      if (!written.ok) return written
      place.value.handOver()
      return ok({ name: place.value.name })
    },
    openSnapshot: (id) => inFolder((vault) => vault.openSnapshot(id)),
    async openFile() {
      const file = await pickFile()
      return file.ok ? openCopy(file.value.name, file.value) : file
    },
    openRebuild: () => inFolder((vault) => vault.openRebuild()),
    unlock: async () => noLock(),
    lock: async () => noLock(),
    whenLocked: () => new Promise(() => undefined),
    setPassphrase: async () => noLock(),
    setAutoLock: async () => noLock(),
    setStoreAside: async () =>
      failed(
        'no-vault',
        'A page cannot renew the storage of its browser. Delete the data of this site in the settings of the browser, then choose the folder of your copies again.',
      ),
    showFolder: async () => failed('no-vault', 'A page cannot show a folder of this computer.'),
    async erase() {
      const erased = await inFolder((vault) => vault.erase())
      return !erased.ok && erased.error.why === 'no-vault' ? ok(null) : erased
    },
    pickFolder: () => askForFolder(handles),
  }
}

/** The folder is asked for with every change, and does not move. */
function rememberHandle(stored: FolderHandles): FolderHandles {
  let known: FileSystemDirectoryHandle | null = null
  return {
    async readFolderHandle() {
      known ??= await stored.readFolderHandle()
      return known
    },
    async writeFolderHandle(handle) {
      await stored.writeFolderHandle(handle)
      known = handle
    },
  }
}

function unreachable() {
  return failed('unreachable', 'The folder of your copies does not answer.')
}

function noLock() {
  return failed('no-vault', 'In a browser Cairn has no lock. Backup files can have a passphrase.')
}
