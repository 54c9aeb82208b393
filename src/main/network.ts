import type { Session } from 'electron'
import { APP_SCHEME } from './origin.ts'
import type { StartPage } from './start-page.ts'

/** Schemes that never leave this machine. */
const LOCAL_SCHEMES: readonly string[] = [`${APP_SCHEME}:`, 'blob:', 'data:']

/** Refuses every request that would leave the app, whoever makes it. */
export function denyNetwork(session: Session, page: StartPage): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isLocalRequest(page, details.url) })
  })
  // The spell checker is off; should it ever be switched on, its dictionaries must not come from a public server.
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerDictionaryDownloadURL(`${APP_SCHEME}://dictionaries.invalid/`)
}

/** While developing, the build tool's server and the developer tools are local too. */
export function isLocalRequest(page: StartPage, address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (LOCAL_SCHEMES.includes(url.protocol)) return true
  if (!page.development) return false
  return url.protocol === 'devtools:' || url.host === new URL(page.url).host
}
