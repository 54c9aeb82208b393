import { framesWhile, quantile } from './support/frames.mjs'
import { keysWhile } from './support/key-times.mjs'
import { printRatio } from './support/ratios.mjs'
import { address, end, inTurns, openBoth, printTimes, STORES } from './support/two-journals.mjs'

const ENTRIES = Number(process.env.BENCH_ENTRIES ?? 100_000)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)

/** Entries of the small journal: a screen of them and a page to go on with, so that as much is drawn. Source: judgement. */
const FEW = 60

/** Most times the small journal: unchanged but for what one run differs from the next. Source: issue, judgement. */
const WRITE_GOAL = 1.1

/** Keys typed in a turn, and between them. Unit of the second: milliseconds. */
const KEYS = 60
const KEY_PAUSE = 90

/** Lines captured in a turn. */
const PRESSES = 8

/** @typedef {import('./support/two-journals.mjs').Store} Store */
/** @typedef {import('playwright').Page} Page */

console.log(`\nWriting: ${ENTRIES.toLocaleString('en-US')} entries against ${FEW} (web, as built)`)
const contexts = await openBoth(ENTRIES, FEW)
/** @type {Record<Store, number[]>} */
const rows = { small: [], full: [] }
/** @type {Record<Store, number[]>} */
const keys = { small: [], full: [] }
/** @type {Record<Store, number[]>} */
const frames = { small: [], full: [] }
const pages = { small: await contexts.small.newPage(), full: await contexts.full.newPage() }
for (let round = -1; round < ROUNDS; round++) {
  for (const name of inTurns(round)) {
    const page = pages[name]
    await page.bringToFront()
    const taken = await pressToRows(page, `${name} ${round + 1}`)
    const typed = await typeEntry(page)
    if (round < 0) continue
    rows[name].push(quantile(taken, 0.5))
    keys[name].push(quantile(typed.keys, 0.95))
    frames[name].push(quantile(typed.frames, 0.95))
  }
}
printRatio('from the press to the row, p50', rows.small, rows.full, WRITE_GOAL)
printTimes(rows)
printRatio('a key in the entry, p95', keys.small, keys.full, WRITE_GOAL)
printTimes(keys)
printRatio('frames while typing, p95', frames.small, frames.full, WRITE_GOAL)
printTimes(frames)
for (const name of STORES) await contexts[name].close()
end()

/**
 * Lines kept by quick capture over the journal: from the press of Enter until their row is in the list.
 * @param {Page} page
 * @param {string} mark
 */
async function pressToRows(page, mark) {
  await page.goto(`${address}#/journal`)
  await page.getByRole('heading', { level: 1, name: 'Journal' }).waitFor()
  await page.waitForTimeout(500)
  /** @type {number[]} */
  const taken = []
  for (let press = 0; press < PRESSES; press++) {
    const text = `Held the review ${mark}.${press}`
    await page.keyboard.press('c')
    await page.getByRole('combobox', { name: 'What do you want to keep?' }).fill(text)
    await page.waitForTimeout(150)
    // Waited for: a key that overtakes the listener would be missed.
    const watch = await page.evaluateHandle(watchForRow, text)
    await page.keyboard.press('Enter')
    taken.push(await watch.evaluate(({ shown }) => shown))
    await page.waitForTimeout(300)
  }
  return taken
}

/**
 * Runs in the page.
 * @param {string} wanted
 */
function watchForRow(wanted) {
  /** @type {Promise<number>} */
  const shown = new Promise((done) => {
    let pressed = Number.NaN
    addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), {
      capture: true,
      once: true,
    })
    const watch = new MutationObserver(() => {
      const links = [...document.querySelectorAll('main a[href^="#/journal/"]')]
      if (!links.some(({ textContent }) => textContent?.includes(wanted))) return
      watch.disconnect()
      document.body.getBoundingClientRect()
      done(performance.now() - pressed)
    })
    watch.observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  return { shown }
}

/**
 * Typing in a new entry, which is stored again and again meanwhile.
 * @param {Page} page
 */
async function typeEntry(page) {
  await page.goto(`${address}#/journal/new`)
  const area = page.getByRole('textbox', { name: 'What happened' })
  await area.waitFor()
  await area.focus()
  /** @type {number[]} */
  let keys = []
  const frames = await framesWhile(page, async () => {
    keys = await keysWhile(page, async () => {
      for (let key = 0; key < KEYS; key++) {
        await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e')
        await page.waitForTimeout(KEY_PAUSE)
      }
    })
  })
  return { keys, frames }
}
