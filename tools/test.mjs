// `npm test`: every suite but `crash`, or those that are named (`npm test -- unit e2e`). Builds what is stale first.
// The last line is `N passed, N failed`; a suite that crashes or runs nothing counts as one failure.
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'
import { ensureChromium } from '../test/support/chromium.mjs'
import { buildStale } from './run.mjs'
import { playwrightOutcome, vitestOutcome } from './suite-outcome.mjs'
import { ROOT } from './targets.mjs'

/** Longest time for one suite, after which it counts as crashed. Unit: milliseconds. Source: judgement. */
const SUITE_MS = 18 * 60_000

/** The same for hundreds of kills, each with its launches. Unit: milliseconds. Source: judgement. */
const CRASH_MS = 3 * 60 * 60_000
const RESULTS = join(ROOT, 'test-results')

/**
 * @typedef {{ needs: import('./targets.mjs').TargetName[], chromium: boolean, program: string, args: string[], onRequest?: boolean }} Suite
 * @typedef {import('./suite-outcome.mjs').Outcome} Outcome
 */

/** @type {Record<string, Suite>} */
const SUITES = {
  unit: { ...vitest('--project', 'unit'), needs: ['cli'], chromium: false },
  nets: { ...vitest('--project', 'nets'), needs: [], chromium: false },
  browser: { ...vitest('--config', 'vitest.browser.config.ts'), needs: [], chromium: true },
  e2e: { ...playwright('test/e2e/playwright.config.ts'), needs: ['web'], chromium: true },
  desktop: {
    ...playwright('test/desktop/playwright.config.ts'),
    needs: ['desktop'],
    chromium: true,
  },
  crash: {
    ...playwright('test/crash/playwright.config.ts'),
    needs: ['desktop', 'web'],
    chromium: true,
    // Takes an hour: only where it is named.
    onRequest: true,
  },
}

/** @param {string[]} args */
function vitest(...args) {
  return { program: 'vitest', args: ['run', ...args] }
}

/** @param {string} config */
function playwright(config) {
  return { program: 'playwright', args: ['test', '--config', config] }
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(SUITES, name))
if (unknown.length > 0) {
  console.error(`Unknown suite: ${unknown.join(', ')}. Known: ${Object.keys(SUITES).join(', ')}.`)
  process.exit(2)
}
const suites = Object.entries(SUITES).filter(([name, { onRequest = false }]) =>
  asked.length === 0 ? !onRequest : asked.includes(name),
)

mkdirSync(RESULTS, { recursive: true })
/** @type {[string, Outcome, number][]} */
const rows = []
for (const [name, suite] of suites) {
  console.log(`\n== ${name}`)
  const began = performance.now()
  const missing = prepare(suite)
  const outcome = missing === null ? await run(name, suite) : notRun(missing)
  rows.push([name, outcome, (performance.now() - began) / 1000])
}
report(rows)

/**
 * Sees to a browser and fresh builds where the suite needs them. Returns what is missing, null when nothing is.
 * @param {Suite} suite
 */
function prepare({ chromium, needs }) {
  if (!buildStale(needs)) return 'its build failed'
  try {
    if (chromium) ensureChromium()
    return null
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 'no Chromium'
  }
}

/** @param {string} note @returns {Outcome} */
function notRun(note) {
  return { passed: 0, failed: 1, skipped: 0, note, failures: [] }
}

/** @param {string} name @param {Suite} suite @returns {Promise<Outcome>} */
async function run(name, { program, args, onRequest = false }) {
  const file = join(RESULTS, `${name}.json`)
  rmSync(file, { force: true })
  const isVitest = program === 'vitest'
  const reporters = isVitest
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    : ['--reporter=list,json']
  const status = await finished(program, [...args, ...reporters], {
    limit: onRequest ? CRASH_MS : SUITE_MS,
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  })
  return isVitest ? vitestOutcome(file, status) : playwrightOutcome(file, status)
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {{ limit: number, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>}
 */
function finished(program, args, { limit, env }) {
  return new Promise((resolve) => {
    const child = spawn(join(ROOT, 'node_modules/.bin', program), args, {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      timeout: limit,
    })
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('close', (code, signal) => {
      if (signal !== null)
        console.error(
          `${program} was ended by ${signal}, after ${limit / 60_000} minutes at the latest`,
        )
      resolve(code ?? 1)
    })
  })
}

/** @param {[string, Outcome, number][]} rows */
function report(rows) {
  console.log('\nsuite      passed  failed  skipped  seconds')
  for (const [name, { passed, failed, skipped, note }, seconds] of rows) {
    const figures = [
      String(passed).padStart(6),
      String(failed).padStart(6),
      String(skipped).padStart(7),
      seconds.toFixed(1).padStart(7),
    ]
    console.log(`${name.padEnd(9)}  ${figures.join('  ')}  ${note}`.trimEnd())
  }
  for (const line of rows.flatMap(([name, { failures }]) => failures.map(tellFailure(name)))) {
    console.log(line)
  }
  const passed = rows.reduce((sum, [, outcome]) => sum + outcome.passed, 0)
  const failed = rows.reduce((sum, [, outcome]) => sum + outcome.failed, 0)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

/** @param {string} suite @returns {(failure: import('./suite-outcome.mjs').Failure) => string} */
function tellFailure(suite) {
  return ({ file, title, error }) => {
    // One of the runners gives whole paths.
    const name = isAbsolute(file) ? relative(ROOT, file) : file
    const where = [suite, name, title].filter((part) => part !== '').join(' › ')
    return `\nFAILED  ${where}\n  ${error}`
  }
}
