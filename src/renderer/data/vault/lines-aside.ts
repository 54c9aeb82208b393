import { type Except, UnreadableRows } from './lines.ts'
import type { LinesAsk, LinesTell } from './lines-message.ts'

type Meta = Extract<LinesAsk, { type: 'open' }>['meta']

/** Batches that the worker may be ahead. Unit: batches of about a million characters. Source: judgement. */
const AHEAD = 3

/**
 * The lines of a store as `readLines` gives them, read and written out in a worker, so that the page is left to hand
 * them over. Throws as `readLines` does.
 */
export async function* readLinesAside(
  store: string,
  meta: Meta,
  except: Except,
): AsyncGenerator<string> {
  const worker = new Worker(new URL('./lines.worker.ts', import.meta.url), { type: 'module' })
  const waiting: LinesTell[] = []
  let wake: () => void = () => {}
  const take = (told: LinesTell) => {
    waiting.push(told)
    wake()
  }
  worker.onmessage = ({ data }: MessageEvent<LinesTell>) => take(data)
  worker.onerror = ({ message }) => take({ type: 'failed', name: 'UnknownError', message })
  const ask = (message: LinesAsk) => worker.postMessage(message)
  try {
    ask({ type: 'open', store, meta, except: [...except] })
    for (let batch = 0; batch < AHEAD; batch++) ask({ type: 'more' })
    while (true) {
      const told = waiting.shift()
      if (told === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        continue
      }
      if (told.type === 'end') return
      if (told.type === 'unreadable') throw new UnreadableRows(told.table, told.keys)
      if (told.type === 'failed') throw new DOMException(told.message, told.name)
      ask({ type: 'more' })
      yield told.text
    }
  } finally {
    worker.terminate()
  }
}
