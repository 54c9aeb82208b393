import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { ExportFile } from '#shared/exchange/export-content.ts'
import { exportedBytes } from './exchange-bytes.ts'

export interface ZipWriter {
  add(file: ExportFile): void
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
    add(file) {
      // Pictures are packed already.
      const isPacked = file.encoding === 'base64'
      const entry = isPacked
        ? new ZipPassThrough(file.path)
        : new ZipDeflate(file.path, { level: 6 })
      entry.mtime = new Date(madeAt)
      zip.add(entry)
      entry.push(exportedBytes(file), true)
    },
    take,
    finish() {
      zip.end()
      return take()
    },
  }
}
