// `npm start`: the desktop app where it can run, else the web host. `npm start -- --web` forces the web host.
import { spawn } from 'node:child_process'
import { obtainElectron, whyNoWindow } from './electron-runtime.mjs'
import { buildStale } from './run.mjs'
import { ROOT } from './targets.mjs'
import { PortInUse, serveWeb } from './web-host.mjs'

/** An end sooner than this, with an error, means that the window never opened. Unit: milliseconds. Source: judgement. */
const TOO_SOON_MS = 5_000

const why = process.argv.includes('--web') ? 'you asked for it' : await openDesktop()
if (why !== null) await openWeb(why)

/** Opens the desktop app and ends this process with it. Returns why not, where it cannot. */
async function openDesktop() {
  const noWindow = whyNoWindow()
  if (noWindow !== null) return noWindow
  const electron = await obtainElectron(console.log)
  if (electron === null) return 'the Electron runtime is not installed and could not be fetched'
  if (!buildStale(['desktop'])) process.exit(1)
  const began = performance.now()
  const status = await new Promise((resolve) => {
    const child = spawn(electron, ['.'], { cwd: ROOT, stdio: 'inherit' })
    child.on('error', () => resolve(1))
    child.on('close', (code) => resolve(code ?? 1))
  })
  if (status !== 0 && performance.now() - began < TOO_SOON_MS) {
    return `the Electron runtime ended at once with code ${status}`
  }
  process.exit(status)
}

/** @param {string} because */
async function openWeb(because) {
  if (!buildStale(['web'])) process.exit(1)
  try {
    const address = await serveWeb()
    console.log(`Cairn runs in the browser, because ${because}.`)
    console.log(`Open ${address} and leave this running; Ctrl-C ends it.`)
  } catch (error) {
    if (!(error instanceof PortInUse)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
