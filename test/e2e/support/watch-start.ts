import type { BrowserContext, Page } from '@playwright/test'

/** How far a cursor may go along a whole table: to the first row that is not in the trash. Source: judgement. */
const MOST_STEPS = 3

interface Watched {
  /** Reads that touch a whole table, not only a part that they name, as `table.method`. */
  readonly wholeTables: string[]
  /** Number of all reads, so that an empty list above is not one of a watch that saw nothing. */
  readonly reads: number
  /** Whether there was a heading when the core's worker was started; null before. */
  readonly headingBeforeWorker: boolean | null
  /** When the database was asked for. Unit: milliseconds since the navigation. */
  readonly opensDatabaseAt: number
}

type WatchedWindow = Window & { watched?: Watched }

/** Watches, from the next navigation on, what the application does before its first screen stands. */
export async function watchStart(context: BrowserContext): Promise<void> {
  await context.addInitScript((mostSteps) => {
    const watched = {
      wholeTables: [] as string[],
      reads: 0,
      headingBeforeWorker: null as boolean | null,
      opensDatabaseAt: Number.NaN,
    }
    ;(window as { watched?: unknown }).watched = watched

    const steps = new WeakMap<IDBRequest, { name: string; left: number }>()
    type Reader = Record<string, (...parameters: unknown[]) => IDBRequest>
    const nameOf = (source: IDBObjectStore | IDBIndex, method: string) =>
      `${'objectStore' in source ? source.objectStore.name : source.name}.${method}`
    for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype]) {
      const reader = prototype as unknown as Reader
      for (const method of [
        'get',
        'count',
        'getAll',
        'getAllKeys',
        'getAllRecords',
        'openCursor',
        'openKeyCursor',
      ]) {
        const original = reader[method]
        if (original === undefined) continue
        reader[method] = function (this: IDBObjectStore, ...parameters: unknown[]) {
          const request = original.apply(this, parameters)
          const name = nameOf(this, method)
          const [query, limit] = parameters
          watched.reads += 1
          if (method === 'getAllRecords') watched.wholeTables.push(name)
          if (query === undefined || query === null) {
            if (method === 'count') watched.wholeTables.push(name)
            if (method.startsWith('getAll') && limit === undefined) watched.wholeTables.push(name)
            if (method.startsWith('open')) steps.set(request, { name, left: mostSteps })
          }
          return request
        }
      }
    }
    const cursor = IDBCursor.prototype as unknown as Record<string, (...p: unknown[]) => void>
    for (const method of ['continue', 'continuePrimaryKey', 'advance']) {
      const original = cursor[method]
      cursor[method] = function (this: unknown, ...parameters: unknown[]) {
        const walk = steps.get((this as IDBCursor).request)
        if (walk !== undefined && walk.left-- === 0) watched.wholeTables.push(walk.name)
        return original?.apply(this as never, parameters)
      }
    }

    const open = indexedDB.open
    IDBFactory.prototype.open = function (...parameters) {
      if (Number.isNaN(watched.opensDatabaseAt)) watched.opensDatabaseAt = performance.now()
      return open.apply(this, parameters)
    }
    const Original = Worker
    window.Worker = class extends Original {
      constructor(...parameters: ConstructorParameters<typeof Worker>) {
        super(...parameters)
        watched.headingBeforeWorker ??= document.querySelector('main h1') !== null
      }
    }
  }, MOST_STEPS)
}

export function whatWasWatched(page: Page): Promise<Watched> {
  return page.evaluate(() => {
    const { watched } = window as WatchedWindow
    if (watched === undefined) throw new Error('Nothing has been watched')
    return watched
  })
}

/** When the page asked for a script whose name begins so. Unit: milliseconds since the navigation. */
export function whenFetched(page: Page, name: string): Promise<number | undefined> {
  return page.evaluate(
    (begin) =>
      performance
        .getEntriesByType('resource')
        .find(({ name: url }) => url.includes(`/assets/${begin}-`) && url.endsWith('.js'))
        ?.startTime,
    name,
  )
}
