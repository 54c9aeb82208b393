import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Oldest major of Electron with the fixes that the app relies on. Source: study (CVE-2026-102676), judgement. */
const FLOOR = 42

describe('the Electron that is built with', () => {
  it('is one exact version at or above the floor', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>
    }
    const version = devDependencies.electron ?? ''
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(FLOOR)
  })
})
