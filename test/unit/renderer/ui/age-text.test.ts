import { describe, expect, it } from 'vitest'
import { ageToText } from '../../../../src/renderer/ui/age-text.ts'

const NOW = '2026-11-22T12:00:00.000Z'

describe('the age of something', () => {
  it.each([
    ['2026-11-22T11:59:30.000Z', 'just now'],
    ['2026-11-22T11:59:00.000Z', '1 minute ago'],
    ['2026-11-22T11:00:01.000Z', '59 minutes ago'],
    ['2026-11-22T09:00:00.000Z', '3 hours ago'],
    ['2026-11-21T10:00:00.000Z', '26 hours ago'],
    ['2026-11-20T12:00:00.000Z', '2 days ago'],
    ['2026-10-22T12:00:00.000Z', '31 days ago'],
  ])('from %s is told as %s', (at, text) => {
    expect(ageToText(at, NOW, 'en-US')).toBe(text)
  })

  it('is none where the clock was set back since', () => {
    expect(ageToText('2026-11-23T12:00:00.000Z', NOW, 'en-US')).toBe('just now')
  })
})
