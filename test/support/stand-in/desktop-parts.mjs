import { EventEmitter } from 'node:events'

/** Keeps the menu without drawing it. A role that does not exist is a mistake here as it is there. */
export const Menu = {
  buildFromTemplate: (template) => ({ items: template }),
  setApplicationMenu(menu) {
    Menu.applicationMenu = menu
  },
  getApplicationMenu: () => Menu.applicationMenu ?? null,
}

/** Headless Chromium shows light pages. */
export const nativeTheme = { shouldUseDarkColors: false }

/** The pictures of the tray: kept by their address, drawn by nobody. */
export const nativeImage = {
  createFromDataURL(address) {
    if (!address.startsWith('data:image/png;base64,')) throw new Error('Not a picture')
    return { address }
  },
}

/** The keys of the system; a test presses them. */
const shortcuts = new Map()
export const globalShortcut = {
  register(keys, onPress) {
    if (shortcuts.has(keys)) return false
    shortcuts.set(keys, onPress)
    return true
  },
  unregisterAll: () => shortcuts.clear(),
}

/** Plays somebody who presses keys while another program is in front. False where the app did not ask for them. */
export function pressShortcut(keys) {
  shortcuts.get(keys)?.()
  return shortcuts.has(keys)
}

const trays = []

/** Keeps what the tray would show; a test picks from its menu. */
export class Tray extends EventEmitter {
  #menu = null

  constructor(image) {
    super()
    if (typeof image?.address !== 'string') throw new Error('A tray needs a picture')
    trays.push(this)
  }

  setToolTip() {}
  setContextMenu(menu) {
    this.#menu = menu
  }

  pick(label) {
    const item = this.#menu?.items.find((each) => each.label === label)
    item?.click()
    return item !== undefined
  }
}

/** Plays somebody who picks from the menu of the tray. False where it has no such item. */
export function pickFromTray(label) {
  return trays.some((tray) => tray.pick(label))
}

const notifications = []

/** What the system would show; a test reads it and presses it. */
export class Notification extends EventEmitter {
  static isSupported = () => true

  constructor({ title, body }) {
    super()
    this.title = title
    this.body = body
  }

  show() {
    notifications.push(this)
  }
}

export function shownNotifications() {
  return notifications.map(({ title, body }) => ({ title, body }))
}

/** Plays somebody who presses the newest one. */
export function pressNotification() {
  notifications.at(-1)?.emit('click', {})
}
