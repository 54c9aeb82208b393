import { describe, expect, it } from 'vitest'
import { cborLength, fromCbor, toCbor } from '../../support/stand-in/cbor.mjs'
import { decodeClone, encodeClone } from '../../support/stand-in/clone.mjs'

const LENGTHS = [0, 1, 23, 24, 255, 256, 65_535, 65_536, 70_000]
/** One of each width, and half of a pair of code units. */
const LETTERS = ['a', 'ü', '日', '\ud800']

const texts = LENGTHS.flatMap((length) => LETTERS.map((letter) => letter.repeat(length)))

describe('a message between the stand-in and Chromium', () => {
  it('comes out as it went in, whatever the length and the letters', () => {
    for (const text of texts) {
      const message = { id: text.length, method: text, params: { list: [true, false, null, text] } }
      const bytes = toCbor(message)
      expect(cborLength(bytes)).toBe(bytes.length)
      expect(fromCbor(bytes)).toEqual(message)
    }
  })

  it('keeps numbers of every kind', () => {
    const numbers = [0, -5, 1.5, 2 ** 31, 2 ** 40, -0.25]
    expect(fromCbor(toCbor({ numbers }))).toEqual({ numbers })
  })
})

describe('a value between the page and the app', () => {
  it('comes out as it went in, long texts beside short ones', () => {
    for (const text of texts) {
      const value = [text, { text, none: undefined }, new Map([[text, new Set([1, text])]]), 'end']
      expect(decodeClone(encodeClone(value))).toEqual(value)
    }
  })
})
