import { defineConfig } from '@playwright/test'
import { TEST_WEB_PORT, WEB_HOST } from '../../tools/web-address.mjs'

/**
 * Hundreds of kills, power cuts and damaged folders on the built app. Not part of `npm test`: `npm run test:crash`
 * takes about an hour. CRASH_KILLS, CRASH_TAILS, CRASH_CUTS and CRASH_WORK set how many, CRASH_SEED what random points.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/crash',
  // One at a time: the points of the kills are points in time.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 3 * 60 * 60_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  webServer: {
    command: 'node tools/serve-web.mjs',
    cwd: '../..',
    url: `http://${WEB_HOST}:${TEST_WEB_PORT}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
})
