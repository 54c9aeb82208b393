import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const REGISTER = new URL('../../support/stand-in/register.mjs', import.meta.url).href

/**
 * The built desktop app on the stand-in, with a vault of its own in a folder that goes when the benchmark ends.
 * @returns {Promise<{ page: import('playwright').Page, userData: string, ask(question: string, about?: unknown): void, end(): void }>}
 */
export async function openDesktop() {
  const userData = mkdtempSync(join(tmpdir(), 'cairn-bench-'))
  const child = spawn(
    process.execPath,
    ['--import', REGISTER, join(ROOT, 'out/main/index.js'), `--user-data-dir=${userData}`],
    {
      cwd: ROOT,
      env: { ...process.env, TMPDIR: userData },
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  )
  const end = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
    rmSync(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  process.once('exit', end)
  const endpoint = await new Promise((done, fail) => {
    child.once('exit', (code) => fail(new Error(`The stand-in ended with ${code}`)))
    child.on('message', (/** @type {{ loaded?: string }} */ message) => {
      if (message.loaded !== undefined) done(message.loaded)
    })
  })
  const browser = await chromium.connectOverCDP(endpoint)
  const page = browser.contexts()[0]?.pages()[0]
  if (page === undefined) throw new Error('The stand-in has no window')
  let questions = 0
  return {
    page,
    userData,
    ask: (question, about) => child.send({ id: ++questions, ask: question, about }),
    end() {
      process.off('exit', end)
      child.removeAllListeners('exit')
      end()
    },
  }
}
