import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { _electron, chromium, type Page } from '@playwright/test'
import { installedElectron, whyNoWindow } from '../../../tools/electron-runtime.mjs'
import { controlOf, MAIN, ROOT, type StandInControl, startStandIn } from './stand-in-process.ts'

export interface Desktop {
  readonly page: Page
  readonly host: 'electron' | 'stand-in'
  /** Origin of the page as the browser has it. */
  readonly origin: string
  /** Null on Electron. */
  readonly standIn: StandInControl | null
  /** Starts the app once more on the same data and returns its exit code. */
  launchAgain(): Promise<number | null>
  /** Ends every process of the app at once. */
  kill(): Promise<void>
  /** Stops the app where it stands, as for a look at its disk; only `kill` can follow. */
  freeze(): void
  /** Closes the window as a person would and waits for the app to end. */
  close(): Promise<void>
}

export interface LaunchOptions {
  /** Folder of the app's data; launches that share it share the journal. */
  readonly userData: string
  readonly environment?: Readonly<Record<string, string>>
}

let told = false

/** Opens the built app: on Electron where its runtime is on this machine, else on the stand-in. Says which, once. */
export async function launchDesktop(options: LaunchOptions): Promise<Desktop> {
  if (!existsSync(MAIN)) throw new Error('The app is not built: run `npm run build` first.')
  const environment = { ...process.env, ...options.environment }
  const electron = findElectron(environment.ELECTRON_EXEC_PATH)
  if (!told) {
    process.stderr.write(`Desktop host: ${electron.path ?? `stand-in, since ${electron.why}`}\n`)
    told = true
  }
  return electron.path === null
    ? launchStandIn(options.userData, environment)
    : launchElectron(electron.path, options.userData, environment)
}

type Found = { readonly path: string } | { readonly path: null; readonly why: string }

/** An Electron that is on this machine and can open a window; nothing is fetched. */
function findElectron(given: string | undefined): Found {
  const path = given !== undefined && existsSync(given) ? given : installedElectron()
  if (path === null) return { path, why: 'no Electron runtime is installed' }
  const why = whyNoWindow()
  return why === null ? { path } : { path: null, why }
}

async function launchStandIn(userData: string, environment: NodeJS.ProcessEnv): Promise<Desktop> {
  const standIn = startStandIn(userData, environment)
  const browser = await chromium.connectOverCDP(await standIn.endpoint)
  const page = browser.contexts()[0]?.pages()[0]
  if (page === undefined) throw new Error('The stand-in has no window')
  return {
    page,
    host: 'stand-in',
    origin: new URL(page.url()).origin,
    standIn: controlOf(standIn),
    launchAgain: () => startStandIn(userData, environment).exited,
    kill: standIn.kill,
    freeze: standIn.freeze,
    close: async () => {
      await standIn.ask('close')
      await standIn.exited
    },
  }
}

async function launchElectron(
  executablePath: string,
  userData: string,
  environment: NodeJS.ProcessEnv,
): Promise<Desktop> {
  const args = [ROOT, `--user-data-dir=${userData}`]
  const app = await _electron.launch({ executablePath, args, cwd: ROOT, env: defined(environment) })
  const child = app.process()
  const exited = new Promise<void>((settle) => child.once('exit', () => settle()))
  return {
    page: await app.firstWindow(),
    host: 'electron',
    origin: 'app://cairn',
    standIn: null,
    launchAgain: () =>
      new Promise((settle, fail) => {
        const second = spawn(executablePath, args, { cwd: ROOT, env: environment, stdio: 'ignore' })
        second.once('error', fail)
        second.once('exit', settle)
      }),
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
    freeze: () => {
      child.kill('SIGSTOP')
    },
    close: () => app.close(),
  }
}

function defined(environment: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(environment).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Record<string, string>
}
