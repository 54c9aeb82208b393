import { expect, type Page } from '@playwright/test'

/** Entries of the generated file. */
export const IMPORTED = 300

/** Chooses a generated text of jrnl, up to the press that imports it. */
export async function chooseImport(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '/settings/import'
  })
  const entries = Array.from({ length: IMPORTED }, (_, at) => {
    const day = new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10)
    return `[${day} 08:30] Entry ${at}.\nWhat happened on that day, told in one line of text.\n`
  })
  const file = { name: 'jrnl.txt', mimeType: 'text/plain', buffer: Buffer.from(entries.join('\n')) }
  await page.getByLabel('Files to import').setInputFiles([file])
  await expect(importButton(page)).toBeEnabled({ timeout: 60_000 })
}

export function startImport(page: Page): Promise<void> {
  return importButton(page).click()
}

export async function expectImported(page: Page): Promise<void> {
  await expect(page.getByText(`${IMPORTED} records imported`, { exact: true })).toBeVisible({
    timeout: 120_000,
  })
}

const importButton = (page: Page) =>
  page.getByRole('button', { name: `Import ${IMPORTED} records`, exact: true })
