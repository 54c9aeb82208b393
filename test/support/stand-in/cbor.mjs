// The binary form of the debugging protocol: CBOR, in which each list and each map comes in an envelope that tells its
// size. Text needs no escapes in it, which is most of what a message costs.

const BREAK = 0xff
/** An envelope: a tag, and a byte string of four bytes' length. */
const ENVELOPE = [0xd8, 0x18, 0x5a]

/** Bytes of an envelope before what is in it. */
export const ENVELOPE_BYTES = ENVELOPE.length + 4

/** @param {object} message of plain values */
export function toCbor(message) {
  const parts = []
  add(message, parts)
  return Buffer.concat(parts)
}

/** Length of the message whose envelope begins here. Unit: bytes. */
export function cborLength(bytes) {
  if (!ENVELOPE.every((byte, at) => bytes[at] === byte)) throw new Error('No message begins here')
  return ENVELOPE_BYTES + bytes.readUInt32BE(ENVELOPE.length)
}

function add(value, parts) {
  if (value === null) parts.push(Buffer.of(0xf6))
  else if (typeof value === 'boolean') parts.push(Buffer.of(value ? 0xf5 : 0xf4))
  else if (typeof value === 'number') addNumber(value, parts)
  else if (typeof value === 'string') addText(value, parts)
  else addEnvelope(value, parts)
}

function addNumber(value, parts) {
  if (Number.isInteger(value) && value >= 0 && value < 2 ** 31) return parts.push(head(0, value))
  const bytes = Buffer.alloc(9, 0xfb)
  bytes.writeDoubleBE(value, 1)
  return parts.push(bytes)
}

/** What is not plain ASCII goes as UTF-16, which keeps half a pair of code units what it is. */
function addText(value, parts) {
  const utf8 = Buffer.from(value)
  const isPlain = utf8.length === value.length
  const bytes = isPlain ? utf8 : Buffer.from(value, 'utf16le')
  parts.push(head(isPlain ? 3 : 2, bytes.length), bytes)
}

function addEnvelope(value, parts) {
  const inner = [Buffer.of(Array.isArray(value) ? 0x9f : 0xbf)]
  for (const [key, each] of Object.entries(value)) {
    if (!Array.isArray(value)) add(key, inner)
    add(each, inner)
  }
  inner.push(Buffer.of(BREAK))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(inner.reduce((sum, { length }) => sum + length, 0))
  parts.push(Buffer.from(ENVELOPE), length, ...inner)
}

function head(major, length) {
  const bytes = Buffer.alloc(5)
  bytes.writeUInt32BE(length, 1)
  bytes[0] =
    (major << 5) | (length < 24 ? length : length < 0x100 ? 24 : length < 0x10000 ? 25 : 26)
  if (length < 24) return bytes.subarray(0, 1)
  if (length >= 0x10000) return bytes
  // The length takes the last bytes of the four; what tells its kind moves up to it.
  const from = length < 0x100 ? 3 : 2
  bytes[from] = bytes[0]
  return bytes.subarray(from)
}

/** @param {Buffer} bytes of one message */
export function fromCbor(bytes) {
  let at = 0

  function readLength(info) {
    if (info < 24) return info
    const size = 2 ** (info - 24)
    at += size
    return size === 8 ? Number(bytes.readBigUInt64BE(at - 8)) : bytes.readUIntBE(at - size, size)
  }

  function readText(length, encoding) {
    at += length
    return bytes.toString(encoding, at - length, at)
  }

  function readList() {
    const list = []
    while (bytes[at] !== BREAK) list.push(read())
    at += 1
    return list
  }

  function readMap() {
    const entries = []
    while (bytes[at] !== BREAK) entries.push([read(), read()])
    at += 1
    return Object.fromEntries(entries)
  }

  function readEnvelope() {
    at += ENVELOPE_BYTES - 1
    return read()
  }

  function readSimple(info) {
    if (info === 20 || info === 21) return info === 21
    if (info === 22) return null
    at += 8
    return bytes.readDoubleBE(at - 8)
  }

  function read() {
    const first = bytes[at++]
    const info = first & 0x1f
    switch (first >> 5) {
      case 0:
        return readLength(info)
      case 1:
        return -1 - readLength(info)
      case 2:
        return readText(readLength(info), 'utf16le')
      case 3:
        return readText(readLength(info), 'utf8')
      case 4:
        return readList()
      case 5:
        return readMap()
      case 6:
        return readEnvelope()
      default:
        return readSimple(info)
    }
  }

  return read()
}
