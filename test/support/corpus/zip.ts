import { deflateSync } from 'fflate'
import { crc32 } from '../../../src/renderer/host/exchange-crc32.ts'

/** One entry of a zip that is written by hand, so that it can lie. */
interface EntryOfZip {
  readonly path: string
  readonly text?: string
  readonly bytes?: Uint8Array
  /** Already packed; `size` and `checksum` are then what the archive says. */
  readonly packed?: Uint8Array
  readonly size?: number
  readonly checksum?: number
  readonly flags?: number
  readonly method?: number
  /** Name in the entry's own header. */
  readonly localPath?: string
  /** File mode of Unix. */
  readonly mode?: number
  /** Where the directory says that the entry begins. */
  readonly offset?: number
}

const encoder = new TextEncoder()

/** A zip of these entries as its directory tells them, true or not. */
export function zipOf(
  entries: readonly EntryOfZip[],
  end: { readonly count?: number } = {},
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const entry of entries) {
    const content = entry.bytes ?? encoder.encode(entry.text ?? '')
    const isPacked = entry.packed !== undefined || entry.method === 8
    const data = entry.packed ?? (isPacked ? deflateSync(content) : content)
    const size = entry.size ?? content.length
    const checksum = entry.checksum ?? crc32(content)
    const name = encoder.encode(entry.path)
    const localName = encoder.encode(entry.localPath ?? entry.path)
    const method = entry.method ?? (isPacked ? 8 : 0)
    const common = [entry.flags ?? 0x800, method, 0, 0x5a21]
    const local = numbers(30, (set) => {
      set(0, 4, 0x04034b50)
      set(4, 2, 20)
      common.forEach((value, index) => {
        set(6 + index * 2, 2, value)
      })
      set(14, 4, checksum)
      set(18, 4, data.length)
      set(22, 4, size)
      set(26, 2, localName.length)
    })
    directory.push(
      numbers(46, (set) => {
        set(0, 4, 0x02014b50)
        set(4, 2, 0x0314)
        set(6, 2, 20)
        common.forEach((value, index) => {
          set(8 + index * 2, 2, value)
        })
        set(16, 4, checksum)
        set(20, 4, data.length)
        set(24, 4, size)
        set(28, 2, name.length)
        set(38, 4, (entry.mode ?? 0o100644) * 0x10000)
        set(42, 4, entry.offset ?? at)
      }),
      name,
    )
    parts.push(local, localName, data)
    at += local.length + localName.length + data.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const last = numbers(22, (set) => {
    set(0, 4, 0x06054b50)
    set(8, 2, end.count ?? entries.length)
    set(10, 2, end.count ?? entries.length)
    set(12, 4, size)
    set(16, 4, at)
  })
  return joined([...parts, ...directory, last])
}

function numbers(
  length: number,
  fill: (set: (at: number, bytes: 2 | 4, value: number) => void) => void,
): Uint8Array {
  const view = new DataView(new ArrayBuffer(length))
  fill((at, bytes, value) =>
    bytes === 2 ? view.setUint16(at, value, true) : view.setUint32(at, value >>> 0, true),
  )
  return new Uint8Array(view.buffer)
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
