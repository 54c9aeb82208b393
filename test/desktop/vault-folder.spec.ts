import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { aFreshFolder } from '../support/desktop/fresh-folder.ts'
import { launchDesktop } from '../support/desktop/launch.ts'
import { expectCopyMade, openBackups, startCopy } from '../support/rig/backups.ts'
import { openProfile } from '../support/rig/burst.ts'
import { readCopies } from '../support/rig/copies.ts'
import { BLOCKED, FULL, READ_ONLY } from '../support/rig/folder-faults.ts'
import { writeSome } from '../support/rig/journals.ts'
import { digestOf, readStore } from '../support/rig/store.ts'

// Many launches, each with a real browser: a busy machine takes its time.
test.setTimeout(300_000)

const vaultOf = (userData: string) => join(userData, 'vault')

/** The app may be writing a copy into it just now, which makes it anew under the hands of whoever removes it. */
function removeInUse(folder: string): void {
  for (let left = 200; ; left--) {
    try {
      rmSync(folder, { recursive: true })
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY' || left === 0) throw error
    }
  }
}

/** Types a name and leaves the field, without waiting for any sign. */
async function enterName(page: Page, text: string): Promise<void> {
  await openProfile(page)
  const name = page.getByLabel('Name', { exact: true })
  await name.fill(text)
  await name.blur()
}

/** The browser's own store goes; what the vault has kept, in its journal or in a copy, makes up all of it. */
async function expectRebuilt(userData: string, digest: string): Promise<void> {
  rmSync(join(userData, 'stand-in-profile'), { recursive: true })
  const desktop = await launchDesktop({ userData })
  await desktop.page.getByRole('button', { name: 'Rebuild from the vault' }).click()
  // The first steps were never finished, so there is no rail yet.
  const open = desktop.page.getByRole('banner')
  const failed = desktop.page.getByText('That did not work')
  await expect(open.or(failed)).toBeVisible({ timeout: 90_000 })
  await expect(failed).toBeHidden()
  expect(digestOf(await readStore(desktop.page))).toBe(digest)
  await desktop.close()
}

test('the vault belongs to its owner alone, and knows whether the app runs', async () => {
  // biome-ignore lint/suspicious/noSkippedTests: the reason is given to the runner, which prints it
  test.skip(process.platform === 'win32', 'Windows has no such modes')
  const userData = aFreshFolder()
  const flag = join(vaultOf(userData), 'running.json')
  const desktop = await launchDesktop({ userData })
  await writeSome(desktop.page, 1, 3)
  await openBackups(desktop.page)
  await startCopy(desktop.page)
  await expectCopyMade(desktop.page)
  expect(existsSync(flag)).toBe(true)
  const digest = digestOf(await readStore(desktop.page))
  await desktop.close()
  expect(existsSync(flag)).toBe(false)

  const entries = readdirSync(vaultOf(userData), { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    const mode = statSync(join(entry.parentPath, entry.name)).mode & 0o777
    expect([entry.name, mode.toString(8)]).toEqual([
      entry.name,
      entry.isDirectory() ? '700' : '600',
    ])
  }
  expect(statSync(vaultOf(userData)).mode & 0o777).toBe(0o700)
  const copies = readCopies(vaultOf(userData))
  expect(copies.flatMap(({ faults }) => faults)).toEqual([])
  expect(copies.map(({ header }) => header.digest)).toContain(digest)
})

for (const [what, fault, sign] of [
  ['blocked by a file of its name', BLOCKED, 'Copies out of reach'],
  ['read-only', READ_ONLY, 'Copies out of reach'],
  ['on a full disk', FULL, 'Disk full'],
] as const) {
  test(`a vault ${what} shows, and goes on by itself afterwards`, async () => {
    const userData = aFreshFolder()
    fault.prepare(vaultOf(userData))
    const first = await launchDesktop({ userData })
    await writeSome(first.page, 1, 3)
    const mend = fault.inflict(vaultOf(userData))
    await enterName(first.page, 'Entered while the vault was away')
    await expect(first.page.getByRole('link', { name: sign })).toBeVisible()
    await expect(first.page.getByText('Saved', { exact: true })).toBeHidden()
    mend()
    await expect(first.page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 90_000 })
    await expect(first.page.getByRole('link', { name: sign })).toBeHidden({ timeout: 90_000 })
    const digest = digestOf(await readStore(first.page))
    await first.close()
    await expectRebuilt(userData, digest)
  })
}

test('a vault whose folder was deleted under it is begun anew with a copy of everything', async () => {
  const userData = aFreshFolder()
  const desktop = await launchDesktop({ userData })
  await writeSome(desktop.page, 1, 3)
  removeInUse(vaultOf(userData))
  await enterName(desktop.page, 'Entered afterwards')
  await expect(desktop.page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 90_000 })
  const digest = digestOf(await readStore(desktop.page))
  await desktop.close()
  await expectRebuilt(userData, digest)
})
