import type { BrowserWindow } from 'electron'

/** Tells when the page that was talked to is no more: it crashed, was loaded anew, or its window was closed. */
export function onPageGone(window: BrowserWindow, tell: () => void): void {
  window.webContents.on('render-process-gone', tell)
  window.webContents.on('did-start-navigation', (details) => {
    if (details.isMainFrame && !details.isSameDocument) tell()
  })
  window.on('closed', tell)
}
