import { SECURE_ORIGIN } from './addresses.mjs'
import { decodeClone, encodeClone } from './clone.mjs'

/** Name under which Node's end of the IPC waits for the page, until the page script has taken it away. */
export const BINDING = '__standInInvoke'

/** Name of the function in the page that takes the answers. All it can do is to settle what the page asked itself. */
export const DELIVER = '__standInDeliver'

/**
 * The built preload as a script that runs before the page's own: its `require` knows `electron` alone, which has
 * `contextBridge` and `ipcRenderer` alone. It runs in the top frame only, as preloads do by default.
 */
export function pageScript(preload) {
  return `(() => {
    const post = window.${BINDING}
    delete window.${BINDING}
    if (window !== window.top || location.origin !== ${JSON.stringify(SECURE_ORIGIN)}) return
    ${encodeClone}
    ${decodeClone}
    const waiting = new Map()
    let asked = 0
    Object.defineProperty(window, '${DELIVER}', {
      value(number, text) {
        const settle = waiting.get(number)
        waiting.delete(number)
        settle?.(text)
      },
    })
    const send = (channel, text) =>
      new Promise((settle) => {
        asked += 1
        waiting.set(asked, settle)
        post(asked + ' ' + channel + ' ' + text)
      })
    const freezeAll = (value) => {
      if (typeof value === 'object' && value !== null) Object.values(value).forEach(freezeAll)
      return typeof value === 'object' ? Object.freeze(value) : value
    }
    const electron = {
      contextBridge: {
        exposeInMainWorld(key, api) {
          if (Object.hasOwn(window, key)) {
            throw new Error('Cannot bind an API on top of an existing property on the window object')
          }
          Object.defineProperty(window, key, { value: freezeAll({ ...api }), enumerable: true })
        },
      },
      ipcRenderer: {
        async invoke(channel, ...args) {
          const reply = decodeClone(await send(channel, encodeClone(args)))
          if ('error' in reply) throw new Error(reply.error)
          return reply.value
        },
      },
    }
    const require = (name) => {
      if (name === 'electron') return electron
      throw new Error('module not found: ' + name)
    }
    const module = { exports: {} }
    ;((require, module, exports) => {
${preload}
    })(require, module, module.exports)
  })()`
}
