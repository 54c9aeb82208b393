import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectSaved } from '../support/screens/main-job.ts'
import { expect, test } from './support/app.ts'
import { follow } from './support/setting-up.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Saves the packet as a file of a kind and gives its text. */
async function saveAs(page: Page, kind: string): Promise<string> {
  await button(page, 'Save as a file').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: kind }).click(),
  ])
  return readFile(await download.path(), 'utf8')
}

test('a packet leaves without the name that is hidden, however it is handed out', async ({
  openApp,
}) => {
  const { page } = await openApp()
  await button(page, 'Look around with sample data').click()
  await expect(page.getByText('You are looking around with sample data')).toBeVisible()
  await follow(page, '/portfolio/packets')
  await button(page, 'Begin a packet').first().click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'The case for Staff Engineer, mid-size company' }),
  ).toBeVisible()

  await test.step('hide somebody, and see where', async () => {
    await page.getByRole('switch', { name: 'Hide Katrin Weiss' }).check()
    await page.getByRole('radio', { name: 'Preview' }).check()
    await expect(page.getByText(/^\d+ places are replaced: \d+ names\.$/).first()).toBeVisible()
    const spots = page.locator('main article mark')
    await expect(spots.first()).toHaveText(/^a manager/i)
    await page.getByRole('switch', { name: /^Show what was there/ }).check()
    await spots.first().hover()
    await expect(page.getByRole('tooltip').filter({ hasText: 'Was: Katrin' }).first()).toBeVisible()
    await page.getByRole('switch', { name: /^Show what was there/ }).uncheck()
    await page.getByRole('radio', { name: 'Write' }).check()
  })

  await test.step('take a section over, and keep it apart', async () => {
    await button(page, 'Open: Scope of the next role').click()
    await button(page, 'Edit these words').click()
    await page
      .getByRole('textbox', { name: 'Scope of the next role, in your words' })
      .fill('One design for **five teams**, as KATRIN weiss asked. See https://wiki.example/katrin')
    await page.getByRole('switch', { name: 'Artifacts' }).uncheck()
    await page.getByLabel('Move: Measured impact').focus()
    await page.keyboard.press('Alt+ArrowUp')
    await expectSaved(page)
    await page.getByLabel('Name of the version').fill('First draft')
    await button(page, 'Keep this version').click()
    await expect(page.getByRole('link', { name: 'Version 1, First draft' })).toBeVisible()
  })

  const markdown = await saveAs(page, 'Markdown, to edit elsewhere')
  expect(markdown).toContain(
    '## Scope of the next role\n\nOne design for **five teams**, as a manager asked.',
  )
  expect(markdown).not.toMatch(/Katrin|Weiss/i)
  expect(markdown).not.toContain('## Artifacts')

  const html = await saveAs(page, 'Web page (HTML), to read anywhere')
  expect(html).not.toMatch(/Katrin|Weiss/i)
  expect(html).not.toMatch(/<script|<link|url\((?!#)|@import|\son\w+=/i)
  expect(html).not.toMatch(/(?:src|href)="(?!#)/)
  expect(html).toContain('<svg')

  await page.emulateMedia({ media: 'print' })
  const printed = page.locator('article.packet:visible')
  await expect(printed).toHaveCount(1)
  await expect(printed).toContainText('as a manager asked')
  await expect(printed).not.toContainText(/Katrin|Weiss/i)
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  await page.emulateMedia({ media: null })

  await page.getByRole('link', { name: 'Version 1, First draft' }).click()
  await expect(page.locator('article.packet:visible')).toContainText('as a manager asked')
  expect(await saveAs(page, 'Markdown, to edit elsewhere')).not.toMatch(/Katrin|Weiss/i)
})
