import { app } from './app.mjs'

const handlers = new Map()
const privileged = new Map()

export const protocol = {
  registerSchemesAsPrivileged(schemes) {
    if (app.isReady()) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    }
    for (const { scheme, privileges } of schemes) privileged.set(scheme, privileges)
  },

  handle(scheme, handler) {
    // Chromium's stand-in origin is standard and secure: a scheme that is not would behave in another way.
    const { standard, secure } = privileged.get(scheme) ?? {}
    if (!standard || !secure) throw new Error(`${scheme}: is not a standard, secure scheme`)
    if (handlers.has(scheme)) throw new Error(`${scheme}: is handled already`)
    handlers.set(scheme, handler)
  },
}

/** What the app's own handler answers to an address, ready for Chromium; null where no handler is. */
export async function answerAddress(address, method) {
  const handler = handlers.get(new URL(address).protocol.slice(0, -1))
  if (handler === undefined) return null
  const response = await handler(new Request(address, { method }))
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  }
}
