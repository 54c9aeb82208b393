import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#shared/vault/canonical-json.ts'
import { holds } from '../../../property/holds.ts'

/** The same value with the keys of every object in another order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).reverse()
  return Object.fromEntries(entries.map(([key, inner]) => [key, reordered(inner)]))
}

describe('canonicalJson', () => {
  it('says what JSON says, for any value that JSON can hold', () => {
    holds(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('does not depend on the order of keys', () => {
    holds(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(reordered(value))).toBe(canonicalJson(value))
      }),
    )
  })

  it('orders keys by code unit and leaves out what is undefined', () => {
    expect(canonicalJson({ b: 1, a: undefined, B: [2, { d: null, c: 'é' }] })).toBe(
      '{"B":[2,{"c":"é","d":null}],"b":1}',
    )
  })

  it('says a value with a form of its own in JSON by its keys all the same, in order or not', () => {
    const day = new Date(0)
    expect(canonicalJson({ a: day, b: 1 })).toBe('{"a":{},"b":1}')
    expect(canonicalJson({ b: 1, a: day })).toBe('{"a":{},"b":1}')
  })

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [10n], [() => 1], [Symbol('s')], [undefined]])(
    'refuses %s, which JSON cannot say',
    (value) => {
      expect(() => canonicalJson({ value: [value] })).toThrow(TypeError)
    },
  )
})
