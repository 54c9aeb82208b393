import { randomStream } from '#core/forecast/random.ts'

/** Numbers from 0 up to 1, the same for the same seed. */
export function seededNumbers(seed: number): () => number {
  const next = randomStream(seed)
  return () => (next() >>> 0) / 4294967296
}
