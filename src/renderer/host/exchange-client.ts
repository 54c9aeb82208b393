import type { ExportFacts, ExportRows } from '#shared/exchange/export-content.ts'
import type {
  ImportDraft,
  ImportFailure,
  ImportResult,
  RecordsByTable,
} from '#shared/exchange/import-draft.ts'
import { importPatience } from '#shared/exchange/limits.ts'
import type { RecordTable } from '#shared/records/change.ts'
import { err, ok } from '#shared/result.ts'
import type {
  ChosenFile,
  ExchangeReply,
  ExchangeRequest,
  KnownStore,
  ReadRows,
  Written,
} from './exchange-message.ts'

/** Reads what the person chose, off the page's thread. Given up after 30 s and a second a megabyte, and when `signal` says so. */
export async function readImportFiles(
  files: readonly ChosenFile[],
  known: KnownStore,
  signal: AbortSignal,
): Promise<ImportResult<ImportDraft>> {
  const records: Partial<Record<RecordTable, unknown[]>> = {}
  const talk = openTalk(signal, ({ table, rows }) => {
    records[table] ??= []
    records[table].push(...rows)
  })
  const bytes = files.reduce((sum, { blob }) => sum + blob.size, 0)
  const reply = await talk.ask({ type: 'read', files, known }, bytes)
  talk.end()
  if (!reply.ok) return reply
  if (reply.value.type !== 'read') return err(STOPPED)
  const { result } = reply.value
  return result.ok ? ok({ ...result.value, records: records as RecordsByTable }) : result
}

export interface ExportWork {
  add(rows: ExportRows): Promise<ImportResult<Written>>
  finish(): Promise<ImportResult<Written>>
  end(): void
}

/** Turns records into plain files, off the page's thread. */
export async function beginExport(
  facts: ExportFacts,
  into: 'files' | 'zip',
  signal: AbortSignal,
): Promise<ExportWork> {
  const talk = openTalk(signal)
  // A failure shows again at the first rows.
  await talk.ask({ type: 'begin', facts, into })
  const written = async (request: ExchangeRequest): Promise<ImportResult<Written>> => {
    const reply = await talk.ask(request)
    if (!reply.ok) return reply
    return reply.value.type === 'written' ? ok(reply.value.written) : err(STOPPED)
  }
  return {
    add: (rows) => written({ type: 'rows', rows }),
    finish: () => written({ type: 'finish' }),
    end: talk.end,
  }
}

const STOPPED: ImportFailure = { why: 'unreadable', reason: 'The work stopped by itself.' }
const CANCELLED: ImportFailure = { why: 'cancelled', reason: 'You ended it.' }
const tooSlow = (patience: number): ImportFailure => ({
  why: 'too-slow',
  reason: `It took longer than ${Math.round(patience / 1000)} seconds and was given up.`,
})

interface Talk {
  /** `bytes`: how much there is to work on. */
  ask(request: ExchangeRequest, bytes?: number): Promise<ImportResult<ExchangeReply>>
  end(): void
}

/** One worker for one job: ended with it, so that a hostile file leaves nothing behind. */
function openTalk(signal: AbortSignal, onRows: (read: ReadRows) => void = () => {}): Talk {
  const worker = new Worker(new URL('./exchange.worker.ts', import.meta.url), { type: 'module' })
  let over: ImportFailure | null = signal.aborted ? CANCELLED : null
  let settle: ((result: ImportResult<ExchangeReply>) => void) | null = null

  const stop = (failure: ImportFailure) => {
    over ??= failure
    worker.terminate()
    signal.removeEventListener('abort', onAbort)
    settle?.(err(over))
    settle = null
  }
  const onAbort = () => stop(CANCELLED)
  signal.addEventListener('abort', onAbort)
  worker.addEventListener('error', () => stop(STOPPED))
  worker.addEventListener('messageerror', () => stop(STOPPED))
  worker.addEventListener('message', ({ data }: MessageEvent<ExchangeReply | ReadRows>) => {
    if (data.type === 'read-rows') return onRows(data)
    settle?.(ok(data))
    settle = null
  })

  return {
    ask(request, bytes = 0) {
      if (over !== null) return Promise.resolve(err(over))
      return new Promise((resolve) => {
        const patience = importPatience(bytes)
        const timer = setTimeout(() => stop(tooSlow(patience)), patience)
        settle = (result) => {
          clearTimeout(timer)
          resolve(result)
        }
        worker.postMessage(request)
      })
    },
    end: () => stop(CANCELLED),
  }
}
