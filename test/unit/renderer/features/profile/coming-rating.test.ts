import { describe, expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import {
  hasArrived,
  placeComing,
} from '../../../../../src/renderer/features/profile/coming-rating.ts'
import { aRating } from '../../../../support/builders/a-rating.ts'

const history = ['2026-05-01', '2026-03-01', '2026-01-01'].map((day) =>
  aRating({ day: day as Day, note: `of ${day}` }),
)
const given = (day: string) => ({
  source: 'peer' as const,
  value: 7,
  raters: 2,
  day: day as Day,
  note: 'coming',
})
const notesWith = (day: string) =>
  placeComing(history, { given: given(day), id: null }).map(({ note }) => note)

describe('a rating on its way to the disk', () => {
  it('stands where its day puts it, first among those of that day', () => {
    expect(notesWith('2026-06-01')).toEqual([
      'coming',
      'of 2026-05-01',
      'of 2026-03-01',
      'of 2026-01-01',
    ])
    expect(notesWith('2026-03-01')).toEqual([
      'of 2026-05-01',
      'coming',
      'of 2026-03-01',
      'of 2026-01-01',
    ])
    expect(notesWith('2025-01-01').at(-1)).toBe('coming')
  })

  it('is shown once: by itself until the live read has it, and then as that has it', () => {
    const stored = aRating({ day: '2026-06-01' as Day, note: 'coming' })
    const coming = { given: given('2026-06-01'), id: stored.id }
    expect(hasArrived(history, coming)).toBe(false)
    expect(placeComing(history, coming)).toHaveLength(4)
    expect(hasArrived([stored, ...history], coming)).toBe(true)
    expect(placeComing([stored, ...history], coming)).toEqual([stored, ...history])
  })
})
