/** Latest time that the id's 48 bits hold. Unit: milliseconds since 1970-01-01 UTC. */
const LAST_TIME = 2 ** 48 - 1

/**
 * A UUID of version 7 that is the same each time it is made: the entry's time, and a digest of its key in place of
 * what else would be random. Times before 1970 count as its beginning.
 */
export function makeId(
  milliseconds: number,
  key: string,
  sha256: (text: string) => Uint8Array,
): string {
  const digest = toHex(sha256(key))
  const time = Math.min(LAST_TIME, Math.max(0, milliseconds)).toString(16).padStart(12, '0')
  const variant = '89ab'[Number.parseInt(digest[0] as string, 16) % 4]
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digest.slice(1, 4)}-${variant}${digest.slice(4, 7)}-${digest.slice(7, 19)}`
}

/** Hexadecimal digits of the bytes. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
