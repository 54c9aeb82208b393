import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { buildStale } from '../../tools/run.mjs'
import { STUDIO_WEB_PORT } from '../../tools/web-address.mjs'
import { serveWeb } from '../../tools/web-host.mjs'
import { CHROMIUM_FLAGS, ensureChromium } from '../support/chromium.mjs'

/** Slider steps that are timed. */
const STEPS = 60

/** Two frames at sixty a second. Unit: milliseconds. */
const TWO_FRAMES = 2 * (1000 / 60)

if (!buildStale(['web'])) process.exit(1)
const profile = mkdtempSync(join(tmpdir(), 'cairn-bench-'))
const address = await serveWeb(STUDIO_WEB_PORT)
const context = await chromium.launchPersistentContext(profile, {
  executablePath: await ensureChromium(),
  args: [...CHROMIUM_FLAGS],
  viewport: { width: 1280, height: 800 },
})
const page = context.pages()[0] ?? (await context.newPage())
await page.goto(address)
await page.getByRole('button', { name: /sample data/i }).click()
await page.getByRole('heading', { level: 1, name: /readiness/i }).waitFor()
await page.getByRole('button', { name: /open the sliders/i }).click()
await page.getByRole('slider').first().waitFor()

const floor = await frameTimes(page)
const steps = await stepTimes(page)
console.log('\nWhat-if: from moving a slider to the frame that shows its result')
console.log(`  frame of an idle page (floor)   p50 ${quantile(floor, 0.5).toFixed(1)} ms`)
console.log(
  `  slider to painted result        p50 ${quantile(steps, 0.5).toFixed(1)} ms, p95 ${quantile(steps, 0.95).toFixed(1)} ms` +
    `, ${(quantile(steps, 0.5) / quantile(floor, 0.5)).toFixed(2)} x the floor; two frames are ${TWO_FRAMES.toFixed(1)} ms`,
)
await context.close()
rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
process.exit(0)

/**
 * Time between two frames when nothing happens.
 * @param {import('playwright').Page} target
 */
function frameTimes(target) {
  return target.evaluate(async (count) => {
    const frame = () =>
      new Promise((/** @type {(time: number) => void} */ done) => requestAnimationFrame(done))
    /** @type {number[]} */
    const times = []
    let last = await frame()
    for (let at = 0; at < count; at++) {
      const now = await frame()
      times.push(now - last)
      last = now
    }
    return times
  }, STEPS)
}

/**
 * Time from the input event of a slider to the end of the frame in which the shown score has changed.
 * @param {import('playwright').Page} target
 */
function stepTimes(target) {
  return target.evaluate(async (count) => {
    const slider = /** @type {HTMLInputElement | null} */ (
      document.querySelector('input[type=range]')
    )
    const result = [...document.querySelectorAll('p')].find((text) =>
      /of 100\s+as it is now/.test(text.innerText),
    )
    if (slider === null || result === undefined) throw new Error('no slider or no result to watch')
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const painted = () =>
      new Promise((/** @type {(nothing?: undefined) => void} */ done) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => done()
          channel.port2.postMessage(0)
        })
      })
    const changed = () =>
      new Promise((/** @type {(nothing?: undefined) => void} */ done) => {
        const watcher = new MutationObserver(() => {
          watcher.disconnect()
          done()
        })
        watcher.observe(result, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        })
      })
    /** @type {number[]} */
    const times = []
    for (let step = 0; step < count; step++) {
      await new Promise((done) => setTimeout(done, 50))
      const begin = performance.now()
      const change = changed()
      setValue?.call(slider, step % 2 === 0 ? '3' : '9')
      slider.dispatchEvent(new Event('input', { bubbles: true }))
      await change
      await painted()
      times.push(performance.now() - begin)
    }
    return times
  }, STEPS)
}

/**
 * @param {number[]} values
 * @param {number} p
 */
function quantile(values, p) {
  return (
    values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(p * values.length))] ??
    0
  )
}
