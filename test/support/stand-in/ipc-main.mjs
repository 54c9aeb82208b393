const handlers = new Map()

export const ipcMain = {
  handle(channel, handler) {
    if (handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    }
    handlers.set(channel, handler)
  },
}

/** Runs the app's handler of a channel. A throw reaches the caller as its text alone, as in Electron. */
export async function invokeMain(channel, event, args) {
  const handler = handlers.get(channel)
  try {
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
    return { value: await handler(event, ...args) }
  } catch (error) {
    return { error: `Error invoking remote method '${channel}': ${error}` }
  }
}
