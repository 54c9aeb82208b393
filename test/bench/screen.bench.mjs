import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { buildStale } from '../../tools/run.mjs'
import { CHROMIUM_FLAGS, ensureChromium } from '../support/chromium.mjs'
import { openDesktop } from './support/open-desktop.mjs'
import { printRatio } from './support/ratios.mjs'
import { serveFloor } from './support/serve-floor.mjs'

const SAMPLES = Number(process.env.BENCH_SAMPLES ?? 60)
const WARM_UP = 8

/** Most times the floor from the click to the row. Source: issue. */
const GOAL = 2

if (!buildStale(['desktop'])) process.exit(1)
const profile = mkdtempSync(join(tmpdir(), 'cairn-bench-'))
const context = await chromium.launchPersistentContext(profile, {
  executablePath: ensureChromium(),
  args: [...CHROMIUM_FLAGS],
  viewport: { width: 1280, height: 800 },
})
const floor = context.pages()[0] ?? (await context.newPage())
await floor.goto(await serveFloor())
await floor.locator('input').waitFor()

const desktop = await openDesktop()
const { page } = desktop
await page.evaluate(() => {
  window.location.hash = '/profile'
})
// The row in which a rating that somebody gave appears after the press of "Add this rating".
await page.getByText('History of Technical depth').click()
const form = page.locator('form').filter({ hasText: 'A rating somebody gave you' }).first()
await form.waitFor()

/** @type {Record<'floor' | 'product', number[]>} */
const times = { floor: [], product: [] }
for (let sample = -WARM_UP; sample < SAMPLES; sample++) {
  const token = `token ${sample + WARM_UP} of the benchmark`
  /** @type {('floor' | 'product')[]} */
  const order = sample % 2 === 0 ? ['floor', 'product'] : ['product', 'floor']
  for (const name of order) {
    const time = name === 'floor' ? await onFloor(token) : await onProduct(token)
    if (sample >= 0) times[name].push(time)
  }
}
console.log('\nScreen: from the click to the row, with the vault on (desktop, on the stand-in)')
printRatio('bare React and Dexie', times.floor, times.product, GOAL)
desktop.end()
await context.close()
rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
process.exit(0)

/** @param {string} token */
async function onFloor(token) {
  await floor.locator('input').fill(token)
  return clickToRow(floor, floor.getByRole('button', { name: 'Add' }), token)
}

/** @param {string} token */
async function onProduct(token) {
  await form.getByLabel('Rating, 1 to 10').fill('7')
  await form.getByLabel('Their words').fill(token)
  return clickToRow(page, form.getByRole('button', { name: 'Add this rating' }), token)
}

/**
 * @param {import('playwright').Page} on
 * @param {import('playwright').Locator} button
 * @param {string} token
 */
async function clickToRow(on, button, token) {
  return on.evaluate(
    ({ press, text }) =>
      new Promise((done, fail) => {
        const began = performance.now()
        const look = () => {
          const isThere = [...document.querySelectorAll('tr')].some((row) =>
            row.textContent?.includes(text),
          )
          if (!isThere) return
          watch.disconnect()
          clearTimeout(timer)
          done(performance.now() - began)
        }
        const watch = new MutationObserver(look)
        const timer = setTimeout(() => fail(new Error(`No row shows ${text}`)), 20_000)
        watch.observe(document.body, { childList: true, subtree: true, characterData: true })
        if (press instanceof HTMLElement) press.click()
      }),
    { press: await button.elementHandle(), text: token },
  )
}
