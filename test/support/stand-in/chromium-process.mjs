import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { CHROMIUM_FLAGS, ensureChromium } from '../chromium.mjs'
import { app } from './app.mjs'
import { openPipe, PIPE_FLAG, PIPE_STREAMS } from './debugging-pipe.mjs'

/** How long Chromium may take to come up. Unit: milliseconds. Source: judgement, for a loaded machine. */
const START_LIMIT = 60_000

/**
 * Starts Chromium in this process's own group, so that one kill of the group ends both as a crash would, on a
 * profile inside the app's data folder. Its control port lets a test in another process hold the same page; the pipe
 * is for what the app and the page say to each other.
 */
export async function startChromium({ width, height }) {
  const profile = join(app.getPath('userData'), 'stand-in-profile')
  mkdirSync(profile, { recursive: true })
  const child = spawn(
    ensureChromium(),
    [
      ...CHROMIUM_FLAGS,
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      PIPE_FLAG,
      `--window-size=${width},${height}`,
      '--no-default-browser-check',
      '--disable-breakpad',
      '--password-store=basic',
      // What is not intercepted has nowhere to go.
      '--host-resolver-rules=MAP * ~NOTFOUND',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe', ...PIPE_STREAMS] },
  )
  const exited = new Promise((settle) => child.once('exit', settle))
  process.once('exit', () => child.kill('SIGKILL'))
  const endpoint = await readEndpoint(child)
  const browser = await chromium.connectOverCDP(endpoint)
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('Chromium came up without a context')
  return { context, browser, endpoint, exited, pipe: openPipe(child) }
}

function readEndpoint(child) {
  return new Promise((settle, fail) => {
    let said = ''
    const timer = setTimeout(() => fail(new Error(`Chromium did not start:\n${said}`)), START_LIMIT)
    child.once('exit', (code) => fail(new Error(`Chromium ended with ${code}:\n${said}`)))
    child.stderr.on('data', (chunk) => {
      if (said.length < 20_000) said += chunk
      const found = /DevTools listening on (ws:\S+)/.exec(said)
      if (found === null) return
      clearTimeout(timer)
      settle(found[1])
    })
  })
}
