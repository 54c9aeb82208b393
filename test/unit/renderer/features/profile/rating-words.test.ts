import { describe, expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import {
  dayToText,
  ratersToText,
  valueToText,
} from '../../../../../src/renderer/features/profile/rating-words.ts'

describe('the words of a rating', () => {
  it('tell the day in the person’s locale, the same day in every time zone', () => {
    expect(dayToText('2026-01-01' as Day, 'en-US')).toBe('Jan 1, 2026')
    expect(dayToText('2026-01-01' as Day, 'de-DE')).toBe('01.01.2026')
  })

  it('tell the mean of several people with the locale’s decimal mark', () => {
    expect(valueToText(6.5, 'en-US')).toBe('6.5')
    expect(valueToText(6.5, 'de-DE')).toBe('6,5')
  })

  it('tell who gave it', () => {
    expect(ratersToText('self', 1)).toBe('You')
    expect(ratersToText('manager', 1)).toBe('Your manager')
    expect(ratersToText('peer', 4)).toBe('4 peers')
  })
})
