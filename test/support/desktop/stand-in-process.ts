import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const REGISTER = new URL('../stand-in/register.mjs', import.meta.url).href
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
export const MAIN = `${ROOT}out/main/index.js`

/** An IPC event that no honest page can send. */
export interface SimulatedCall {
  readonly channel: string
  readonly request: unknown
  readonly senderFrame: unknown
}

/** What can be asked of the stand-in and not of Electron. */
export interface StandInControl {
  /** Addresses that the app refused, and those that only Chromium's own flags stopped. */
  requests(): Promise<{ readonly refused: string[]; readonly leaked: string[] }>
  focusCount(): Promise<number>
  invoke(call: SimulatedCall): Promise<{ readonly value?: unknown; readonly error?: string }>
}

export interface StandInProcess {
  readonly child: ChildProcess
  /** Where Chromium can be reached, once the page is loaded. */
  readonly endpoint: Promise<string>
  readonly exited: Promise<number | null>
  ask(question: string, about?: unknown): Promise<unknown>
  /** Ends the process and its Chromium at once, as a crash would. */
  kill(): Promise<void>
}

/** Runs the built main process on the stand-in, as the leader of its own process group. */
export function startStandIn(userData: string, environment: NodeJS.ProcessEnv): StandInProcess {
  const child = spawn(
    process.execPath,
    ['--import', REGISTER, MAIN, `--user-data-dir=${userData}`],
    {
      cwd: ROOT,
      // What a killed browser leaves behind lies in the folder that goes when the test run ends.
      env: { ...environment, TMPDIR: userData },
      detached: true,
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    },
  )
  // A test that fails closes nothing; this comes before the folder is removed.
  const end = () => killGroup(child.pid)
  process.prependOnceListener('exit', end)
  child.once('exit', () => process.off('exit', end))
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said += chunk
  })
  const exited = new Promise<number | null>((settle) => child.once('exit', settle))
  const endpoint = new Promise<string>((settle, fail) => {
    child.on('message', (message: { loaded?: string }) => {
      if (message.loaded !== undefined) settle(message.loaded)
    })
    void exited.then((code) => fail(new Error(`The stand-in ended with ${code}.\n${said}`)))
  })
  // A launch that is meant to end at once has nobody waiting for its page.
  endpoint.catch(() => {})
  return {
    child,
    endpoint,
    exited,
    ask: (question, about) => ask(child, question, about),
    kill: async () => {
      killGroup(child.pid)
      await exited
      await groupIsGone(child.pid)
    },
  }
}

export function controlOf(standIn: StandInProcess): StandInControl {
  return {
    requests: () => standIn.ask('requests') as ReturnType<StandInControl['requests']>,
    focusCount: () => standIn.ask('focusCount') as Promise<number>,
    invoke: (call) => standIn.ask('invoke', call) as ReturnType<StandInControl['invoke']>,
  }
}

let questions = 0

function ask(child: ChildProcess, question: string, about: unknown): Promise<unknown> {
  const id = ++questions
  return new Promise((settle, fail) => {
    const listen = (message: { id?: number; answer?: unknown }) => {
      if (message.id !== id) return
      child.off('message', listen)
      child.off('exit', fail)
      settle(message.answer)
    }
    child.on('message', listen)
    child.once('exit', fail)
    child.send({ id, ask: question, about })
  })
}

function killGroup(leader: number | undefined): void {
  if (leader === undefined) return
  try {
    process.kill(-leader, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** The profile can be opened again only when Chromium's own processes are gone too. */
async function groupIsGone(leader: number | undefined): Promise<void> {
  for (let attempt = 0; attempt < 100 && leader !== undefined; attempt++) {
    try {
      process.kill(-leader, 0)
    } catch {
      return
    }
    await new Promise((settle) => setTimeout(settle, 50))
  }
}
