import { strToU8, Zip, ZipDeflate } from 'fflate'

export interface ZipWriter {
  add(path: string, text: string): void
  /** The bytes since the last call. */
  take(): Uint8Array<ArrayBuffer>[]
  /** The last bytes; nothing can be added afterwards. */
  finish(): Uint8Array<ArrayBuffer>[]
}

/** Writes a zip as its files come. `madeAt` is the time that every entry carries. */
export function createZip(madeAt: string): ZipWriter {
  let chunks: Uint8Array<ArrayBuffer>[] = []
  let failure: Error | null = null
  const zip = new Zip((error, chunk) => {
    if (error === null) chunks.push(chunk as Uint8Array<ArrayBuffer>)
    else failure = error
  })
  const take = () => {
    if (failure !== null) throw failure
    const ready = chunks
    chunks = []
    return ready
  }
  return {
    add(path, text) {
      const entry = new ZipDeflate(path, { level: 6 })
      entry.mtime = new Date(madeAt)
      zip.add(entry)
      entry.push(strToU8(text), true)
    },
    take,
    finish() {
      zip.end()
      return take()
    },
  }
}
