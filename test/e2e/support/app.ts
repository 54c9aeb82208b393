import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { TEST_WEB_PORT, WEB_HOST } from '../../../tools/web-address.mjs'
import { type Browsers, createBrowsers, type RunningBrowser, USUAL } from './browsers.ts'

const MILLISECONDS_A_DAY = 86_400_000

export const APP_ORIGIN = `http://${WEB_HOST}:${TEST_WEB_PORT}`

interface OpenOptions {
  /** Profile folder of an earlier `App`, to open the same journal again; a new, empty one without it. */
  readonly storage?: string
  /** Address inside the application, such as `/readiness`. */
  readonly room?: string
  readonly viewport?: { readonly width: number; readonly height: number }
  /** A browser that no test has used: what it grants by itself may come from what it saw before. */
  readonly isUnused?: boolean
  /** How far the clock of the browser is ahead, to come back on a later day. Unit: days. */
  readonly daysAhead?: number
}

/** One browser with the application open in it. */
export interface App extends RunningBrowser {
  readonly page: Page
}

export type OpenApp = (options?: OpenOptions) => Promise<App>

/**
 * Playwright's `test` with `openApp`. When the test ends, it fails if the application asked for anything outside its
 * origin, or wrote an error to the console or threw. It, or the run, fails if the browser opened a connection beyond
 * this machine, which its own record tells when it ends.
 */
export const test = base.extend<{ openApp: OpenApp }, { browsers: Browsers }>({
  browsers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const browsers = createBrowsers(APP_ORIGIN)
      await use(browsers)
      expectNone(await browsers.end())
    },
    { scope: 'worker' },
  ],
  openApp: async ({ browsers }, use, testInfo) => {
    await use(async (options = {}) => {
      const { storage, room = '/', viewport = USUAL.viewport, daysAhead = 0 } = options
      const take = options.isUnused === true ? browsers.openNew : browsers.take
      const browser = storage === undefined ? await take() : await browsers.openAgain(storage)
      await setClockAhead(browser.context, daysAhead)
      const page = browser.context.pages()[0] ?? (await browser.context.newPage())
      await page.setViewportSize(viewport)
      await page.goto(`${APP_ORIGIN}/#${room}`)
      return { ...browser, page }
    })
    expectNone(await browsers.endTest(testInfo.title))
  },
})

export { expect }

function expectNone(problems: readonly string[]): void {
  expect(problems, 'requests outside the origin, console errors and exceptions').toEqual([])
}

/** Shifts what the pages take for now; time goes on as ever, and nothing else is replaced. */
async function setClockAhead(context: BrowserContext, days: number): Promise<void> {
  if (days === 0) return
  await context.addInitScript((ahead) => {
    const TheirDate = Date
    const now = () => TheirDate.now() + ahead
    window.Date = new Proxy(TheirDate, {
      construct: (target, given) =>
        Reflect.construct(target, given.length === 0 ? [now()] : given) as Date,
      get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
    })
  }, days * MILLISECONDS_A_DAY)
}
