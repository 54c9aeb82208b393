// `npm run shots [-- FOLDER]`: pictures of every screen from the running web host, in light and dark at 1280 x 800 and
// in light at 480 wide. Writes docs/pictures, or the given folder. The person on them is the sample candidate.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright'
import { CHROMIUM_FLAGS, ensureChromium } from '../test/support/chromium.mjs'
import { buildStale } from './run.mjs'
import { ROOT } from './targets.mjs'
import { STUDIO_WEB_PORT } from './web-address.mjs'
import { serveWeb } from './web-host.mjs'

/**
 * Every screen with an address of its own; `own` ones are taken in an empty journal, before any sample data. Where it
 * `enters` something, the address shows a list, and the picture the thing that this link of it leads to.
 *
 * @typedef {{ name: string, address: string, own?: boolean, enters?: (page: import('playwright').Page) => import('playwright').Locator }} Shot
 * @type {readonly Shot[]}
 */
const SCREENS = [
  { name: 'welcome', address: '/welcome', own: true },
  { name: 'today', address: '/today' },
  { name: 'readiness', address: '/readiness' },
  { name: 'readiness-what-if', address: '/readiness/what-if' },
  { name: 'profile', address: '/profile' },
  { name: 'paths', address: '/paths' },
  { name: 'role', address: '/paths/staff_engineer' },
  { name: 'compare', address: '/paths/compare/staff_engineer/engineering_manager' },
  { name: 'rung', address: '/paths/rung/distinguished_engineer' },
  { name: 'competencies', address: '/paths/competencies' },
  { name: 'competency', address: '/paths/competencies/influence' },
  { name: 'roadmap-trail', address: '/roadmap' },
  { name: 'roadmap-list', address: '/roadmap/list' },
  { name: 'roadmap-board', address: '/roadmap/board' },
  { name: 'roadmap-forecast', address: '/roadmap/forecast' },
  { name: 'roadmap-milestone', address: '/roadmap/list', enters: firstOpenMilestone },
  { name: 'roadmap-update', address: '/roadmap/update' },
  { name: 'artifacts', address: '/portfolio' },
  {
    name: 'artifact',
    address: '/portfolio',
    enters: (page) => page.getByRole('link', { name: /The move of five teams/ }),
  },
  { name: 'metrics', address: '/portfolio/metrics' },
  {
    name: 'metric',
    address: '/portfolio/metrics',
    enters: (page) => page.getByRole('link', { name: /Time from a change/ }),
  },
  { name: 'evidence', address: '/portfolio/evidence' },
  {
    name: 'evidence-piece',
    address: '/portfolio/evidence',
    enters: (page) => page.getByRole('link', { name: /Billing cutover without/ }),
  },
  { name: 'coverage', address: '/portfolio/coverage' },
  { name: 'mentoring', address: '/mentoring' },
  {
    name: 'mentoring-person',
    address: '/mentoring',
    enters: (page) => page.getByRole('link', { name: /Henrik Sand/ }),
  },
  { name: 'mentoring-actions', address: '/mentoring/actions' },
  { name: 'journal', address: '/journal' },
  {
    name: 'journal-entry',
    address: '/journal',
    enters: (page) => page.getByRole('link', { name: /The billing review turned/ }),
  },
  { name: 'journal-new', address: '/journal/new' },
  { name: 'journal-review', address: '/journal/review' },
  { name: 'journal-lessons', address: '/journal/lessons' },
  { name: 'journal-prompts', address: '/journal/prompts' },
  { name: 'search', address: '/search?q=cutover' },
  { name: 'program', address: '/program' },
  { name: 'settings', address: '/settings' },
  { name: 'settings-backups', address: '/settings/backups' },
  { name: 'settings-lock', address: '/settings/lock' },
  { name: 'settings-trash', address: '/settings/trash' },
  { name: 'settings-history', address: '/settings/history' },
  { name: 'settings-export', address: '/settings/export' },
  { name: 'settings-import', address: '/settings/import' },
]

/** @param {import('playwright').Page} page */
function firstOpenMilestone(page) {
  const open = page.getByRole('button', { name: /^Tick off: / })
  return page.getByRole('listitem').filter({ has: open }).first().getByRole('link')
}

const LOOKS = [
  { suffix: 'light', colorScheme: /** @type {const} */ ('light'), width: 1280 },
  { suffix: 'dark', colorScheme: /** @type {const} */ ('dark'), width: 1280 },
  { suffix: 'narrow', colorScheme: /** @type {const} */ ('light'), width: 480 },
]

const folder = resolve(ROOT, process.argv[2] ?? 'docs/pictures')
const fullPage = process.argv.includes('--full')
mkdirSync(folder, { recursive: true })
if (!buildStale(['web'])) process.exit(1)
const executablePath = await ensureChromium()
const address = await serveWeb(STUDIO_WEB_PORT)

for (const look of LOOKS) {
  const profile = mkdtempSync(join(tmpdir(), 'cairn-shots-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...CHROMIUM_FLAGS],
    viewport: { width: look.width, height: 800 },
    colorScheme: look.colorScheme,
    reducedMotion: 'reduce',
    locale: 'en-US',
  })
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(address)
  const shoot = async (/** @type {Shot} */ screen) => {
    await page.evaluate((hash) => {
      location.hash = hash
    }, screen.address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (screen.enters !== undefined) await screen.enters(page).first().click()
    // Out of the way, or the button that lies there would look as if it were to be pressed.
    await page.mouse.move(0, 0)
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
    await page.waitForTimeout(500)
    await page.screenshot({ path: join(folder, `${screen.name}-${look.suffix}.png`), fullPage })
  }
  for (const screen of SCREENS.filter(({ own }) => own)) await shoot(screen)
  await page.getByRole('button', { name: /sample data/i }).click()
  await page.getByRole('heading', { level: 1, name: /readiness/i }).waitFor()
  for (const screen of SCREENS.filter(({ own }) => !own)) await shoot(screen)
  await context.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  console.log(`${look.suffix}: ${SCREENS.length} screens`)
}
process.exit(0)
