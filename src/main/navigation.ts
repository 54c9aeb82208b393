import { app, type WebContents } from 'electron'
import { isStartPage, type StartPage } from './start-page.ts'

/** Keeps every page where it is: whatever contents come to be, none leaves, opens a window or embeds another. */
export function denyNavigation(page: StartPage): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, page))
}

export function guardContents(contents: WebContents, page: StartPage): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  // A reload of the page itself is the one navigation that is harmless, and the update of a database needs it.
  contents.on('will-navigate', (details) => {
    if (!isStartPage(page, details.url)) details.preventDefault()
  })
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame) details.preventDefault()
  })
  contents.on('will-redirect', (details) => details.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
