import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { buildStale } from '../../tools/run.mjs'
import { STUDIO_WEB_PORT } from '../../tools/web-address.mjs'
import { serveWeb } from '../../tools/web-host.mjs'
import { CHROMIUM_FLAGS, ensureChromium } from '../support/chromium.mjs'
import { framesWhile, quantile } from './support/frames.mjs'
import { fillRoadmap } from './support/many-milestones.mjs'

const MILESTONES = 200

/** How long each of the two is watched. Unit: milliseconds. */
const WATCHED = 4000

/** How far the waymark is carried to either side, and by how much at a time. Unit: CSS pixels. */
const REACH = 320
const STEP = 6

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
await fillRoadmap(page, MILESTONES)
await page.goto(`${address}#/roadmap`)
await page.reload()
await page
  .locator('[data-milestone]')
  .nth(MILESTONES - 1)
  .waitFor({ state: 'attached' })
// The forecast comes after the milestones and draws its band.
await page.waitForTimeout(1500)

const from = await middleWaymark()
const idle = await framesWhile(page, () => page.waitForTimeout(WATCHED))
await page.mouse.move(from.x, from.y)
await page.mouse.down()
const dragging = await framesWhile(page, () => carry(from))
const isCarried = await page.locator('[data-lifted]').count()
await page.keyboard.press('Escape')
await page.mouse.up()
if (isCarried === 0) throw new Error('nothing was dragged')

console.log(`\nTrail: frames while one of ${MILESTONES} milestones is dragged`)
for (const [name, times] of /** @type {const} */ ([
  ['idle page (floor)', idle],
  ['while dragging', dragging],
])) {
  console.log(
    `  ${name.padEnd(22)}p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms, ${times.length} frames`,
  )
}
console.log(
  `  median of dragging ${(quantile(dragging, 0.5) / quantile(idle, 0.5)).toFixed(2)} x the floor`,
)
await context.close()
rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
process.exit(0)

/** A place to take hold of the movable waymark nearest to the middle of the window, on its stretch or stone. */
function middleWaymark() {
  return page.evaluate(() => {
    const middle = { x: innerWidth / 2, y: innerHeight / 2 }
    const places = [...document.querySelectorAll('[data-movable]')].map((button) => {
      const { left, top, height } = button.getBoundingClientRect()
      return { x: left + 20, y: top + height / 2 }
    })
    const away = (/** @type {{ x: number, y: number }} */ { x, y }) =>
      Math.hypot(x - middle.x, y - middle.y)
    const nearest = places.toSorted((a, b) => away(a) - away(b))[0]
    if (nearest === undefined) throw new Error('no waymark to drag')
    return nearest
  })
}

/**
 * To and fro for as long as it is watched, by real moves of the pointer.
 * @param {{ x: number, y: number }} start
 */
async function carry(start) {
  const end = performance.now() + WATCHED
  for (let step = 0; performance.now() < end; step += 1) {
    const phase = (step * STEP) % (4 * REACH)
    const offset = phase < REACH ? phase : phase < 3 * REACH ? 2 * REACH - phase : phase - 4 * REACH
    await page.mouse.move(start.x + offset, start.y)
  }
}
