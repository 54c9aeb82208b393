import { readLines, UnreadableRows } from './lines.ts'
import type { LinesAsk, LinesTell } from './lines-message.ts'
import { openExisting } from './stored.ts'

// It stands here and not in host, since it reads a database by itself: docs/adr/0010.

/** Batches that may still be sent; the page gives more as it takes them. */
let room = 0
let wake: () => void = () => {}

function tell(message: LinesTell): void {
  self.postMessage(message)
}

self.addEventListener('message', ({ data }: MessageEvent<LinesAsk>) => {
  if (data.type === 'open') void send(data)
  else {
    room += 1
    wake()
  }
})

async function send({ store, meta, except }: Extract<LinesAsk, { type: 'open' }>): Promise<void> {
  try {
    const database = await openExisting(store)
    if (database === null) throw new DOMException('The journal is gone.', 'NotFoundError')
    for await (const text of readLines(database, meta, new Set(except))) {
      while (room === 0) await new Promise<void>((resolve) => (wake = resolve))
      room -= 1
      tell({ type: 'lines', text })
    }
    database.close()
    tell({ type: 'end' })
  } catch (error) {
    tell(toTell(error))
  }
}

function toTell(error: unknown): LinesTell {
  if (error instanceof UnreadableRows) {
    return { type: 'unreadable', table: error.table, keys: error.keys }
  }
  if (error instanceof DOMException) {
    return { type: 'failed', name: error.name, message: error.message }
  }
  // A defect: it ends the worker, and the page is told.
  setTimeout(() => {
    throw error
  })
  return { type: 'failed', name: 'UnknownError', message: String(error) }
}
