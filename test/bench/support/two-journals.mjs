import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { buildStale } from '../../../tools/run.mjs'
import { STUDIO_WEB_PORT } from '../../../tools/web-address.mjs'
import { serveWeb } from '../../../tools/web-host.mjs'
import { CHROMIUM_FLAGS, ensureChromium } from '../../support/chromium.mjs'
import { buildPage } from './build-page.mjs'
import { quantile } from './frames.mjs'

// The app as it is built, with a journal of many years beside a small one: two browser profiles on disk, which
// take turns.

/** @typedef {import('playwright').Page} Page */
/** @typedef {import('playwright').BrowserContext} BrowserContext */
/** @typedef {'small' | 'full'} Store */
/** @type {readonly Store[]} */
export const STORES = ['small', 'full']

/** After this a step counts as failed. Unit: milliseconds. */
const PATIENCE = 300_000

/** Where the page is that runs beside the app. */
const BESIDE = 'bench/'

if (!buildStale(['web'])) process.exit(1)
const built = await buildPage('journal')
export const address = await serveWeb(STUDIO_WEB_PORT)
/** @type {string[]} */
const folders = []

export function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'))
  folders.push(folder)
  return folder
}

/** Ends the run and leaves nothing behind. */
export function end() {
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  process.exit(0)
}

export async function openProfile() {
  const context = await chromium.launchPersistentContext(newFolder(), {
    executablePath: ensureChromium(),
    args: [...CHROMIUM_FLAGS],
    viewport: { width: 1280, height: 800 },
  })
  context.setDefaultTimeout(PATIENCE)
  await context.route(`${address}${BESIDE}**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice(`/${BESIDE}`.length)
    const body =
      path === ''
        ? '<!doctype html><title>Beside the app</title><link rel="icon" href="data:,"><script type="module" src="page.js"></script>'
        : readFileSync(join(built, path))
    return route.fulfill({ contentType: path === '' ? 'text/html' : 'text/javascript', body })
  })
  return context
}

/**
 * Both, filled and used once.
 * @param {number} entries of the full one
 * @param {number} few of the small one
 * @returns {Promise<Record<Store, BrowserContext>>}
 */
export async function openBoth(entries, few = 0) {
  const contexts = { small: await openProfile(), full: await openProfile() }
  for (const name of STORES) {
    const count = name === 'full' ? entries : few
    await beside(contexts[name], (page) =>
      page.evaluate((wanted) => window.journalBench.fill(wanted), count),
    )
  }
  for (const name of STORES) await settle(contexts[name], name === 'full' && entries > 50_000)
  return contexts
}

/**
 * @template Value
 * @param {BrowserContext} context
 * @param {(page: Page) => Promise<Value>} work
 * @returns {Promise<Value>}
 */
export async function inPage(context, work) {
  const page = await context.newPage()
  const value = await work(page)
  await page.close()
  return value
}

/**
 * Something done on the app's origin while the app is not open.
 * @template Value
 * @param {BrowserContext} context
 * @param {(page: Page) => Promise<Value>} work
 */
export function beside(context, work) {
  return inPage(context, async (page) => {
    await page.goto(`${address}${BESIDE}`)
    await page.waitForFunction(() => 'journalBench' in window)
    return work(page)
  })
}

/**
 * Lets the app make what it makes once, such as the index of the search.
 * @param {BrowserContext} context
 * @param {boolean} isLarge
 */
function settle(context, isLarge) {
  return inPage(context, async (page) => {
    await page.goto(`${address}#/search`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    // Stored a moment after it is made.
    await page.waitForTimeout(isLarge ? 60_000 : 5_000)
    await page.goto(`${address}#/journal`)
    await page.waitForTimeout(3000)
    await page.goto(`${address}#/today`)
    await page.waitForTimeout(3000)
  })
}

/** @param {number} round */
export function inTurns(round) {
  return round % 2 === 0 ? STORES : STORES.toReversed()
}

/** @param {readonly number[]} values */
export function ms(values) {
  return `${quantile([...values], 0.5).toFixed(1)} ms`
}

/** @param {Record<Store, number[]>} times */
export function printTimes({ small, full }) {
  console.log(`      ${ms(full)} against ${ms(small)}`)
}
