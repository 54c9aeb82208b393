import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { aFreshFolder } from '../support/desktop/fresh-folder.ts'
import { launchDesktop } from '../support/desktop/launch.ts'
import { expectCopyMade, openBackups, startCopy } from '../support/rig/backups.ts'
import { openProfile } from '../support/rig/burst.ts'
import { filesUnder } from '../support/rig/copies.ts'

// Many launches, each with a real browser: a busy machine takes its time.
test.setTimeout(300_000)

const PASSPHRASE = 'heron copper violin meadow'

/** Long enough to be found nowhere by chance. */
const FIRST = 'Canary that only a copy holds'
const BEFORE = 'Canary written before the passphrase'
const AFTER = 'Canary written after the passphrase'

async function enterRole(page: Page, text: string): Promise<void> {
  await openProfile(page)
  const role = page.getByLabel('Current role', { exact: true })
  await role.fill(text)
  await role.blur()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}

async function makeCopy(page: Page): Promise<void> {
  await openBackups(page)
  await startCopy(page)
  await expectCopyMade(page)
}

/** Every byte in the vault, one file after the other. */
function bytesOf(userData: string): string {
  return filesUnder(join(userData, 'vault'))
    .map((file) => readFileSync(file, 'latin1'))
    .join('\n')
}

test('with a passphrase nothing that was written can be read from the vault, and the passphrase opens it', async () => {
  const userData = aFreshFolder()
  const first = await launchDesktop({ userData })
  const { page } = first
  await enterRole(page, FIRST)
  await makeCopy(page)
  // A copy is packed, so its text is not there as it was typed; the journal's is.
  await enterRole(page, BEFORE)
  expect(bytesOf(userData)).toContain(BEFORE)

  await page.evaluate(() => {
    window.location.hash = '/settings/lock'
  })
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByLabel('The same once more').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Turn the lock on' }).click()
  await expect(page.getByText('The lock is on.', { exact: false })).toBeVisible({ timeout: 60_000 })
  await enterRole(page, AFTER)
  await makeCopy(page)
  await first.close()

  for (const canary of [FIRST, BEFORE, AFTER, PASSPHRASE]) {
    expect(bytesOf(userData)).not.toContain(canary)
  }
  // Packed, a text is not there as it was typed: no body of a copy may be plain gzip either.
  for (const file of filesUnder(join(userData, 'vault/snapshots'))) {
    const copy = readFileSync(file)
    expect(copy.subarray(copy.indexOf(10) + 1, copy.indexOf(10) + 3)).not.toEqual(
      Buffer.from([0x1f, 0x8b]),
    )
  }

  const second = await launchDesktop({ userData })
  await second.page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await second.page.keyboard.press('Enter')
  await openProfile(second.page)
  await expect(second.page.getByLabel('Current role', { exact: true })).toHaveValue(AFTER)
  await second.close()
})
