import { defineConfig } from '@playwright/test'
import { TEST_WEB_PORT, WEB_HOST } from '../../tools/web-address.mjs'

const address = `http://${WEB_HOST}:${TEST_WEB_PORT}/`

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  // Each test has a browser of its own, and the machine may have two cores.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  webServer: {
    command: 'node tools/serve-web.mjs',
    cwd: '../..',
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
})
