import { liveQuery } from 'dexie'
import { err, ok, type Result } from '#shared/result.ts'
import type { IndexAnswer, SearchQuery } from '#shared/search/search-query.ts'
import { type CairnDatabase, META_ID } from '../database.ts'
import type { SearchAsk, SearchState, SearchTell } from './search-message.ts'

/** Nothing could be looked for: the worker stopped, or the records were closed. */
export interface SearchFailure {
  readonly type: 'Unavailable'
  readonly reason: string
}

/** The page's end of one search. It ends with its database. */
export interface SearchClient {
  find(query: SearchQuery): Promise<Result<IndexAnswer, SearchFailure>>
  state(): SearchState
  /** Calls back whenever the state is another. Returns what ends that. */
  subscribe(listener: () => void): () => void
}

/** Deaths of the worker without an answer in between, after which it is not started again. Source: judgement. */
const MOST_DEATHS = 2

/**
 * Time without a question after which the worker is let go of, with its memory, and changes after which it comes back to
 * take them in. Unit: milliseconds; changes. Source: judgement; starting again takes a tenth of a second.
 */
const REST_AFTER = 120_000
const CHANGES_TO_WAKE = 200

const clients = new WeakMap<CairnDatabase, SearchClient>()

/** The search over a database; begun when it is first asked for. */
export function searchIn(database: CairnDatabase): SearchClient {
  const known = clients.get(database)
  if (known !== undefined) return known
  const client = startSearch(database)
  clients.set(database, client)
  return client
}

function startSearch(database: CairnDatabase): SearchClient {
  const waiting = new Map<number, (result: Result<IndexAnswer, SearchFailure>) => void>()
  const listeners = new Set<() => void>()
  let state: SearchState = { phase: 'loading' }
  let worker: Worker | null = null
  let isOver = !database.isOpen()
  let deaths = 0
  let lastId = 0
  /** Number of the newest change, and of the last one that the worker was told of. */
  let newest = 0
  let told = 0
  let rest: ReturnType<typeof setTimeout> | undefined

  function show(next: SearchState): void {
    state = next
    for (const listener of listeners) listener()
  }

  function wake(): Worker {
    clearTimeout(rest)
    rest = setTimeout(letGo, REST_AFTER)
    if (worker !== null) return worker
    const started = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' })
    worker = started
    told = newest
    started.addEventListener('message', ({ data }: MessageEvent<SearchTell>) => {
      if (worker !== started) return
      if (data.type === 'state') return show(data.state)
      deaths = 0
      waiting.get(data.id)?.(ok(data.answer))
      waiting.delete(data.id)
    })
    started.addEventListener('error', ({ message }) => bury(started, message))
    started.addEventListener('messageerror', () => bury(started, 'The answer could not be read.'))
    post(started, { type: 'open', store: database.name })
    return started
  }

  function bury(dead: Worker, reason: string): void {
    if (worker !== dead) return
    deaths += 1
    end(reason)
    show({ phase: 'failed', reason })
  }

  function end(reason: string): void {
    clearTimeout(rest)
    worker?.terminate()
    worker = null
    const settles = [...waiting.values()]
    waiting.clear()
    for (const settle of settles) settle(err({ type: 'Unavailable', reason }))
  }

  /** While all is read for the first time it goes on, or it would never get to an end. */
  function letGo(): void {
    if (state.phase === 'ready') end('')
    else rest = setTimeout(letGo, REST_AFTER)
  }

  const news = liveQuery(() => database.meta.get(META_ID)).subscribe({
    next(meta) {
      newest = meta?.changeNumber ?? 0
      if (worker === null) {
        if (newest - told >= CHANGES_TO_WAKE && deaths < MOST_DEATHS) wake()
        return
      }
      if (newest === told) return
      told = newest
      post(worker, { type: 'follow' })
    },
    // Closed: the event below ends it.
    error: () => {},
  })
  database.on('close', () => {
    isOver = true
    news.unsubscribe()
    end('The journal was closed.')
  })
  if (!isOver) wake()

  return {
    find(query) {
      if (isOver || deaths >= MOST_DEATHS) {
        return Promise.resolve(err({ type: 'Unavailable', reason: 'The search has stopped.' }))
      }
      const asked = wake()
      return new Promise((resolve) => {
        const id = ++lastId
        waiting.set(id, resolve)
        post(asked, { type: 'find', id, query })
      })
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function post(worker: Worker, message: SearchAsk): void {
  worker.postMessage(message)
}
