// The part of the `electron` module that the app uses, played on a real Chromium. What is missing here fails at
// import, so nothing is ever pretended. Not imitated, and therefore for real Electron to show: the context
// isolation between preload and page (the bridge is a closure here), the operating system's sandbox, menus and
// dialogs as drawn, the state of windows between launches, and navigation to a `blob:` address, which Chromium does
// not submit to interception.
// biome-ignore lint/performance/noBarrelFile: this file plays a module and has to export what that exports
export { app } from './app.mjs'
export { BrowserWindow } from './browser-window.mjs'
export {
  globalShortcut,
  Menu,
  Notification,
  nativeImage,
  nativeTheme,
  Tray,
} from './desktop-parts.mjs'
export { dialog } from './dialog.mjs'
export { ipcMain } from './ipc-main.mjs'
export { powerMonitor } from './power-monitor.mjs'
export { protocol } from './protocol.mjs'
export { safeStorage } from './safe-storage.mjs'
export { session } from './session.mjs'
export { shell } from './shell.mjs'

import './control.mjs'
