import { expect, type Page } from '@playwright/test'
import { expectSaved } from './main-job.ts'
import { addAction, button, enterDay, link, title } from './month.ts'

const points = (page: Page) => page.getByRole('textbox', { name: 'Point of the agenda' })

interface HeldSession {
  /** Points to add; those that came along stand before them. */
  readonly agenda: readonly string[]
  /** Points that were talked through. */
  readonly done: readonly string[]
  readonly notes: string
  readonly summary: string
  readonly help: string
  readonly competency: string
  readonly action: string
}

/** From the screen of a person: a session that was held on a day. Stays on it. */
export async function noteFirstSession(page: Page, name: string, day: string): Promise<void> {
  await link(page, 'Plan a session').click()
  await page.getByRole('radio', { name: 'Was held already' }).check()
  await page.getByLabel('Day', { exact: true }).fill(day)
  await button(page, 'Write it down').click()
  await expect(title(page, `With ${name}`)).toBeVisible()
}

/** Writes down what was said in the session that is open, and what comes of it. */
export async function writeSession(page: Page, session: HeldSession): Promise<void> {
  const came = await points(page).count()
  for (const [at, text] of session.agenda.entries()) {
    await page.getByLabel('Add a point').fill(text)
    await page.keyboard.press('Enter')
    await expect(points(page).nth(came + at)).toHaveValue(text)
  }
  for (const text of session.done) {
    await page.getByRole('checkbox', { name: `Tick off: ${text}` }).check()
  }
  await page.getByRole('textbox', { name: 'Notes' }).fill(session.notes)
  await page.getByLabel('To remember next time').fill(session.summary)
  await page.getByRole('checkbox', { name: session.help }).check()
  const about = page.getByRole('combobox', { name: 'What it was about' })
  await about.fill(session.competency)
  await about.press('Enter')
  await expect(button(page, `Remove ${session.competency}`)).toBeVisible()
  await addAction(page, session.action)
  await expectSaved(page)
}

/** Plans the next one of the session that is open, with what comes along, on a day. Stays on it. */
export async function planNext(page: Page, left: readonly string[], day: string): Promise<void> {
  await button(page, /^Plan the next one for /).click()
  await expect(page.getByText(/^Planned for /)).toBeVisible()
  await expect(points(page)).toHaveCount(left.length)
  for (const [at, text] of left.entries()) await expect(points(page).nth(at)).toHaveValue(text)
  await enterDay(page.getByLabel('Day', { exact: true }), day)
  await expectSaved(page)
}

/** The planned session that is open took place. */
export async function meet(page: Page): Promise<void> {
  await button(page, 'We met').click()
  await expect(page.getByText(/^Held on /)).toBeVisible()
}
