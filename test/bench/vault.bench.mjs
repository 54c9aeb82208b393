import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildStale } from '../../tools/run.mjs'
import { writeGeneratedBackup } from '../support/rig/generated-backup.mjs'
import { openDesktop } from './support/open-desktop.mjs'
import { makeFloor } from './support/page-chain.mjs'
import { printRatio } from './support/ratios.mjs'

/** Each entry comes with the change that added it, so this makes 100,000 rows. */
const ENTRIES = Number(process.env.BENCH_ENTRIES ?? 50_000)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)

/** Most times the chain in the page. Source: issue. */
const BACKUP_GOAL = 0.5
const RESTORE_GOAL = 1.15

const LONGEST = 600_000

if (!buildStale(['desktop'])) process.exit(1)
const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'))
const file = join(folder, 'generated.cairn')
let state = 20_261_122
writeGeneratedBackup(file, ENTRIES, () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state / 4_294_967_296
})

/** @type {Record<'restore' | 'restoreFloor' | 'backup' | 'backupFloor', number[]>} */
const times = { restore: [], restoreFloor: [], backup: [], backupFloor: [] }
for (let round = 0; round < ROUNDS; round++) await oneRound()
console.log(`\nVault: ${(ENTRIES * 2).toLocaleString('en-US')} rows (desktop, on the stand-in)`)
printRatio(
  'copy, against getAll + JSON + gzip in the page',
  times.backupFloor,
  times.backup,
  BACKUP_GOAL,
)
printRatio(
  'restore, against gunzip + parse + bare put',
  times.restoreFloor,
  times.restore,
  RESTORE_GOAL,
)
rmSync(folder, { recursive: true, force: true })
process.exit(0)

/** A fresh app: restores the file over a journal of one name, copies it, and does both by hand in the same page. */
async function oneRound() {
  const desktop = await openDesktop()
  const { page } = desktop
  page.setDefaultTimeout(LONGEST)
  await page.evaluate(() => {
    window.location.hash = '/profile'
  })
  await page.getByLabel('Name', { exact: true }).fill('Before the restore')
  await page.getByLabel('Name', { exact: true }).blur()
  await page.getByText('Saved', { exact: true }).waitFor()
  await page.evaluate(() => {
    window.location.hash = '/settings/backups'
  })
  desktop.ask('answer-dialog', { filePaths: [file] })
  await page.getByRole('button', { name: 'Open a backup file…' }).click()
  const restore = page.getByRole('button', { name: 'Restore this copy' })
  await restore.waitFor()
  times.restore.push(await timeOf(restore, page.getByRole('heading', { name: 'Before a restore' })))
  const floor = await makeFloor(page)
  const copy = page.getByRole('button', { name: 'Make a copy now' })
  await page.waitForTimeout(2000)
  times.backupFloor.push(await floor.backUp())
  times.backup.push(await timeOf(copy, page.getByText('The copy is made and was read back.')))
  times.restoreFloor.push(await floor.restore())
  desktop.end()
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
