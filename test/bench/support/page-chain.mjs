/**
 * What a page would do without the vault's help: everything in one thread, as one text.
 * @param {import('playwright').Page} page with the journal open
 */
export async function makeFloor(page) {
  const chain = await page.evaluateHandle(() => {
    const BATCH = 5000
    /** @type {ArrayBuffer} */
    let packed = new ArrayBuffer(0)
    /**
     * @template Value
     * @param {IDBRequest<Value>} request
     * @returns {Promise<Value>}
     */
    const answer = (request) =>
      new Promise((done, fail) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => fail(request.error)
      })
    const openCurrent = async () => {
      const pointers = await answer(indexedDB.open('cairn-switch'))
      const pointer = await answer(
        pointers.transaction('pointer').objectStore('pointer').get('own'),
      )
      pointers.close()
      return answer(indexedDB.open(pointer?.name ?? 'cairn'))
    }
    /** @param {() => Promise<void>} work */
    const time = async (work) => {
      const began = performance.now()
      await work()
      return performance.now() - began
    }
    return {
      backUp: () =>
        time(async () => {
          const database = await openCurrent()
          /** @type {string[]} */
          const lines = []
          for (const table of [...database.objectStoreNames]) {
            /** @type {IDBKeyRange | undefined} */
            let range
            for (;;) {
              const store = database.transaction(table).objectStore(table)
              const rows = await answer(store.getAll(range, BATCH))
              for (const row of rows) lines.push(JSON.stringify([table, row]))
              if (rows.length < BATCH) break
              range = IDBKeyRange.lowerBound(rows.at(-1)[String(store.keyPath)], true)
            }
          }
          database.close()
          const bytes = new TextEncoder().encode(lines.join('\n'))
          const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))
          packed = await new Response(stream).arrayBuffer()
        }),
      restore: () =>
        time(async () => {
          const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
          const text = await new Response(stream).text()
          const rows = text.split('\n').map((line) => JSON.parse(line))
          const current = await openCurrent()
          const request = indexedDB.open('bench-floor', 1)
          // The same tables and indexes as the journal has.
          request.onupgradeneeded = () => {
            for (const name of [...current.objectStoreNames]) {
              const from = current.transaction(name).objectStore(name)
              const to = request.result.createObjectStore(name, { keyPath: from.keyPath })
              for (const index of [...from.indexNames]) {
                const { keyPath, unique, multiEntry } = from.index(index)
                to.createIndex(index, keyPath, { unique, multiEntry })
              }
            }
          }
          const database = await answer(request)
          current.close()
          const transaction = database.transaction([...database.objectStoreNames], 'readwrite', {
            durability: 'strict',
          })
          for (const [table, row] of rows) transaction.objectStore(table).put(row)
          await new Promise((done, fail) => {
            transaction.oncomplete = done
            transaction.onabort = () => fail(transaction.error)
          })
          database.close()
        }),
    }
  })
  return {
    backUp: () => chain.evaluate((made) => made.backUp()),
    restore: () => chain.evaluate((made) => made.restore()),
  }
}
