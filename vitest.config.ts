import { defineConfig } from 'vitest/config'

const node = { environment: 'node', restoreMocks: true } as const

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...node,
          name: 'unit',
          include: ['test/{unit,property,golden,contract}/**/*.test.ts'],
          // Threads begin in a third of the time that processes take; two, where by itself it takes one less than cores.
          pool: 'threads',
          maxWorkers: 2,
          // A busy machine runs the properties several times as long.
          testTimeout: 30_000,
        },
      },
      {
        // Runs compilers and linters on planted faults: slower, and its own suite.
        test: {
          ...node,
          name: 'nets',
          include: ['test/nets/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
