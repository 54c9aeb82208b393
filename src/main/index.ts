import { join } from 'node:path'
import { app, type BrowserWindow, session } from 'electron'
import { createHandlers } from '#core/handlers.ts'
import { recoverFromCrash } from './crash-recovery.ts'
import { createDefectLog } from './defect-log.ts'
import { type DesktopDoor, startDesktop } from './desktop-handlers.ts'
import { readFileMap } from './file-map.ts'
import { openDoor } from './ipc.ts'
import { setApplicationMenu } from './menu.ts'
import { denyNavigation } from './navigation.ts'
import { denyNetwork } from './network.ts'
import { onPageGone } from './page-gone.ts'
import { denyPermissions } from './permissions.ts'
import { registerAppScheme, serveFiles } from './protocol.ts'
import { claimSingleInstance } from './single-instance.ts'
import { findStartPage } from './start-page.ts'
import { prepareUserDataFolder } from './user-data-folder.ts'
import type { VaultDoor } from './vault/handlers.ts'
import { startVault } from './vault/start-vault.ts'
import { bringToFront, createMainWindow } from './window.ts'

const page = findStartPage(process.env)
let mainWindow: BrowserWindow | null = null
let vault: VaultDoor | null = null
let desktop: DesktopDoor | null = null

app.enableSandbox()
registerAppScheme()
denyNavigation(page)
const userData = prepareUserDataFolder()
const report = createDefectLog(join(userData, 'logs'))
process.on('uncaughtExceptionMonitor', (defect) => report('main', defect))

// Not awaited: Electron is ready only after this module has been run to its end.
if (claimSingleInstance(showMainWindow)) void app.whenReady().then(start)
else app.quit()

function start(): void {
  denyPermissions(session.defaultSession)
  denyNetwork(session.defaultSession, page)
  if (!page.development) serveFiles(readFileMap(join(import.meta.dirname, '../renderer')))
  vault = startVault(userData, () => mainWindow, report)
  desktop = startDesktop(showMainWindow)
  openDoor({
    handlers: {
      ...createHandlers(() => ({
        kind: 'desktop',
        version: app.getVersion(),
        runtime: `Electron ${process.versions.electron}`,
      })),
      ...vault.handlers,
      ...desktop.handlers,
    },
    origin: page.origin,
    isOwnWindow: (contents) => contents === mainWindow?.webContents,
    report,
  })
  setApplicationMenu(page.development, desktop.capture)
  app.on('activate', showMainWindow)
  app.on('window-all-closed', () => {
    // On macOS an app stays in the dock until it is quit.
    if (process.platform !== 'darwin') app.quit()
  })
  showMainWindow()
}

function showMainWindow(): void {
  if (!app.isReady()) return
  if (mainWindow !== null) {
    bringToFront(mainWindow)
    return
  }
  mainWindow = createMainWindow(page)
  recoverFromCrash(mainWindow, report)
  onPageGone(mainWindow, () => {
    desktop?.forgetWaiter()
    void vault?.cancelAll()
  })
  mainWindow.on('closed', () => {
    mainWindow = null
  })
}
