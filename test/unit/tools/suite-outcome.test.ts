import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { playwrightOutcome, vitestOutcome } from '../../../tools/suite-outcome.mjs'

const folder = mkdtempSync(join(tmpdir(), 'cairn-outcome-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(report: unknown): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report))
  return file
}

const vitestReport = (counts: object) => ({
  testResults: [],
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...counts,
})

describe('vitestOutcome', () => {
  it('counts what passed and failed', () => {
    const file = written(vitestReport({ numPassedTests: 3, numFailedTests: 1 }))
    expect(vitestOutcome(file, 1)).toEqual({ passed: 3, failed: 1, skipped: 0, note: '' })
  })

  it('counts a file that broke before its first test', () => {
    const broken = [{ status: 'failed', assertionResults: [] }]
    const file = written(vitestReport({ numPassedTests: 3, testResults: broken }))
    expect(vitestOutcome(file, 1)).toMatchObject({ passed: 3, failed: 1 })
  })

  it('counts an error outside every test as a failure', () => {
    const file = written(vitestReport({ numPassedTests: 3 }))
    expect(vitestOutcome(file, 1)).toMatchObject({ passed: 3, failed: 1 })
  })

  it('counts a run without a test as a failure', () => {
    expect(vitestOutcome(written(vitestReport({})), 0)).toMatchObject({ passed: 0, failed: 1 })
  })

  it('counts a missing or torn report as a failure', () => {
    expect(vitestOutcome(join(folder, 'none.json'), 0)).toMatchObject({ failed: 1 })
    expect(vitestOutcome(written('{"testRes'), 0)).toMatchObject({ failed: 1 })
  })
})

describe('playwrightOutcome', () => {
  it('counts a test that only passed on a second try as failed', () => {
    const file = written({ stats: { expected: 2, unexpected: 0, flaky: 1, skipped: 0 } })
    expect(playwrightOutcome(file, 0)).toMatchObject({ passed: 2, failed: 1 })
  })

  it('counts a server that did not start as a failure', () => {
    const file = written({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } })
    expect(playwrightOutcome(file, 1)).toMatchObject({ passed: 0, failed: 1 })
  })
})
