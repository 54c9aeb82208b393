import { IMPORT_NESTING, IMPORT_STRING } from '#shared/exchange/limits.ts'
import { err, ok, type Result } from '#shared/result.ts'

export interface JsonDocument {
  readonly value: unknown
  /** Keys that an object has twice, with their line; the last one holds. The first few of them. */
  readonly duplicates: readonly { readonly key: string; readonly line: number }[]
  /** Halves of a character that stood alone and were replaced by U+FFFD. */
  readonly mended: number
}

export interface JsonFault {
  /** Counted from 1. */
  readonly line: number
  readonly expected: string
  /** A limit was met, and not a rule of the format broken. */
  readonly isLimit: boolean
}

/** Most duplicate keys that are named. Source: judgement. */
const MOST_DUPLICATES = 20

/** Longest part of a key that is quoted. Unit: UTF-16 code units. Source: judgement. */
const QUOTED = 60

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

class Stop extends Error {
  readonly fault: JsonFault

  constructor(fault: JsonFault) {
    super(fault.expected)
    this.fault = fault
  }
}

/**
 * JSON as RFC 8259 has it, and nothing beside it. Unlike the built-in reader it bounds depth and length, tells of
 * keys named twice and of numbers too large to hold, and says in which line it stopped.
 */
export function readJson(text: string): Result<JsonDocument, JsonFault> {
  const reader = new JsonReader(text)
  try {
    return ok({ value: reader.readAll(), duplicates: reader.duplicates, mended: reader.mended })
  } catch (error) {
    if (error instanceof Stop) return err(error.fault)
    throw error
  }
}

class JsonReader {
  readonly duplicates: { key: string; line: number }[] = []
  mended = 0
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  readAll(): unknown {
    const value = this.#readValue(0)
    this.#skipSpace()
    if (this.#at < this.#text.length) this.#stop('the end after the first value')
    return value
  }

  #readValue(depth: number): unknown {
    this.#skipSpace()
    switch (this.#text[this.#at]) {
      case '{':
        return this.#readObject(this.#deeper(depth))
      case '[':
        return this.#readArray(this.#deeper(depth))
      case '"':
        return this.#readString()
      case 't':
        return this.#readWord('true', true)
      case 'f':
        return this.#readWord('false', false)
      case 'n':
        return this.#readWord('null', null)
      default:
        return this.#readNumber()
    }
  }

  #deeper(depth: number): number {
    this.#at += 1
    if (depth >= IMPORT_NESTING) this.#stopAtLimit(`at most ${IMPORT_NESTING} levels of nesting`)
    return depth + 1
  }

  #readObject(depth: number): object {
    const object: Record<string, unknown> = {}
    if (this.#takes('}')) return object
    do {
      this.#skipSpace()
      if (this.#text[this.#at] !== '"') this.#stop('a key in double quotes')
      const line = this.#at
      const key = this.#readString()
      if (Object.hasOwn(object, key)) this.#noteDuplicate(key, line)
      if (!this.#takes(':')) this.#stop('a colon after the key')
      const value = this.#readValue(depth)
      // An own property also for `__proto__`, which a plain assignment would take for the prototype.
      if (key === '__proto__') {
        Object.defineProperty(object, key, {
          value,
          enumerable: true,
          configurable: true,
          writable: true,
        })
      } else object[key] = value
    } while (this.#takes(','))
    if (!this.#takes('}')) this.#stop('a comma or } after the value')
    return object
  }

  #readArray(depth: number): unknown[] {
    const list: unknown[] = []
    if (this.#takes(']')) return list
    do list.push(this.#readValue(depth))
    while (this.#takes(','))
    if (!this.#takes(']')) this.#stop('a comma or ] after the value')
    return list
  }

  #readString(): string {
    const start = this.#at
    let at = start + 1
    let isPlain = true
    for (;;) {
      const code = this.#text.charCodeAt(at)
      if (code === 34) break
      if (Number.isNaN(code)) this.#stop('the closing quote of a text')
      if (code < 32) {
        this.#at = at
        this.#stop('line breaks and other control characters of a text written with a backslash')
      }
      if (code === 92) {
        isPlain = false
        at += 1
      } else if (code >= 0xd800 && code <= 0xdfff) isPlain = false
      at += 1
    }
    if (at - start > IMPORT_STRING) {
      this.#stopAtLimit(`texts of at most ${IMPORT_STRING / 1_000_000} million characters`)
    }
    this.#at = at + 1
    if (isPlain) return this.#text.slice(start + 1, at)
    return this.#wellFormed(this.#unescape(start, at + 1))
  }

  #unescape(start: number, end: number): string {
    try {
      return JSON.parse(this.#text.slice(start, end)) as string
    } catch {
      this.#at = start
      return this.#stop('only the escapes that JSON has')
    }
  }

  #wellFormed(text: string): string {
    const mended = mendText(text)
    if (mended !== text) this.mended += 1
    return mended
  }

  #readNumber(): number {
    NUMBER.lastIndex = this.#at
    const match = NUMBER.exec(this.#text)
    if (match === null) {
      this.#stop(this.#at >= this.#text.length ? 'more: the file ends too early' : 'a value')
    }
    const value = Number(match?.[0])
    if (!Number.isFinite(value)) this.#stop('a number that a computer can hold')
    this.#at = NUMBER.lastIndex
    return value
  }

  #readWord<Value>(word: string, value: Value): Value {
    if (!this.#text.startsWith(word, this.#at)) this.#stop('a value')
    this.#at += word.length
    return value
  }

  #skipSpace(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at)
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return
      this.#at += 1
    }
  }

  #takes(character: string): boolean {
    this.#skipSpace()
    if (this.#text[this.#at] !== character) return false
    this.#at += 1
    return true
  }

  #noteDuplicate(key: string, at: number): void {
    if (this.duplicates.length >= MOST_DUPLICATES) return
    this.duplicates.push({ key: key.slice(0, QUOTED), line: this.#lineAt(at) })
  }

  #lineAt(at: number): number {
    let line = 1
    for (let next = this.#text.indexOf('\n'); next !== -1 && next < at; line++) {
      next = this.#text.indexOf('\n', next + 1)
    }
    return line
  }

  #stop(expected: string): never {
    throw new Stop({ line: this.#lineAt(this.#at), expected, isLimit: false })
  }

  #stopAtLimit(expected: string): never {
    throw new Stop({ line: this.#lineAt(this.#at), expected, isLimit: true })
  }
}

/** The text with U+FFFD for every half of a character that stands alone. */
export function mendText(text: string): string {
  let mended = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0xd800 || code > 0xdfff) continue
    const next = text.charCodeAt(at + 1)
    if (code < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) {
      at += 1
      continue
    }
    mended += `${text.slice(from, at)}\ufffd`
    from = at + 1
  }
  return from === 0 ? text : mended + text.slice(from)
}
