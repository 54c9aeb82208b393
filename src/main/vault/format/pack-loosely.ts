import { pipeline, Readable } from 'node:stream'
import { constants, createGunzip, createGzip } from 'node:zlib'

/**
 * Packs a gzip anew, at most eight to one. A text of one letter a million times packs so well that a reader, this one
 * too, would take the file for a bomb.
 */
export async function packLoosely(packed: readonly Buffer[]): Promise<Buffer[]> {
  const gzip = createGzip({ strategy: constants.Z_HUFFMAN_ONLY })
  // Whatever fails is thrown by the loop.
  pipeline(Readable.from(packed), createGunzip(), gzip, () => {})
  const loose: Buffer[] = []
  for await (const chunk of gzip as AsyncIterable<Buffer>) loose.push(chunk)
  return loose
}
