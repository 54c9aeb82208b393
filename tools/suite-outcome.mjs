import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number, note: string }} Outcome */

/**
 * Reads what a test runner wrote. A runner that fails without a failed test, writes nothing or runs nothing has
 * failed once: silence is not success.
 * @param {string} file
 * @param {number} status exit code of the runner
 * @returns {Outcome}
 */
export function vitestOutcome(file, status) {
  const report = readReport(file)
  if (report === null) return crashed(status)
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = report.testResults
  // A file that fails before its first test has no failed test to count.
  const broken = files.filter(
    (each) => each.status === 'failed' && each.assertionResults.length === 0,
  )
  return checked(status, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  })
}

/**
 * @param {string} file
 * @param {number} status exit code of the runner
 * @returns {Outcome}
 */
export function playwrightOutcome(file, status) {
  const report = readReport(file)
  if (report === null) return crashed(status)
  const { expected, unexpected, flaky, skipped } = report.stats
  return checked(status, { passed: expected, failed: unexpected + flaky, skipped })
}

/** @param {string} file */
function readReport(file) {
  if (!existsSync(file)) return null
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** @param {number} status @returns {Outcome} */
function crashed(status) {
  return { passed: 0, failed: 1, skipped: 0, note: `crashed with code ${status}` }
}

/** @param {number} status @param {Omit<Outcome, 'note'>} counts @returns {Outcome} */
function checked(status, counts) {
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, note: 'ran no test' }
  if (status !== 0 && counts.failed === 0)
    return { ...counts, failed: 1, note: `ended with code ${status}` }
  return { ...counts, note: '' }
}
