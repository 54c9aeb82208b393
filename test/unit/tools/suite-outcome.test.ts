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
    expect(vitestOutcome(file, 1)).toMatchObject({
      passed: 3,
      failed: 1,
      skipped: 0,
      note: '',
    })
  })

  it('names what failed, a test and a whole file, with the first line of the error', () => {
    const file = written(
      vitestReport({
        numFailedTests: 1,
        testResults: [
          {
            name: 'one.test.ts',
            status: 'failed',
            assertionResults: [
              { status: 'passed', fullName: 'one goes well' },
              {
                status: 'failed',
                fullName: 'one goes wrong',
                failureMessages: ['Error: \u001b[31mnot so\u001b[39m\n    at a line'],
              },
            ],
          },
          {
            name: 'two.test.ts',
            status: 'failed',
            message: 'No such module',
            assertionResults: [],
          },
        ],
      }),
    )
    expect(vitestOutcome(file, 1).failures).toEqual([
      { file: 'two.test.ts', title: '', error: 'No such module' },
      { file: 'one.test.ts', title: 'one goes wrong', error: 'Error: not so' },
    ])
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

  it('names what failed at any depth, and errors outside every test', () => {
    const failed = (message: string) => ({
      status: 'unexpected',
      results: [{ error: { message } }],
    })
    const spec = (title: string, ...tests: object[]) => ({ title, file: 'a.spec.ts', tests })
    const suites = [
      {
        title: 'a.spec.ts',
        file: 'a.spec.ts',
        specs: [
          spec('goes well', { status: 'expected', results: [{}] }),
          spec('tears', failed('x')),
        ],
        suites: [{ title: 'on a phone', file: 'a.spec.ts', specs: [spec('fits', failed('y\nz'))] }],
      },
    ]
    const errors = [{ message: 'The worker ended' }]
    const stats = { expected: 1, unexpected: 2, flaky: 0, skipped: 0 }
    expect(playwrightOutcome(written({ suites, errors, stats }), 1).failures).toEqual([
      { file: 'a.spec.ts', title: 'tears', error: 'x' },
      { file: 'a.spec.ts', title: 'on a phone › fits', error: 'y' },
      { file: '', title: '', error: 'The worker ended' },
    ])
  })
})
