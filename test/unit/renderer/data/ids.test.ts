import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordIdSchema } from '#shared/records/base.ts'
import { parseWith } from '#shared/schema.ts'
import { createIdFactory, newId } from '../../../../src/renderer/data/ids.ts'

const ones = (bytes: Uint8Array) => bytes.fill(0xff)
const zeros = (bytes: Uint8Array) => bytes.fill(0)

describe('record ids', () => {
  it('fit the schema of records whatever the clock and the random bytes say', () => {
    void fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 48 - 1 }),
        fc.uint8Array({ minLength: 10, maxLength: 10 }),
        (time, bytes) => {
          const make = createIdFactory({
            now: () => time,
            randomBytes: (target) => {
              target.set(bytes)
              return target
            },
          })
          expect(parseWith(recordIdSchema, make()).ok).toBe(true)
        },
      ),
    )
  })

  it('begin with the milliseconds of their making', () => {
    const make = createIdFactory({ now: () => 0x0123456789ab, randomBytes: zeros })
    expect(make()).toBe('01234567-89ab-7000-8000-000000000000')
  })

  it('sort in the order they were made, with a clock that stands still, jumps and runs back', () => {
    void fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { minLength: 2, maxLength: 60 }), (times) => {
        let at = 0
        const make = createIdFactory({ now: () => times[at++] ?? 0, randomBytes: ones })
        const ids = times.map(() => make())
        expect(ids.toSorted()).toEqual(ids)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('go on in order when more are made in a millisecond than the counter holds', () => {
    const make = createIdFactory({ now: () => 5, randomBytes: ones })
    const ids = Array.from({ length: 5000 }, () => make())
    expect(ids.toSorted()).toEqual(ids)
    expect(new Set(ids).size).toBe(5000)
  })

  it('sort after one from before, though the page is new and the clock was set back meanwhile', () => {
    const before = createIdFactory({ now: () => 2000, randomBytes: ones })()
    const make = createIdFactory({ now: () => 1000, randomBytes: zeros })
    const ids = [make(before), make(), make(before)]
    expect([before, ...ids].toSorted()).toEqual([before, ...ids])
    expect(make()).not.toBe(before)
  })

  it('keep to the clock where the one from before is older', () => {
    const before = createIdFactory({ now: () => 1000, randomBytes: ones })()
    const make = createIdFactory({ now: () => 2000, randomBytes: zeros })
    expect(make(before).startsWith('00000000-07d0')).toBe(true)
  })

  it('differ from one another', () => {
    expect(new Set(Array.from({ length: 1000 }, () => newId())).size).toBe(1000)
  })
})
