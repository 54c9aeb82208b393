import { addByKeys } from '../support/screens/roadmap.ts'
import { expect, test } from './support/app.ts'
import { follow, openWithGoal } from './support/setting-up.ts'

test('finds what was written while one types, opens it by keyboard, and comes back to the hits', async ({
  openApp,
}) => {
  const page = await openWithGoal(openApp)
  await follow(page, '/roadmap/list/add')
  await addByKeys(page, 'Draft the platform strategy')
  await addByKeys(page, 'Present the résumé of the quarter')

  await follow(page, '/search')
  const field = page.getByLabel('Search everything you wrote')
  const hits = page.getByRole('list', { name: 'What was found' }).getByRole('listitem')
  await expect(field).toBeFocused()
  await page.keyboard.type('resume quar')
  await expect(hits).toHaveCount(1)
  await expect(hits.locator('mark')).toHaveText(['résumé', 'quarter'])

  await field.fill('stratgey')
  await expect(hits).toHaveCount(1)
  await expect(page.getByRole('main')).toContainText('Nothing has “stratgey”; these come close.')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('heading', { level: 1, name: 'Draft the platform strategy' }),
  ).toBeVisible()

  await page.goBack()
  await expect(field).toHaveValue('stratgey')
  await expect(hits).toHaveCount(1)
  await page.getByLabel('Kind').selectOption({ label: 'People' })
  await expect(page.getByText('Nothing found for “stratgey”')).toBeVisible()
  await page.getByRole('button', { name: 'Search without filters' }).click()
  await expect(hits).toHaveCount(1)
  await expect(field).toBeFocused()

  await page.reload()
  await expect(field).toHaveValue('stratgey')
  await expect(hits).toHaveCount(1)
})
