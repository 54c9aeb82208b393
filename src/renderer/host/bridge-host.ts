import type { Bridge } from '#shared/contract/bridge.ts'
import { err } from '#shared/result.ts'
import { checkedReply } from './checked-reply.ts'
import type { Host } from './host.ts'

/** The desktop: each call crosses the preload's bridge to the main process. */
export function createBridgeHost(bridge: Bridge): Host {
  return {
    kind: 'desktop',
    call: (name, request) =>
      checkedReply(
        name,
        answerOf(() => bridge[name](request)),
      ),
  }
}

/** The main process answers with values; a throw means that nobody was there to answer. */
async function answerOf(ask: () => Promise<unknown>): Promise<unknown> {
  try {
    return await ask()
  } catch {
    return err({ type: 'Unavailable', reason: 'The app did not answer.' })
  }
}
