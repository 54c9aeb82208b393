import { describe, expect, it } from 'vitest'
import { instantSchema } from '#shared/records/base.ts'
import { parseWith } from '#shared/schema.ts'
import { laterThan, millisecondsBetween, now, today } from '../../../../src/renderer/data/clock.ts'

describe('the clock', () => {
  it('writes instants as records keep them', () => {
    expect(parseWith(instantSchema, now()).ok).toBe(true)
  })

  it('takes the day from where the person is, also a minute before midnight', () => {
    expect(today(new Date(2026, 0, 1, 0, 0))).toBe('2026-01-01')
    expect(today(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31')
  })

  it('keeps the order of two steps when it is set back between them', () => {
    const noon = '2026-03-01T12:00:00.000Z'
    expect(laterThan(undefined, noon)).toBe(noon)
    expect(laterThan('2026-03-01T11:59:59.999Z', noon)).toBe(noon)
    expect(laterThan(noon, noon)).toBe('2026-03-01T12:00:00.001Z')
    expect(laterThan(noon, '2026-02-01T00:00:00.000Z')).toBe('2026-03-01T12:00:00.001Z')
  })

  it('measures between instants in milliseconds', () => {
    expect(millisecondsBetween('2026-03-01T12:00:00.000Z', '2026-03-01T12:10:00.000Z')).toBe(600000)
  })
})
