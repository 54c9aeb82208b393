import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { CHROMIUM_FLAGS, findChromium } from './test/support/chromium.mjs'

// What touches IndexedDB, Web Locks or a worker runs in a real Chromium: an imitation would prove nothing.
export default defineConfig({
  plugins: [react()],
  define: { 'import.meta.env.UNDO_RUNS': JSON.stringify(process.env.UNDO_RUNS ?? '100') },
  // Named beforehand, else the first run finds them late and reloads the page in the middle of a test.
  optimizeDeps: {
    include: [
      '@noble/hashes/scrypt.js',
      '@noble/hashes/sha2.js',
      'fflate',
      'dexie',
      'dexie-react-hooks',
      'fast-check',
      'react',
      'react-dom/client',
      'react-markdown',
      'react/jsx-dev-runtime',
      'rehype-sanitize',
      'remark-gfm',
      'wouter',
      'wouter/memory-location',
      'zod/mini',
      'zustand',
    ],
  },
  test: {
    name: 'browser',
    include: ['test/{browser,migration}/**/*.test.{ts,tsx}'],
    // Each of the two has a context, and so a storage, of its own.
    maxWorkers: 2,
    testTimeout: 30_000,
    restoreMocks: true,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      api: { host: '127.0.0.1' },
      provider: playwright({
        launchOptions: {
          executablePath: findChromium() ?? undefined,
          args: CHROMIUM_FLAGS,
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
})
