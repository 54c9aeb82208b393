import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { toAppAddress, toAppOrigin, toPageAddress } from './addresses.mjs'
import { app } from './app.mjs'
import { pageScript } from './page-script.mjs'
import { openPage } from './pages.mjs'

const windows = new Set()

/** What surrounds one page: its events, its frames, its rules. */
class WebContents extends EventEmitter {
  windowOpenHandler = null
  #expected = null
  #print = null

  setWindowOpenHandler(handler) {
    this.windowOpenHandler = handler
  }

  /** For the stand-in's other parts: how its page is printed. */
  printWith(print) {
    this.#print = print
  }

  /** The names that the app uses are the same in Chromium's own protocol. */
  async printToPDF(options) {
    if (this.#print === null) throw new Error('Failed to generate PDF: there is no page')
    return Buffer.from(await this.#print(options), 'base64')
  }

  /** Tells that the app itself is about to load an address, which is no navigation of the page. */
  expect(url) {
    this.#expected = url
  }

  mayNavigate(frame, url) {
    const isMainFrame = frame.parentFrame() === null
    if (isMainFrame && url === this.#expected) {
      this.#expected = null
      return true
    }
    let prevented = false
    const details = {
      url,
      isMainFrame,
      frame: this.frameOf(frame),
      preventDefault: () => {
        prevented = true
      },
    }
    this.emit('will-frame-navigate', details)
    if (isMainFrame && !prevented) this.emit('will-navigate', details)
    return !prevented
  }

  frameOf(frame) {
    const parent = frame.parentFrame()
    return {
      url: toAppAddress(frame.url()),
      origin: toAppOrigin(frame.url()),
      parent: parent === null ? null : this.frameOf(parent),
      detached: frame.isDetached(),
    }
  }
}

export class BrowserWindow extends EventEmitter {
  #options
  #page = null
  webContents = new WebContents()
  /** How often the app brought this window to the front; there is no screen to look at. */
  focusCount = 0

  constructor(options) {
    super()
    const { sandbox, contextIsolation, nodeIntegration } = options.webPreferences
    if (sandbox !== true || contextIsolation !== true || nodeIntegration !== false) {
      throw new Error('The stand-in plays sandboxed, isolated pages only')
    }
    this.#options = options
    windows.add(this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  static getAllWindows = () => [...windows]

  async loadURL(url) {
    if (this.#page === null) await this.#open()
    this.webContents.expect(url)
    await this.#page.goto(toPageAddress(url))
    this.emit('ready-to-show')
    app.emit('stand-in-loaded', this)
  }

  async #open() {
    this.#page = await openPage(this.webContents, this.#options)
    const preload = readFileSync(this.#options.webPreferences.preload, 'utf8')
    await this.#page.addInitScript(pageScript(preload))
    this.#page.once('close', () => {
      windows.delete(this)
      this.emit('closed')
      if (windows.size === 0) app.emit('window-all-closed')
    })
  }

  isMinimized = () => false
  restore() {}
  show() {}
  focus() {
    this.focusCount += 1
  }

  close() {
    void this.#page?.close({ runBeforeUnload: true })
  }
}
