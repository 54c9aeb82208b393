import { createHandlers } from '#core/handlers.ts'
import { dispatch } from '#shared/contract/dispatch.ts'
import { version } from '../../../package.json'
import { browserName } from './browser-name.ts'
import type { WorkerReply, WorkerRequest } from './worker-message.ts'

const handlers = createHandlers(() => ({
  kind: 'web',
  version,
  runtime: browserName(navigator.userAgent),
}))

let defects = 0

/** The defect goes to the console, the only log that the web host has; the page gets a number to quote. */
function report(defect: unknown): string {
  defects += 1
  const reference = `worker-${defects}`
  console.error(reference, defect)
  return reference
}

self.addEventListener('message', async ({ data }: MessageEvent<WorkerRequest>) => {
  const reply = await dispatch(handlers, data.name, data.request, report)
  self.postMessage({ id: data.id, reply } satisfies WorkerReply)
})
