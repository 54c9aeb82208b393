/**
 * How the documents of a word are written down: for each the gap to the one before, doubled, in groups of seven bits,
 * low ones first. An odd number says that the word stands there more than once, and a byte with how often follows.
 */

/** More of the same word in one document counts no further. Range of a byte. */
export const MOST_OFTEN = 255

/** Bytes that one document takes at most. */
export const LONGEST_POSTING = 6

/** Bytes that grow as they are written. */
export interface Bytes {
  bytes: Uint8Array<ArrayBuffer>
  size: number
}

export function emptyBytes(room: number): Bytes {
  return { bytes: new Uint8Array(room), size: 0 }
}

/** Makes room for so many more. */
export function makeRoom(target: Bytes, more: number): void {
  if (target.size + more <= target.bytes.length) return
  const grown = new Uint8Array(Math.max(target.bytes.length * 2, target.size + more))
  grown.set(target.bytes)
  target.bytes = grown
}

/** Writes one document down. `gap` is at least 1: the documents before the first count from -1. */
export function writePosting(target: Bytes, gap: number, often: number): void {
  makeRoom(target, LONGEST_POSTING)
  const { bytes } = target
  let rest = gap * 2 + (often > 1 ? 1 : 0)
  while (rest > 127) {
    bytes[target.size++] = (rest & 127) | 128
    rest >>>= 7
  }
  bytes[target.size++] = rest
  if (often > 1) bytes[target.size++] = Math.min(often, MOST_OFTEN)
}

/** Calls back for every document of one word. */
export function eachPosting(
  bytes: Uint8Array,
  from: number,
  to: number,
  visit: (document: number, often: number) => void,
): void {
  let document = -1
  let at = from
  while (at < to) {
    let byte = bytes[at++] as number
    let value = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number
      value |= (byte & 127) << shift
    }
    document += value >>> 1
    visit(document, (value & 1) === 0 ? 1 : (bytes[at++] as number))
  }
}
