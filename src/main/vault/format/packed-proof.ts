import { createHash } from 'node:crypto'
import { createGunzip } from 'node:zlib'

/** Bytes unfolded at a time. Source: judgement; each part takes a turn of the thread that answers the page. */
const PART_BYTES = 256 * 1024

/** Unfolds packed bytes as they are made, on another thread, and takes the hash of what comes out. */
export interface PackedProof {
  add(chunk: Buffer): void
  /** Whether all that was added unfolds to exactly the bytes of this SHA-256, in hexadecimal, and of this number. */
  holds(sha256: string, unfolded: number): Promise<boolean>
  abandon(): void
}

export function createPackedProof(): PackedProof {
  const gunzip = createGunzip({ chunkSize: PART_BYTES })
  const hash = createHash('sha256')
  let bytes = 0
  gunzip.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    hash.update(chunk)
  })
  const ended = new Promise<boolean>((settle) => {
    gunzip.once('end', () => settle(true)).once('error', () => settle(false))
  })
  return {
    add: (chunk) => void gunzip.write(chunk),
    async holds(sha256, unfolded) {
      gunzip.end()
      return (await ended) && bytes === unfolded && hash.digest('hex') === sha256
    },
    abandon: () => void gunzip.destroy(),
  }
}
