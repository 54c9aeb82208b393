import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any screen has between two controls. */
const MOST_STOPS = 80

/** Presses Tab until the control has focus, as somebody without a mouse does. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible()
  await pressUntilFocused(page, 'Tab', control, MOST_STOPS)
}

/** Presses a key until it has led to the control, `most` times at most. */
export async function pressUntilFocused(
  page: Page,
  key: string,
  control: Locator,
  most: number,
): Promise<void> {
  // Asked at every press: by its handle that takes a tenth of the time.
  let element = await control.elementHandle()
  for (let press = 0; press < most; press++) {
    const found = await element?.evaluate((each) => [
      each === document.activeElement,
      each.isConnected,
    ])
    if (found?.[0] === true) return
    // Drawn anew meanwhile.
    if (found?.[1] !== true) element = await control.elementHandle()
    else await page.keyboard.press(key)
  }
  throw new Error(`${key} does not lead to ${control}`)
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
