import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { TEST_WEB_PORT, WEB_HOST } from '../../../tools/web-address.mjs'
import { CHROMIUM_FLAGS, ensureChromium } from '../chromium.mjs'
import { groupIsGone, killGroup } from '../desktop/process-group.ts'

const ORIGIN = `http://${WEB_HOST}:${TEST_WEB_PORT}`

export interface WebProcess {
  readonly page: Page
  /** Ends every process of the browser at once. */
  kill(): Promise<void>
  /** Closes the browser in order. */
  close(): Promise<void>
}

/** Opens the web host in a Chromium of its own: on a profile that stays, as the leader of its own process group. */
export async function openWeb(
  profile: string,
  prepare: (context: BrowserContext) => Promise<void> = async () => {},
): Promise<WebProcess> {
  mkdirSync(profile, { recursive: true })
  // What a crash leaves behind would make the next start believe that the profile is in use elsewhere.
  await rm(join(profile, 'SingletonLock'), { force: true })
  const child = spawn(
    ensureChromium(),
    [
      ...CHROMIUM_FLAGS,
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      '--window-size=1280,800',
      '--no-default-browser-check',
      '--disable-breakpad',
      '--password-store=basic',
      'about:blank',
    ],
    {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, TMPDIR: profile },
    },
  )
  const group = child.pid
  if (group === undefined) throw new Error('Chromium did not start')
  const exited = new Promise<void>((done) => child.once('exit', () => done()))
  const endGroup = () => killGroup(group)
  process.prependOnceListener('exit', endGroup)
  const forget = () => process.off('exit', endGroup)

  const browser = await chromium.connectOverCDP(await readEndpoint(child.stderr))
  const context = browser.contexts()[0]
  const page = context?.pages()[0]
  if (context === undefined || page === undefined)
    throw new Error('Chromium came up without a page')
  await prepare(context)
  await page.goto(`${ORIGIN}/#/profile`)
  return {
    page,
    async kill() {
      endGroup()
      await exited
      await groupIsGone(group)
      forget()
    },
    async close() {
      const session = await browser.newBrowserCDPSession()
      // The connection ends with the browser, so this may never be answered.
      await session.send('Browser.close').catch(() => {})
      await exited
      await groupIsGone(group)
      forget()
    },
  }
}

function readEndpoint(stream: NodeJS.ReadableStream): Promise<string> {
  return new Promise((done, fail) => {
    let said = ''
    stream.on('data', (chunk) => {
      if (said.length < 20_000) said += chunk
      const found = /DevTools listening on (ws:\S+)/.exec(said)
      if (found?.[1] !== undefined) done(found[1])
    })
    stream.once('end', () => fail(new Error(`Chromium did not start:\n${said}`)))
  })
}
