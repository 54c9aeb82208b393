import type { Page } from '@playwright/test'
import { APP_ORIGIN } from './app.ts'

const ADDRESS = `${APP_ORIGIN}/beside-the-app`

/** Leads to a page of the same origin that runs nothing, so that no database is held open. */
export async function goBesideTheApp(page: Page): Promise<void> {
  // Naming an icon keeps the browser from asking for one.
  const body = '<!doctype html><title>Beside the app</title><link rel="icon" href="data:,">'
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto(ADDRESS)
}
