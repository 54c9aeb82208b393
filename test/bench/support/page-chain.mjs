/** What is handed to the page at a time. Unit: bytes. */
const PART_BYTES = 4 * 1024 * 1024

/**
 * What a page would do without the vault's help: every step by itself, in one thread, with all rows as one text. The
 * steps and their settings are those of the outside benchmark: batches of 5,000 rows, plain JSON, the browser's own
 * gzip, SHA-256 and AES-GCM, and rows put back in one transaction with the browser's usual durability.
 * @param {import('playwright').Page} page with the journal open
 */
export async function makeFloor(page) {
  const chain = await page.evaluateHandle(() => {
    const BATCH = 5000
    /** @type {Uint8Array<ArrayBuffer>[]} */
    const given = []
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
    /** The journal may lie under another name since a restore; before the first there is no pointer. */
    const openCurrent = async () => {
      const stored = await indexedDB.databases()
      if (!stored.some(({ name }) => name === 'cairn-switch')) {
        return answer(indexedDB.open('cairn'))
      }
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
      /** @param {boolean} isSealed */
      backUp: (isSealed) =>
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
          const packed = await new Response(stream).arrayBuffer()
          await crypto.subtle.digest('SHA-256', packed)
          if (!isSealed) return
          const name = 'AES-GCM'
          const uses = /** @type {const} */ (['encrypt', 'decrypt'])
          const key = await crypto.subtle.generateKey({ name, length: 256 }, false, uses)
          const iv = crypto.getRandomValues(new Uint8Array(12))
          await crypto.subtle.encrypt({ name, iv }, key, packed)
        }),
      /** @param {string} base64 a part of what is to be restored */
      give(base64) {
        given.push(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)))
      },
      restore: () =>
        time(async () => {
          const stream = new Blob(given).stream().pipeThrough(new DecompressionStream('gzip'))
          const text = await new Response(stream).text()
          const rows = text
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line))
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
            durability: 'relaxed',
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
    /** @param {boolean} isSealed whether it is encrypted as well, under a key that is there already */
    backUp: (isSealed) => chain.evaluate((made, seal) => made.backUp(seal), isSealed),
    /** @param {Buffer} packed lines of a copy, as gzip */
    async restore(packed) {
      for (let at = 0; at < packed.length; at += PART_BYTES) {
        const part = packed.subarray(at, at + PART_BYTES).toString('base64')
        await chain.evaluate((made, text) => made.give(text), part)
      }
      return chain.evaluate((made) => made.restore())
    },
  }
}
