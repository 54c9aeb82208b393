import { existsSync, readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

/**
 * @typedef {{ passed: number, failed: number, skipped: number, note: string, failures: Failure[] }} Outcome
 * @typedef {{ file: string, title: string, error: string }} Failure one test, or a whole file, with the first line of
 *   what it says; empty where it has no file or title
 */

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
  /** @type {VitestFile[]} */
  const files = report.testResults
  // A file that fails before its first test has no failed test to count.
  const broken = files.filter(
    (each) => each.status === 'failed' && each.assertionResults.length === 0,
  )
  return checked(status, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [
      ...broken.map(({ name, message }) => failure(name, '', message)),
      ...files.flatMap(({ name, assertionResults }) =>
        assertionResults
          .filter((each) => each.status === 'failed')
          .map((each) => failure(name, each.fullName, each.failureMessages?.[0])),
      ),
    ],
  })
}

/**
 * @typedef {{ name: string, status: string, message?: string, assertionResults: VitestTest[] }} VitestFile
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] }} VitestTest
 */

/**
 * @param {string} file
 * @param {number} status exit code of the runner
 * @returns {Outcome}
 */
export function playwrightOutcome(file, status) {
  const report = readReport(file)
  if (report === null) return crashed(status)
  const { expected, unexpected, flaky, skipped } = report.stats
  /** @type {PlaywrightError[]} */
  const outside = report.errors ?? []
  return checked(status, {
    passed: expected,
    failed: unexpected + flaky,
    skipped,
    failures: [
      ...(report.suites ?? []).flatMap((/** @type {PlaywrightSuite} */ suite) => failedIn(suite)),
      ...outside.map(({ message }) => failure('', '', message)),
    ],
  })
}

/**
 * @typedef {{ message?: string }} PlaywrightError
 * @typedef {{ status: string, results: { error?: PlaywrightError }[] }} PlaywrightTest
 * @typedef {{ title: string, file: string, tests: PlaywrightTest[] }} PlaywrightSpec
 * @typedef {{ title: string, file: string, specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 */

/** @param {PlaywrightSuite} suite @param {string} [before] titles of the groups around it @returns {Failure[]} */
function failedIn({ specs = [], suites = [] }, before = '') {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) =>
        failure(file, `${before}${title}`, results.find(({ error }) => error)?.error?.message),
      ),
  )
  const inner = suites.flatMap((suite) => failedIn(suite, `${before}${suite.title} › `))
  return [...own, ...inner]
}

/** @param {string} file @param {string} title @param {string | undefined} message @returns {Failure} */
function failure(file, title, message = '') {
  const lines = stripVTControlCharacters(message).split('\n')
  return { file, title, error: lines.map((line) => line.trim()).find((line) => line !== '') ?? '' }
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
  return { passed: 0, failed: 1, skipped: 0, note: `crashed with code ${status}`, failures: [] }
}

/** @param {number} status @param {Omit<Outcome, 'note'>} counts @returns {Outcome} */
function checked(status, counts) {
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, note: 'ran no test' }
  if (status !== 0 && counts.failed === 0)
    return { ...counts, failed: 1, note: `ended with code ${status}` }
  return { ...counts, note: '' }
}
