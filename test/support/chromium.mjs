// Finds the Chromium that browser, end-to-end and desktop tests run in. `node test/support/chromium.mjs`
// makes sure that there is one and prints its path.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const isRoot = process.getuid?.() === 0

/** Quiet and offline: nothing that would reach for the network or ask on first use. */
export const CHROMIUM_FLAGS = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium refuses to run its sandbox as root, which is what containers are.
  ...(isRoot ? ['--no-sandbox'] : []),
]

/**
 * Path of a Chromium: the environment's, one in PATH, Playwright's own; null where there is none.
 * @returns {string | null}
 */
export function findChromium() {
  const named = process.env.CAIRN_CHROMIUM
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`CAIRN_CHROMIUM names no program: ${named}`)
    return named
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  for (const command of COMMANDS) {
    for (const folder of folders) {
      const path = join(folder, command)
      if (isExecutable(path)) return path
    }
  }
  const own = chromium.executablePath()
  return own !== '' && existsSync(own) ? own : null
}

/**
 * Path of a Chromium, installed first where this is root on Debian or Ubuntu; else throws what to do.
 * @returns {string}
 */
export function ensureChromium() {
  const found = findChromium()
  if (found !== null) return found
  if (isRoot && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')) {
    aptGet('update')
    aptGet('install', '-y', '--no-install-recommends', 'chromium')
    const installed = findChromium()
    if (installed !== null) return installed
  }
  throw new Error(
    [
      'No Chromium was found, and the tests need one. Do one of these, then run them again:',
      '  Debian, Ubuntu:   sudo apt-get install chromium',
      '  Fedora:           sudo dnf install chromium',
      '  anywhere:         npx playwright install chromium',
      '  already there:    set CAIRN_CHROMIUM to the path of Chromium or Chrome',
    ].join('\n'),
  )
}

/** @param {string[]} args */
function aptGet(...args) {
  // Standard output stays free for the path that this file prints.
  const run = spawnSync('apt-get', args, {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (run.status !== 0)
    throw new Error(`apt-get ${args.join(' ')} failed; install chromium by hand.`)
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${ensureChromium()}\n`)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exitCode = 1
  }
}
