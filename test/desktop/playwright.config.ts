import { defineConfig } from '@playwright/test'

/** The built desktop app, one launch after the other: on Electron where it is, else on the stand-in. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/desktop',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
})
