import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any screen has between two controls. */
const MOST_STOPS = 80

/** Presses Tab until the control has focus, as somebody without a mouse does. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible()
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${control}`)
}

/** Moves a slider from one value to another by its arrow keys. */
export async function slideByKeys(
  page: Page,
  slider: Locator,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  await tabTo(page, slider)
  const key = to > from ? 'ArrowRight' : 'ArrowLeft'
  for (let step = 0; step < Math.abs(to - from); step++) await page.keyboard.press(key)
}
