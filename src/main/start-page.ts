import { app } from 'electron'
import { APP_ORIGIN, originOf } from './origin.ts'

/** The one document that the window shows. */
export interface StartPage {
  readonly url: string
  readonly origin: string
  /** True where the page comes from the build tool's own server on this machine. */
  readonly development: boolean
}

/** The built page; while developing, the one that the build tool serves and names in the environment. */
export function findStartPage(environment: NodeJS.ProcessEnv): StartPage {
  const served = environment.ELECTRON_RENDERER_URL
  if (!app.isPackaged && served !== undefined && isOnThisMachine(served)) {
    return { url: served, origin: originOf(served) ?? APP_ORIGIN, development: true }
  }
  return { url: `${APP_ORIGIN}/`, origin: APP_ORIGIN, development: false }
}

/** The same document, whatever its fragment: what a reload or a screen's own address may lead to. */
export function isStartPage(page: StartPage, address: string): boolean {
  if (originOf(address) !== page.origin) return false
  const url = new URL(address)
  return (url.pathname === '/' || url.pathname === '') && url.search === ''
}

function isOnThisMachine(address: string): boolean {
  const origin = originOf(address)
  return origin !== null && /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin)
}
