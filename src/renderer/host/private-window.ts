import type { PrivateWindow } from './private-window-probe.ts'

/** A browser that answers later than this does not get to tell. Unit: milliseconds. Source: judgement; it takes about 50. */
const PATIENCE = 5000

let asked: Promise<PrivateWindow> | null = null

/** Whether this is a private window, as far as the browser lets one see. Asked once per page; web only. */
export function findPrivateWindow(): Promise<PrivateWindow> {
  asked ??= ask()
  return asked
}

function ask(): Promise<PrivateWindow> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./private-window.worker.ts', import.meta.url), {
      type: 'module',
    })
    const settle = (answer: PrivateWindow) => {
      clearTimeout(timer)
      worker.terminate()
      resolve(answer)
    }
    const timer = setTimeout(() => settle('unknown'), PATIENCE)
    worker.addEventListener('error', () => settle('unknown'))
    worker.addEventListener('message', ({ data }: MessageEvent<PrivateWindow>) => settle(data))
  })
}
