/** Bytes that own their memory, as the browser's cryptography wants them. */
export type Bytes = Uint8Array<ArrayBuffer>

/** The digits are checked before: an even number of hexadecimal ones. */
export function hexToBytes(hex: string): Bytes {
  const bytes = new Uint8Array(hex.length / 2)
  for (let at = 0; at < bytes.length; at++) {
    bytes[at] = Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16)
  }
  return bytes
}

export function randomBytes(count: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(count))
}
