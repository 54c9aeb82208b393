import { defineConfig } from '@playwright/test'
import { TEST_WEB_PORT, WEB_HOST } from '../../tools/web-address.mjs'

const address = `http://${WEB_HOST}:${TEST_WEB_PORT}/`

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  // The machine may have two cores.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // Long enough for a machine that does much else; what is there is never waited for.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  webServer: {
    command: 'node tools/serve-web.mjs',
    cwd: '../..',
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
})
