/**
 * Small fast counting generator (C. Doty-Humphrey's sfc32), warmed up so that near seeds part ways.
 * Returns a function that gives the next word. Range: any signed 32-bit integer. Same seed, same stream.
 * Statistically sound for simulation, not for secrets.
 */
export function randomStream(seed: number): () => number {
  let a = seed | 0
  let b = Math.imul(seed, 0x9e3779b1) | 0
  let c = 0x5bd1e995 | 0
  let counter = 1
  const next = () => {
    const word = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + word) | 0
    return word
  }
  for (let round = 0; round < 16; round++) next()
  return next
}
