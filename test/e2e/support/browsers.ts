import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from '../../support/chromium.mjs'
import { killBrowserOf } from './kill-browser.ts'
import { netLogFile, netLogFlags, readConnections } from './net-log.ts'
import { watchForProblems } from './problems.ts'

/** What every page of a browser begins with; a test changes its own page. */
export const USUAL = {
  viewport: { width: 1280, height: 800 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
} as const

/** Tests that one browser serves, so that neither its memory nor its record of connections grows without end. Source: judgement. */
const MOST_TESTS = 20

/** After this an action that finds nothing says so, and not only that its test took too long. Unit: milliseconds. Source: judgement. */
const ACTION_MS = 60_000

/** A browser on a profile folder of its own. */
export interface RunningBrowser {
  readonly context: BrowserContext
  /** Profile folder. */
  readonly storage: string
  close(): Promise<void>
  /** Ends its processes at once, as a crash or a power cut does. */
  kill(): Promise<void>
}

export interface Browsers {
  /** A browser with nothing in it: the one of the test before, emptied, or a new one. */
  take(): Promise<RunningBrowser>
  /** A new browser, whether or not there is one from the test before. */
  openNew(): Promise<RunningBrowser>
  /** A new browser on the profile folder that one of this test has left. */
  openAgain(storage: string): Promise<RunningBrowser>
  /**
   * To be called when a test ends. Keeps one browser for the next test, ends all others and removes their folders.
   * Returns what went wrong in any page, and which connections the browsers had that ended.
   */
  endTest(title: string): Promise<string[]>
  /** Ends the last browser; returns the same. */
  end(): Promise<string[]>
}

interface Held extends RunningBrowser {
  readonly netLog: string
  readonly problems: string[]
  /** Takes back what a test gave to all pages to come. */
  readonly leftovers: { dispose(): Promise<void> }[]
  readonly tests: string[]
  isOpen(): boolean
}

/**
 * Starting a browser takes longer than most tests, so a worker's tests have theirs in turns. In between its pages are
 * closed, all that the origin stores is deleted, and nothing that a test added to its pages stays.
 */
export function createBrowsers(origin: string): Browsers {
  let spare: Held | null = null
  let launches = 0
  let ofTest: Held[] = []

  async function launch(storage: string): Promise<Held> {
    const held = await launchOn(storage, ++launches, origin)
    ofTest.push(held)
    return held
  }

  const openNew = async () => launch(await mkdtemp(join(tmpdir(), 'cairn-e2e-')))

  return {
    openNew,
    async take() {
      if (spare === null) return openNew()
      const held = spare
      spare = null
      ofTest.push(held)
      return held
    },
    openAgain: launch,
    async endTest(title) {
      const all = ofTest
      ofTest = []
      for (const { tests } of all) tests.push(title)
      const isFit = (held: Held) => held.isOpen() && held.tests.length < MOST_TESTS
      const kept = spare === null ? all.findLast(isFit) : undefined
      if (kept !== undefined) await empty(kept, origin)
      const problems: string[] = []
      for (const held of all) problems.push(...(held === kept ? [] : await endOf(held)))
      problems.push(...(kept?.problems.splice(0) ?? []))
      const folders = new Set(all.map(({ storage }) => storage))
      if (kept !== undefined) folders.delete(kept.storage)
      for (const folder of folders) await rm(folder, { recursive: true, force: true })
      spare ??= kept ?? null
      return problems
    },
    async end() {
      if (spare === null) return []
      const problems = await endOf(spare)
      await rm(spare.storage, { recursive: true, force: true })
      spare = null
      return problems
    },
  }
}

/** A persistent context: an incognito one would keep IndexedDB in memory. */
async function launchOn(storage: string, number: number, origin: string): Promise<Held> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('No Chromium: run `node test/support/chromium.mjs`.')
  const netLog = netLogFile(storage, number)
  const context = await chromium.launchPersistentContext(storage, {
    executablePath,
    args: [...CHROMIUM_FLAGS, ...netLogFlags(netLog)],
    headless: true,
    // What a killed browser leaves behind lies in the folder that goes with the test.
    env: { ...definedEnvironment(), TMPDIR: storage },
    ...USUAL,
    locale: 'en-US',
  })
  context.setDefaultTimeout(ACTION_MS)
  let isOpen = true
  context.once('close', () => {
    isOpen = false
  })
  const problems: string[] = []
  watchForProblems(context, origin, problems)
  const leftovers: Held['leftovers'] = []
  const addInitScript = context.addInitScript.bind(context)
  const exposeFunction = context.exposeFunction.bind(context)
  Object.assign(context, {
    addInitScript: async (...given: Parameters<typeof addInitScript>) => {
      const added = await addInitScript(...given)
      leftovers.push(added)
      return added
    },
    exposeFunction: async (...given: Parameters<typeof exposeFunction>) => {
      const added = await exposeFunction(...given)
      leftovers.push(added)
      return added
    },
  })
  return {
    context,
    storage,
    netLog,
    problems,
    leftovers,
    tests: [],
    isOpen: () => isOpen,
    close: () => context.close(),
    kill: () => killBrowserOf(storage, context),
  }
}

/** Leaves one blank page, in which nothing is remembered of the others. */
async function empty({ context, leftovers }: Held, origin: string): Promise<void> {
  for (const added of leftovers.splice(0)) await added.dispose()
  const old = context.pages()
  const blank = await context.newPage()
  for (const page of old) await page.close()
  await context.clearPermissions()
  await deleteStored(blank, origin)
}

async function deleteStored(page: Page, origin: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await session.detach()
}

async function endOf(held: Held): Promise<string[]> {
  await held.close()
  const { own, beyond } = await readConnections(held.netLog)
  const during = `in a browser of: ${held.tests.join('; ')}`
  if (own === 0) {
    held.problems.push(`the record of connections does not even have that of the page, ${during}`)
  }
  return [...held.problems, ...beyond.map((address) => `connection to ${address}, ${during}`)]
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Record<string, string>
}
