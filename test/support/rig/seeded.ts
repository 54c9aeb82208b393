/** Random numbers that are the same for the same seed. */
export interface Seeded {
  readonly seed: number
  /** From 0 up to 1. */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
}

/** The generator mulberry32. Takes the seed from CRASH_SEED where that is given, so that a run can be repeated. */
export function seeded(fallback: number): Seeded {
  const seed = Number(process.env.CRASH_SEED ?? fallback)
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return { seed, next, between: (low, high) => low + Math.floor(next() * (high - low + 1)) }
}
