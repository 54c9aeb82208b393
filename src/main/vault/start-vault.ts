import { join } from 'node:path'
import { app, type BrowserWindow, powerMonitor, safeStorage, session, shell } from 'electron'
import type { ReportDefect } from '../defect-log.ts'
import { printPage } from '../print-page.ts'
import { createDialogs } from './dialogs.ts'
import { createFiles } from './files.ts'
import { createVaultHandlers, type VaultDoor } from './handlers.ts'
import { createKeyMemory } from './lock/key-memory.ts'
import { createStoreAside } from './store-aside.ts'
import { createUnfinishedBackups } from './unfinished-backups.ts'
import { createVault } from './vault.ts'

/** Time after the start at which some copies are read again. Unit: milliseconds. Source: judgement, past the rush. */
const CHECK_AFTER = 60_000

/**
 * Opens the vault beside the data of the runtime. Only the process that holds the profile may call it: the flag that it
 * raises says that a run is under way.
 */
export function startVault(
  userData: string,
  findWindow: () => BrowserWindow | null,
  report: ReportDefect,
): VaultDoor {
  const files = createFiles()
  const now = () => new Date().toISOString()
  const inBackground = (work: Promise<unknown>) => {
    work.catch((defect) => report('vault', defect))
  }
  const vault = createVault({
    folder: join(userData, 'vault'),
    files,
    keyMemory: () => createKeyMemory(safeStorage),
    now,
    app: app.getVersion(),
    // The stand-in of the desktop specs has none of its own.
    chromium: process.versions.chrome ?? null,
    onLocked: () => inBackground(door.cancelAll()),
  })
  const dialogs = createDialogs(findWindow)
  const unfinished = createUnfinishedBackups(join(userData, 'unfinished-backups'), files)
  const door = createVaultHandlers({
    vault,
    dialogs,
    files,
    unfinished,
    printPage: () => printPage(findWindow()),
    now,
    app: app.getVersion(),
    showFolder: () => shell.showItemInFolder(join(userData, 'vault')),
    storeAside: createStoreAside({
      store: join(app.getPath('sessionData'), 'IndexedDB'),
      // Beside the vault and not in it: what lies there is as readable as the store is.
      aside: join(userData, 'set-aside'),
      now,
      drop: () => session.defaultSession.clearStorageData({ storages: ['indexdb'] }),
    }),
  })
  const lock = () => inBackground(vault.lock())
  powerMonitor.on('suspend', lock)
  powerMonitor.on('lock-screen', lock)
  app.on('will-quit', () => vault.closeAtExit())
  inBackground(vault.mayRead())
  inBackground(unfinished.clear())
  setTimeout(() => inBackground(vault.checkCopies()), CHECK_AFTER).unref()
  return door
}
