import { defineConfig } from '@playwright/test'

/** The built desktop app, each launch on a folder of its own: on Electron where it is, else on the stand-in. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/desktop',
  // The machine may have two cores.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Long enough for a machine that does much else; what is there is never waited for.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
})
