import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test'
import { TEST_WEB_PORT, WEB_HOST } from '../../../tools/web-address.mjs'
import { CHROMIUM_FLAGS, findChromium } from '../../support/chromium.mjs'
import { killBrowserOf } from './kill-browser.ts'
import { netLogFlags, readConnections } from './net-log.ts'
import { watchForProblems } from './problems.ts'

const MILLISECONDS_A_DAY = 86_400_000

export const APP_ORIGIN = `http://${WEB_HOST}:${TEST_WEB_PORT}`

interface OpenOptions {
  /** Profile folder of an earlier `App`, to open the same journal again; a new, empty one without it. */
  readonly storage?: string
  /** Address inside the application, such as `/readiness`. */
  readonly room?: string
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  readonly reducedMotion?: 'reduce' | 'no-preference'
  /** How far the clock of the browser is ahead, to come back on a later day. Unit: days. */
  readonly daysAhead?: number
}

/** One browser with the application open in it. */
export interface App {
  readonly page: Page
  readonly context: BrowserContext
  /** Profile folder; give it to `openApp` again to see what was kept. */
  readonly storage: string
  /** Ends the browser in order, as closing its window does. */
  close(): Promise<void>
  /** Ends the browser's processes at once, as a crash or a power cut does. */
  kill(): Promise<void>
}

export type OpenApp = (options?: OpenOptions) => Promise<App>

/**
 * Playwright's `test` with `openApp`. When the test ends, all browsers are closed, their folders removed, and the test
 * fails if the application asked for anything outside its origin, the browser opened a connection beyond this
 * machine, or the application wrote an error to the console or threw.
 */
export const test = base.extend<{ openApp: OpenApp }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
  openApp: async ({}, use) => {
    const contexts: BrowserContext[] = []
    const storages: string[] = []
    const problems: string[] = []

    await use(async (options = {}) => {
      const storage = options.storage ?? (await mkdtemp(join(tmpdir(), 'cairn-e2e-')))
      storages.push(storage)
      const context = await launch(storage, storages.length, options)
      contexts.push(context)
      watchForProblems(context, APP_ORIGIN, problems)
      await setClockAhead(context, options.daysAhead ?? 0)
      const page = context.pages()[0] ?? (await context.newPage())
      await page.goto(`${APP_ORIGIN}/#${options.room ?? '/'}`)
      return {
        page,
        context,
        storage,
        close: () => context.close(),
        kill: () => killBrowserOf(storage, context),
      }
    })

    await Promise.all(contexts.map((context) => context.close()))
    for (const [at, storage] of storages.entries()) {
      const { own, beyond } = await readConnections(storage, at + 1)
      if (own === 0) problems.push('the record of connections does not even have that of the page')
      problems.push(...beyond.map((address) => `connection to ${address}`))
    }
    const folders = [...new Set(storages)]
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })))
    expect(problems, 'requests outside the origin, console errors and exceptions').toEqual([])
  },
})

export { expect }

/** A persistent context: an incognito one would keep IndexedDB in memory. */
function launch(storage: string, number: number, options: OpenOptions): Promise<BrowserContext> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('No Chromium: run `node test/support/chromium.mjs`.')
  return chromium.launchPersistentContext(storage, {
    executablePath,
    args: [...CHROMIUM_FLAGS, ...netLogFlags(storage, number)],
    headless: true,
    // What a killed browser leaves behind lies in the folder that goes with the test.
    env: { ...definedEnvironment(), TMPDIR: storage },
    viewport: options.viewport ?? { width: 1280, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'reduce',
    locale: 'en-US',
  })
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

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Record<string, string>
}
