import { EventEmitter } from 'node:events'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { takeInstanceLock } from './instance-lock.mjs'

// Says plainly what runs, wherever the app shows or logs its runtime.
Object.defineProperty(process, 'versions', {
  value: Object.freeze({ ...process.versions, electron: '0.0.0-stand-in' }),
})

const program = readProgram(dirname(resolve(process.argv[1] ?? '.')))

class App extends EventEmitter {
  isPackaged = false
  #ready = false
  #quitting = false
  #releaseLock = null
  #closers = []
  #whenReady = new Promise((settle) => {
    // The main module runs to its end first, as it does in Electron.
    setTimeout(() => {
      this.#ready = true
      settle()
      this.emit('ready')
    }, 0)
  })

  getName = () => program.productName ?? program.name
  getVersion = () => program.version
  isReady = () => this.#ready
  whenReady = () => this.#whenReady
  enableSandbox() {
    if (this.#ready) throw new Error('app.enableSandbox() can only be called before app is ready')
  }

  getPath(name) {
    if (name === 'documents') return makeDocuments(this.getPath('userData'))
    if (name === 'sessionData') return join(this.getPath('userData'), 'stand-in-profile', 'Default')
    if (name !== 'userData') throw new Error(`The stand-in knows no path named ${name}`)
    const given = process.argv.find((word) => word.startsWith('--user-data-dir='))
    if (given !== undefined) return resolve(given.slice('--user-data-dir='.length))
    return join(process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), this.getName())
  }

  requestSingleInstanceLock() {
    if (this.#releaseLock !== null) return true
    this.#releaseLock = takeInstanceLock(this.getPath('userData'), () =>
      this.emit('second-instance', {}, [], '', {}),
    )
    return this.#releaseLock !== null
  }

  /** For the stand-in's other parts: what to close when the app quits, in order. */
  beforeExit(close) {
    this.#closers.push(close)
  }

  quit() {
    if (this.#quitting) return
    this.#quitting = true
    void this.#shutDown()
  }

  async #shutDown() {
    this.emit('before-quit', {})
    for (const close of this.#closers) await close()
    this.emit('will-quit', {})
    this.emit('quit', {}, 0)
    this.#releaseLock?.()
    process.exit(0)
  }
}

export const app = new App()

/** A person's documents: inside the test's own folder, never those of this machine. */
function makeDocuments(userData) {
  const folder = join(userData, 'stand-in-documents')
  mkdirSync(folder, { recursive: true })
  return folder
}

/** The app's package.json, as Electron finds it from the folder that it is given. */
function readProgram(folder) {
  const file = join(folder, 'package.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  if (dirname(folder) === folder) throw new Error('No package.json was found above the main file')
  return readProgram(dirname(folder))
}
