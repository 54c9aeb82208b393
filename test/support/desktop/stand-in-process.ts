import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { freezeGroup, groupIsGone, killGroup } from './process-group.ts'

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
  /** What the person will pick in the next dialog of the system; unanswered, a dialog is closed. */
  answerDialog(answer: DialogAnswer): Promise<unknown>
  /** Presses keys while another program is in front. False where the app did not ask the system for them. */
  pressShortcut(keys: string): Promise<unknown>
  /** Picks from the menu of the tray. False where there is no such item. */
  pickFromTray(label: string): Promise<unknown>
  /** The notifications of the system so far. */
  notifications(): Promise<ReadonlyArray<{ readonly title: string; readonly body: string }>>
  /** Presses the newest one. */
  pressNotification(): Promise<unknown>
  /** Addresses that were handed to the system's browser so far. */
  openedLinks(): Promise<readonly string[]>
  /** Plays what the system tells of itself. */
  emitPower(
    event: 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen' | 'shutdown',
  ): Promise<unknown>
}

export type DialogAnswer =
  | { readonly filePath: string }
  | { readonly filePaths: readonly string[] }
  | { readonly canceled: true }

export interface StandInProcess {
  readonly child: ChildProcess
  /** Where Chromium can be reached, once the page is loaded. */
  readonly endpoint: Promise<string>
  readonly exited: Promise<number | null>
  ask(question: string, about?: unknown): Promise<unknown>
  /** Ends the process and its Chromium at once, as a crash would. */
  kill(): Promise<void>
  /** Stops both where they stand; only `kill` can follow. */
  freeze(): void
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
    freeze: () => freezeGroup(child.pid),
  }
}

export function controlOf(standIn: StandInProcess): StandInControl {
  return {
    requests: () => standIn.ask('requests') as ReturnType<StandInControl['requests']>,
    focusCount: () => standIn.ask('focusCount') as Promise<number>,
    invoke: (call) => standIn.ask('invoke', call) as ReturnType<StandInControl['invoke']>,
    answerDialog: (answer) => standIn.ask('answer-dialog', answer),
    pressShortcut: (keys) => standIn.ask('press-shortcut', keys),
    pickFromTray: (label) => standIn.ask('pick-from-tray', label),
    notifications: () =>
      standIn.ask('notifications') as ReturnType<StandInControl['notifications']>,
    pressNotification: () => standIn.ask('press-notification'),
    openedLinks: () => standIn.ask('opened-links') as Promise<readonly string[]>,
    emitPower: (event) => standIn.ask('emit-power', event),
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
