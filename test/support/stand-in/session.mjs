/** Of the browser that shows the page. */
let clearStorage = null

/** @param {(names: string[]) => Promise<void>} clear */
export function clearStorageWith(clear) {
  clearStorage = clear
}

const rules = {
  permissionRequest: null,
  permissionCheck: null,
  beforeRequest: null,
}

class Session {
  setPermissionRequestHandler(handler) {
    rules.permissionRequest = handler
  }
  setPermissionCheckHandler(handler) {
    rules.permissionCheck = handler
  }
  // Headless Chromium offers no device to choose, so there is nothing to ask the handler about.
  setDevicePermissionHandler() {}
  // Headless Chromium has no spell checker.
  setSpellCheckerEnabled() {}
  setSpellCheckerDictionaryDownloadURL() {}
  /** Of the app's own origin alone, which is all that the app ever asks for. */
  async clearStorageData({ storages = ['all'] } = {}) {
    await clearStorage?.(storages.map((name) => (name === 'indexdb' ? 'indexeddb' : name)))
  }
  webRequest = {
    onBeforeRequest(listener) {
      rules.beforeRequest = listener
    },
  }
}

export const session = { defaultSession: new Session() }

/** Whether the app lets a request through. */
export function isRequestAllowed(details) {
  if (rules.beforeRequest === null) return true
  let allowed = true
  rules.beforeRequest(details, (answer) => {
    allowed = answer.cancel !== true
  })
  return allowed
}

/** Whether the app grants a permission to a page: both of its handlers have to say yes. */
export function isPermissionGranted(contents, permission, origin) {
  const checked = rules.permissionCheck?.(contents, permission, origin, {}) ?? true
  let granted = rules.permissionRequest === null
  rules.permissionRequest?.(
    contents,
    permission,
    (answer) => {
      granted = answer
    },
    {},
  )
  return checked && granted
}
