import { expect, type Locator, type Page } from '@playwright/test'
import { expectSaved } from './main-job.ts'
import type { PersonOfMonth, WrittenEntry } from './month-story.ts'

/** The steps of a month, each as somebody does it on the screens. */

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
export const link = (page: Page, name: string | RegExp) =>
  page
    .getByRole('main')
    .getByRole('link', typeof name === 'string' ? { name, exact: true } : { name })
export const title = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name })
export const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
export const area = (page: Page) => page.getByRole('textbox', { name: 'What happened' })

/** Goes to an address inside the application, and waits for the screen's own heading. */
export async function goTo(page: Page, address: string, heading: string | RegExp): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to
  }, address)
  await expect(title(page, heading)).toBeVisible()
}

type Kind = 'Entry' | 'Action' | 'Evidence'

/** One line by `c` and Enter. A day ahead makes it an action by itself; Tab says that it is evidence. */
export async function capture(page: Page, line: string, kind: Kind): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Quick capture' })
  await page.keyboard.press('c')
  await expect(dialog.getByRole('combobox')).toBeFocused()
  await page.keyboard.insertText(line)
  if (kind === 'Evidence') {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
  }
  await expect(dialog.getByRole('status')).toContainText(new RegExp(`^${kind}`))
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}

export async function addPerson(page: Page, { name, work, role }: PersonOfMonth): Promise<void> {
  await goTo(page, '/mentoring/people/add', 'Add a person')
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('What they do').fill(work)
  await page.getByRole('checkbox', { name: role, exact: true }).check()
  await button(page, 'Add').click()
  await expect(title(page, name)).toBeVisible()
}

/** Puts a day into a field that counts it once it is left. */
export async function enterDay(field: Locator, day: string): Promise<void> {
  await field.fill(day)
  await field.press('Enter')
}

/** Finds each in a field of chips and takes it. */
export async function choose(page: Page, label: string, names: readonly string[]): Promise<void> {
  const field = page.getByRole('combobox', { name: label })
  for (const name of names) {
    await field.fill(name)
    await field.press('Enter')
    await expect(button(page, `Remove ${name}`)).toBeVisible()
  }
}

/** Words in the editor of a new entry, stored, on their day. */
async function writeWords(page: Page, text: string, day: string): Promise<void> {
  await page.keyboard.insertText(text)
  await expect(page).toHaveURL(/#\/journal\/[0-9a-f-]{36}$/)
  await enterDay(page.getByLabel('Day', { exact: true }), day)
}

async function openEditor(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '/journal/new'
  })
  await expect(area(page)).toBeFocused()
}

/** An entry with all that belongs to it. Stays in its editor. */
export async function writeEntry(page: Page, entry: WrittenEntry, day: string): Promise<void> {
  await openEditor(page)
  await writeWords(page, entry.text, day)
  for (const letter of entry.letters ?? []) await button(page, letter).click()
  await choose(page, 'Competencies', entry.competencies ?? [])
  await choose(page, 'People', entry.people ?? [])
  if (entry.lesson !== undefined) {
    await button(page, 'Turn this into a lesson').click()
    await page.getByLabel('What you learned').fill(entry.lesson)
  }
  await expectSaved(page)
}

interface Answer {
  readonly letter: string
  readonly answer: string
}

/** Takes the letter's first question with a template, and writes below what the template asks. */
export async function answerQuestion(page: Page, { letter, answer }: Answer, day: string) {
  await openEditor(page)
  const picker = page.getByRole('region', { name: 'Questions to begin with' })
  await picker.getByRole('button', { name: letter, exact: true }).click()
  await picker
    .getByRole('listitem')
    .getByRole('button', { name: /with a template$/ })
    .first()
    .click()
  await expect(area(page)).not.toHaveValue('')
  await area(page).press('ControlOrMeta+End')
  await writeWords(page, answer, day)
  await expectSaved(page)
}

/** An entry with a picture by the file button. */
export async function writePictured(
  page: Page,
  { text, file }: { readonly text: string; readonly file: string },
  day: string,
): Promise<void> {
  await openEditor(page)
  await writeWords(page, text, day)
  const picking = page.waitForEvent('filechooser')
  await button(page, 'Add a file').click()
  await (await picking).setFiles({
    name: file,
    mimeType: 'image/png',
    buffer: await page.screenshot(),
  })
  await expect(area(page)).toHaveValue(/!\[board\]\(attachment:/)
  await expectSaved(page)
}

/** What is to be done, by Enter. */
export async function addAction(page: Page, text: string, by?: string): Promise<void> {
  await page.getByLabel('What is to be done').fill(text)
  if (by !== undefined) await page.getByLabel('By', { exact: true }).fill(by)
  await page.getByLabel('What is to be done').press('Enter')
  await expect(button(page, `Edit: ${text}`)).toBeVisible()
}

/** Makes evidence of the entry or session that is open, with what it takes over. */
export async function makeEvidenceOf(page: Page, name: string | RegExp): Promise<void> {
  await link(page, 'Make evidence of this').click()
  await button(page, 'Add as it is').click()
  await expect(page).toHaveURL(/#\/portfolio\/evidence\/[0-9a-f-]{36}$/)
  await expect(title(page, name)).toBeVisible()
}
