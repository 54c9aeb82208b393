/** A digest of a set of lines that grows and shrinks with them, in any order. */
export interface Digest {
  add(line: string): void
  /** Takes out a line that was added before. */
  remove(line: string): void
  /** Shape: 64 hexadecimal digits; all zero for the empty set. */
  hex(): string
}

const LANES = 8

/**
 * Sums the SHA-256 of each line lane by lane modulo 2^32, so that a change costs the rows it touched and not the
 * whole store. It tells damage and loss, not a forger. `sha256` gives the 32 bytes of a text's UTF-8; `start`
 * goes on from an earlier digest.
 */
export function createDigest(sha256: (text: string) => Uint8Array, start?: string): Digest {
  const lanes = new Uint32Array(LANES)
  if (start !== undefined) {
    for (let lane = 0; lane < LANES; lane++) {
      lanes[lane] = Number.parseInt(start.slice(lane * 8, lane * 8 + 8), 16)
    }
  }
  const combine = (line: string, sign: 1 | -1) => {
    const bytes = sha256(line)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let lane = 0; lane < LANES; lane++) {
      lanes[lane] = (lanes[lane] ?? 0) + sign * view.getUint32(lane * 4)
    }
  }
  return {
    add: (line) => combine(line, 1),
    remove: (line) => combine(line, -1),
    hex: () => Array.from(lanes, (lane) => lane.toString(16).padStart(8, '0')).join(''),
  }
}

export const EMPTY_DIGEST = '0'.repeat(LANES * 8)
