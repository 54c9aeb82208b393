/** Cost of one value beside its text. Unit: bytes. Source: judgement, a number and its place. */
const VALUE_BYTES = 16

export type MessageProblem = 'too large' | 'not plain'

/**
 * Looks a message over before any schema does: it may hold text, numbers, truth values, null, undefined, lists and
 * plain objects, and take at most `limit` bytes (text counts two a character). A value that is met twice counts
 * twice, so that a cycle, or a small message that unfolds into a huge tree, ends at the limit as well.
 */
export function findMessageProblem(message: unknown, limit: number): MessageProblem | null {
  const waiting: unknown[] = [message]
  let bytes = 0
  while (waiting.length > 0) {
    const value = waiting.pop()
    bytes += VALUE_BYTES
    if (typeof value === 'string') bytes += value.length * 2
    else if (Array.isArray(value)) {
      if (bytes + value.length * VALUE_BYTES > limit) return 'too large'
      for (const inner of value) waiting.push(inner)
    } else if (typeof value === 'object' && value !== null) {
      if (!isPlainObject(value)) return 'not plain'
      for (const [key, inner] of Object.entries(value)) {
        bytes += key.length * 2
        waiting.push(inner)
      }
    } else if (!isPlainScalar(value)) return 'not plain'
    if (bytes > limit) return 'too large'
  }
  return null
}

function isPlainScalar(value: unknown): boolean {
  return value === null || ['undefined', 'boolean', 'number'].includes(typeof value)
}

/** Maps, dates and their like are objects too, and an empty one would pass for a request without fields. */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
