import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type { Bridge } from '#shared/contract/bridge.ts'
import { aFreshFolder } from '../support/desktop/fresh-folder.ts'
import { type Desktop, launchDesktop } from '../support/desktop/launch.ts'
import type { StandInControl } from '../support/desktop/stand-in-process.ts'
import { readTable } from '../support/screens/journal.ts'

const LINE = 'Thank Rosa for the talk'

/** The window of somebody who was welcomed, and what stands in for the system around it. */
async function open(): Promise<{ desktop: Desktop; page: Page; system: StandInControl }> {
  const desktop = await launchDesktop({ userData: aFreshFolder() })
  const { page, standIn } = desktop
  // biome-ignore lint/suspicious/noSkippedTests: the reason is given to the runner, which prints it
  test.skip(standIn === null, 'only the stand-in can press keys and icons of the system')
  await page.getByRole('button', { name: 'Skip all three' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  return { desktop, page, system: standIn as StandInControl }
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Quick capture' })

test('the shortcut of the system and the tray bring the window and its line', async () => {
  const { desktop, page, system } = await open()
  const before = await system.focusCount()
  expect(await system.pressShortcut('CommandOrControl+Shift+Space')).toBe(true)
  await expect(dialog(page)).toBeVisible()
  expect(await system.focusCount()).toBeGreaterThan(before)
  await page.keyboard.type(LINE)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Kept in your journal')).toBeVisible()
  expect(Object.values(await readTable(page, 'entries'))).toMatchObject([{ text: LINE }])

  expect(await system.pickFromTray('Quick capture')).toBe(true)
  await expect(dialog(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByText(/captures while another program is in front, too/)).toBeVisible()
  await desktop.close()
})

test('a due action is told by the system without a word of it, and a press leads to the actions', async () => {
  const { desktop, page, system } = await open()
  // Outside of the quiet hours, whenever the tests run.
  const morning = new Date()
  morning.setHours(10, 0, 0, 0)
  await page.clock.setFixedTime(morning)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await page.keyboard.press('c')
  await expect(dialog(page)).toBeVisible()
  await page.keyboard.type(`${LINE} !today`)
  await page.keyboard.press('Enter')
  await expect
    .poll(() => system.notifications())
    .toEqual([{ title: 'Cairn', body: 'An action is due' }])
  await system.pressNotification()
  await expect(page).toHaveURL(/#\/mentoring\/actions$/)
  await desktop.close()
})

test('a link that is pressed goes to the browser of the system, and nothing else does', async () => {
  const { desktop, page, system } = await open()
  await page.evaluate(() => {
    window.location.hash = '#/journal/new'
  })
  await page
    .getByRole('textbox', { name: 'What happened' })
    .fill('[there](https://example.org/page) [here](javascript:alert(1))')
  await page.getByRole('button', { name: 'Preview' }).click()
  const preview = page.getByRole('region', { name: 'Preview: What happened' })
  await expect(preview.getByRole('link')).toHaveCount(1)
  await preview.getByRole('link', { name: 'there' }).click()
  await expect.poll(() => system.openedLinks()).toEqual(['https://example.org/page'])

  const refused = await page.evaluate(() => {
    const { cairn } = window as unknown as {
      cairn: Readonly<Record<string, (request: unknown) => Promise<unknown>>>
    }
    return cairn['desktop/open-link']?.({ address: 'file:///etc/passwd' })
  })
  expect(refused).toMatchObject({ ok: false, error: { type: 'InvalidValue' } })
  expect(await system.openedLinks()).toHaveLength(1)
  expect((await system.requests()).leaked).toEqual([])
  await desktop.close()
})

test('the page is saved as PDF where the person picks it, and nowhere when they close the dialog', async () => {
  const { desktop, page, system } = await open()
  const folder = aFreshFolder()
  const save = () =>
    page.evaluate(() => {
      const { cairn } = window as unknown as { cairn: Bridge }
      return cairn['files/save-pdf']({ name: 'today' })
    })
  expect(await save()).toMatchObject({ ok: true, value: { outcome: 'failed', why: 'cancelled' } })
  expect(readdirSync(folder)).toEqual([])

  await system.answerDialog({ filePath: join(folder, 'mine.pdf') })
  expect(await save()).toEqual({
    ok: true,
    value: { outcome: 'done', value: { name: 'mine.pdf' } },
  })
  expect(readdirSync(folder)).toEqual(['mine.pdf'])
  const pdf = readFileSync(join(folder, 'mine.pdf'))
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.length).toBeGreaterThan(1000)
  await desktop.close()
})
