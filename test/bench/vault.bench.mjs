import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildStale } from '../../tools/run.mjs'
import { writeGeneratedBackup } from '../support/rig/generated-backup.mjs'
import { quantile } from './support/frames.mjs'
import { timeMessages } from './support/messages.mjs'
import { openDesktop } from './support/open-desktop.mjs'
import { makeFloor } from './support/page-chain.mjs'
import { printRatio } from './support/ratios.mjs'

// Each sample has an app and a profile of its own, or shares them with the one that it is compared with; the two take
// turns in going first. A copy is timed from the press to the words that it was read back, a restore from the press
// until the restored journal is open.

/** Each entry comes with the change that added it, so this makes 100,000 rows. */
const ENTRIES = Number(process.env.BENCH_ENTRIES ?? 50_000)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)

/** Most times the chain in the page. Source: issue. */
const BACKUP_GOAL = 0.5
const RESTORE_GOAL = 1.15

const LONGEST = 600_000
const LINE_FEED = 10
const PASSPHRASE = 'river lantern crooked oven'

if (!buildStale(['desktop'])) process.exit(1)
const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'))
const file = join(folder, 'generated.cairn')
let state = 20_261_122
writeGeneratedBackup(file, ENTRIES, () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state / 4_294_967_296
})
const whole = readFileSync(file)
const lineEnd = whole.indexOf(LINE_FEED)
const { body } = JSON.parse(whole.subarray(0, lineEnd).toString())
const packed = whole.subarray(lineEnd + 1)

/** @typedef {'restore' | 'copy' | 'sealed'} Work */
/** @type {Record<Work, { own: number[], floor: number[] }>} */
const times = {
  restore: { own: [], floor: [] },
  copy: { own: [], floor: [] },
  sealed: { own: [], floor: [] },
}
/** @type {number[]} */
const messages = []

for (let round = 0; round < ROUNDS; round++) {
  /** @type {(() => Promise<void>)[]} */
  const order = [() => timeProduct(round), timeBareRestore]
  for (const step of round % 2 === 0 ? order : order.toReversed()) await step()
}
const megabytes = Math.round(body.unfolded / 1e6)
console.log(
  `\nVault: ${(ENTRIES * 2).toLocaleString('en-US')} rows, ${megabytes} MB (desktop, on the stand-in)`,
)
print('copy, against the chain in the page', 'copy', BACKUP_GOAL)
print('the same with a passphrase', 'sealed', BACKUP_GOAL)
print('restore, against gunzip, parse, bare put', 'restore', RESTORE_GOAL)
console.log(`  as many messages as a copy takes, echoed: ${seconds(messages)}`)
rmSync(folder, { recursive: true, force: true })
process.exit(0)

/** @param {string} name @param {Work} work @param {number} goal */
function print(name, work, goal) {
  const { own, floor } = times[work]
  printRatio(name, floor, own, goal)
  console.log(`      ${seconds(own)} against ${seconds(floor)}`)
}

/** @param {readonly number[]} values */
function seconds(values) {
  return `${(quantile([...values], 0.5) / 1000).toFixed(2)} s`
}

/** Restores the file over a journal of one name, and copies what it then has, each beside the chain in the page. */
async function timeProduct(/** @type {number} */ round) {
  const desktop = await openJournal()
  const { page } = desktop
  await page.evaluate(() => {
    window.location.hash = '/settings/backups'
  })
  desktop.ask('answer-dialog', { filePaths: [file] })
  await page.getByRole('button', { name: 'Open a backup file…' }).click()
  const restore = page.getByRole('button', { name: 'Restore this copy' })
  await restore.waitFor()
  times.restore.own.push(
    await timeOf(restore, page.getByRole('heading', { name: 'Before a restore' })),
  )
  await settled(page)
  const floor = await makeFloor(page)
  await inTurns(round, 'copy', {
    floor: () => floor.backUp(false),
    own: () =>
      timeOf(
        page.getByRole('button', { name: 'Make a copy now' }),
        page.getByText('The copy is made and was read back.'),
      ),
  })
  await page.getByRole('button', { name: 'Save a backup file…' }).click()
  await page.getByRole('switch', { name: 'Lock it with a passphrase' }).press('Space')
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByLabel('The same once more').fill(PASSPHRASE)
  desktop.ask('answer-dialog', { filePath: join(desktop.userData, 'sealed.cairn') })
  await inTurns(round, 'sealed', {
    floor: () => floor.backUp(true),
    own: () =>
      timeOf(
        page.getByRole('button', { name: 'Save…', exact: true }),
        page.getByText('Saved as sealed.cairn, and read back.'),
      ),
  })
  messages.push(await timeMessages(page, body.unfolded))
  desktop.end()
}

/**
 * @param {number} round
 * @param {Work} work
 * @param {{ own(): Promise<number>, floor(): Promise<number> }} ways
 */
async function inTurns(round, work, ways) {
  /** @type {('own' | 'floor')[]} */
  const order = round % 2 === 0 ? ['floor', 'own'] : ['own', 'floor']
  for (const way of order) times[work][way].push(await ways[way]())
}

/** An app of its own with a journal of one name. */
async function openJournal() {
  const desktop = await openDesktop()
  const { page } = desktop
  page.setDefaultTimeout(LONGEST)
  await page.evaluate(() => {
    window.location.hash = '/profile'
  })
  await page.getByLabel('Name', { exact: true }).fill('Before the restore')
  await page.getByLabel('Name', { exact: true }).blur()
  await page.getByText('Saved', { exact: true }).waitFor()
  return desktop
}

async function timeBareRestore() {
  const desktop = await openJournal()
  times.restore.floor.push(await (await makeFloor(desktop.page)).restore(packed))
  desktop.end()
}

/**
 * After a restore the vault gets a copy to build on, which nobody waits for: it is not part of what comes next.
 * @param {import('playwright').Page} page
 */
async function settled(page) {
  const readLast = () =>
    page.evaluate(async () => {
      const reply = await window.cairn['vault/read']({})
      return reply.value.ledger?.changeNumber
    })
  while ((await readLast()) !== ENTRIES) await page.waitForTimeout(500)
  await page.waitForTimeout(2000)
}

/**
 * @param {import('playwright').Locator} button
 * @param {import('playwright').Locator} end
 */
async function timeOf(button, end) {
  const began = performance.now()
  await button.click()
  await end.waitFor()
  return performance.now() - began
}
