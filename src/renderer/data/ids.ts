interface IdSources {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number
  /** Fills the array with random bytes and returns it. */
  readonly randomBytes: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array
}

const COUNTER_LIMIT = 0x1000

/**
 * Makes UUIDs of version 7 that sort in the order they were made, also within one millisecond and when the
 * clock is set back. Source: RFC 9562, section 6.2, method 1: twelve bits of counter after the milliseconds.
 * The order is that of one page; an id has to sort after one from before only where `after` names that one.
 */
export function createIdFactory({ now, randomBytes }: IdSources): (after?: string) => string {
  let lastTime = 0
  let counter = 0
  return (after) => {
    const bytes = randomBytes(new Uint8Array(10))
    const time = after === undefined ? now() : Math.max(now(), idToTime(after) + 1)
    if (time > lastTime) {
      lastTime = time
      // Starting in the lower half leaves room for 2,048 further ids in the same millisecond.
      counter = (((bytes[8] ?? 0) << 8) | (bytes[9] ?? 0)) % (COUNTER_LIMIT / 2)
    } else {
      counter += 1
      if (counter === COUNTER_LIMIT) {
        lastTime += 1
        counter = 0
      }
    }
    const variant = ((bytes[0] ?? 0) & 0x3f) | 0x80
    const tail = hex(variant, 2) + hex(bytes[1] ?? 0, 2)
    const node = Array.from(bytes.subarray(2, 8), (byte) => hex(byte, 2)).join('')
    const head = hex(lastTime, 12)
    return `${head.slice(0, 8)}-${head.slice(8)}-7${hex(counter, 3)}-${tail}-${node}`
  }
}

/** A new record id. */
export const newId = createIdFactory({
  now: () => Date.now(),
  randomBytes: (bytes) => crypto.getRandomValues(bytes),
})

/** When an id was made. Unit: milliseconds since 1970-01-01 UTC. */
function idToTime(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
}

function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, '0')
}
