import type { Bridge } from '#shared/contract/bridge.ts'
import { createBridgeHost } from './bridge-host.ts'
import type { Host } from './host.ts'
import { createWorkerHost } from './worker-host.ts'

declare global {
  interface Window {
    /** Put there by the desktop's preload; absent on the web. */
    readonly cairn?: Bridge
  }
}

/** The desktop's main process where there is one, else a worker that starts with the first call. */
export function createHost(): Host {
  if (window.cairn !== undefined) return createBridgeHost(window.cairn)
  return createWorkerHost(
    () => new Worker(new URL('./core.worker.ts', import.meta.url), { type: 'module' }),
  )
}
