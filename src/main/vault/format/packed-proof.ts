import { StringDecoder } from 'node:string_decoder'
import { createGunzip } from 'node:zlib'
import { PIECE_CHARACTERS } from '#shared/vault/limits.ts'
import { createRowTally, type RowTally } from './row-tally.ts'
import { createWholeLines } from './whole-lines.ts'

/** Unfolds packed bytes as they are made, on another thread, and adds up the rows that come out. */
export interface PackedProof {
  add(chunk: Buffer): void
  /** Whether all that was added unfolds to as many bytes and to the same rows. */
  holds(rows: RowTally, unfolded: number): Promise<boolean>
  abandon(): void
}

export function createPackedProof(): PackedProof {
  const gunzip = createGunzip({ chunkSize: PIECE_CHARACTERS })
  const decoder = new StringDecoder('utf8')
  const lines = createWholeLines()
  const tally = createRowTally()
  let bytes = 0
  gunzip.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    tally.add(lines.push(decoder.write(chunk)))
  })
  const ended = new Promise<boolean>((settle) => {
    gunzip.once('end', () => settle(true)).once('error', () => settle(false))
  })
  return {
    add: (chunk) => void gunzip.write(chunk),
    async holds(rows, unfolded) {
      gunzip.end()
      if (!(await ended)) return false
      tally.add(lines.push(decoder.end()) + lines.rest())
      return bytes === unfolded && tally.rows === rows.rows && tally.digest() === rows.digest()
    },
    abandon: () => void gunzip.destroy(),
  }
}
