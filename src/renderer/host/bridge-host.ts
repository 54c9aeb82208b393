import type { Bridge } from '#shared/contract/bridge.ts'
import { err } from '#shared/result.ts'
import type { Host } from './host.ts'
import { parseReply } from './parse-reply.ts'

/** The desktop: each call crosses the preload's bridge to the main process. */
export function createBridgeHost(bridge: Bridge): Host {
  return {
    kind: 'desktop',
    async call(name, request) {
      let raw: unknown
      try {
        raw = await bridge[name](request)
      } catch {
        // The main process answers with values; a throw means that nobody was there to answer.
        return err({ type: 'Unavailable', reason: 'The app did not answer.' })
      }
      return parseReply(name, raw)
    },
  }
}
