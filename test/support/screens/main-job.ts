import { expect, type Page } from '@playwright/test'
import { slideByKeys, tabTo } from './keyboard.ts'

/** The seed's sample candidate, as a newcomer enters it. */
const CANDIDATE = {
  name: 'Sample candidate',
  role: 'Senior Software Engineer',
  years: '8',
  ratings: [
    ['Technical depth', 8],
    ['Technical breadth', 6],
    ['Architecture experience', 7],
    ['Industry knowledge', 6],
    ['Technical communication', 7],
  ],
} as const

/** What the candidate attains technically. Unit: percent. Source: worked out by hand, see the golden test. */
export const GOLDEN = {
  'Staff Engineer': 87,
  'Principal Engineer': 72,
  'Engineering Manager': 90,
} as const

type Role = keyof typeof GOLDEN

/** Where the thumb waits before a first rating. */
const UNRATED = 5

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

/** Through the first-run steps to the readiness screen, without a mouse. */
export async function enterCandidateByKeys(page: Page): Promise<void> {
  await expect(heading(page, 'Who are you?')).toBeVisible()
  for (const [label, text] of [
    ['Your name', CANDIDATE.name],
    ['What you do now', CANDIDATE.role],
    ['Years of experience', CANDIDATE.years],
  ] as const) {
    await tabTo(page, page.getByLabel(label))
    await page.keyboard.type(text)
  }
  await page.keyboard.press('Enter')

  await expect(heading(page, 'Where do you want to go?')).toBeFocused()
  await tabTo(page, page.getByRole('radio', { name: 'Staff Engineer' }))
  await page.keyboard.press('Space')
  await expect(page.getByLabel('Why this role?')).toBeVisible()
  await pressByKeys(page, 'Next')

  await expect(heading(page, 'How do you rate yourself?')).toBeFocused()
  for (const [name, to] of CANDIDATE.ratings) {
    await slideByKeys(page, page.getByRole('slider', { name }), { from: UNRATED, to })
  }
  await pressByKeys(page, 'See where you stand')
  await expect(heading(page, 'Readiness')).toBeVisible()
}

/** Takes another role for the goal, and comes back to the readiness screen, without a mouse. */
export async function changeGoalByKeys(page: Page, role: Role): Promise<void> {
  const main = page.getByRole('main')
  await tabTo(page, main.getByRole('link', { name: 'Change the goal' }))
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Paths')).toBeFocused()
  await tabTo(page, main.getByRole('listitem').getByRole('link', { name: role, exact: true }))
  await page.keyboard.press('Enter')
  await expect(heading(page, role)).toBeFocused()
  await pressByKeys(page, 'Choose as my goal')
  await expect(main.getByText('Your goal', { exact: true })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await expect(heading(page, 'Readiness')).toBeFocused()
}

/** The readiness screen shows this role with its golden number. */
export async function expectGolden(page: Page, role: Role): Promise<void> {
  const main = page.getByRole('main')
  await expect(main).toContainText(new RegExp(`${role} at a mid-size company`))
  await expect(main).toContainText(new RegExp(`Technical\\s*${GOLDEN[role]}\\s*%`))
}

export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}

/** The profile screen has in its fields what was entered in the first run. Comes back to the readiness screen. */
export async function expectCandidate(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Profile', exact: true }).click()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(CANDIDATE.name)
  await expect(page.getByLabel('Current role', { exact: true })).toHaveValue(CANDIDATE.role)
  await expect(page.getByLabel('Years of experience')).toHaveValue(CANDIDATE.years)
  for (const [name, value] of CANDIDATE.ratings) {
    await expect(page.getByRole('slider', { name })).toHaveValue(String(value))
  }
  await openReadiness(page)
}

/** A crash may take the note of the last room along, which is no one's data, so that another one opens first. */
export async function openReadiness(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Readiness', exact: true }).first().click()
  await expect(heading(page, 'Readiness')).toBeVisible()
}

async function pressByKeys(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }))
  await page.keyboard.press('Enter')
}
