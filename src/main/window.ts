import { join } from 'node:path'
import { BrowserWindow, nativeTheme, type WebPreferences } from 'electron'
import type { StartPage } from './start-page.ts'

/** Every preference that guards the page, spelled out so that no changed default can open it. */
export const WEB_PREFERENCES = {
  preload: join(import.meta.dirname, '../preload/index.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  // Checking spelling would fetch dictionaries from a public server.
  spellcheck: false,
} as const satisfies WebPreferences

/** Sizes in device-independent pixels. Source: judgement; 480 is the narrowest layout of the screens. */
export const WINDOW_SIZE = { width: 1280, height: 800, minWidth: 480, minHeight: 600 } as const

/** Paper and ink of the theme, so that the first frame does not flash. */
const PAPER = { light: '#FBF8F3', dark: '#151816' } as const

export function createMainWindow(page: StartPage): BrowserWindow {
  const window = new BrowserWindow({
    ...WINDOW_SIZE,
    // The name is the key under which Electron keeps size, place and display mode; it also moves a window whose
    // display is gone to one that is there.
    name: 'main',
    windowStatePersistence: true,
    title: 'Cairn',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: WEB_PREFERENCES,
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(page.url)
  return window
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
