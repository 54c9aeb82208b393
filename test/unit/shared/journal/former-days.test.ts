import { describe, expect, it } from 'vitest'
import { formerDays } from '#shared/journal/former-days.ts'
import type { Day } from '#shared/units/day.ts'

const former = (day: string, firstDay: string) =>
  formerDays(day as Day, firstDay as Day).map((each) => each.day)

describe('on this day', () => {
  it('looks back to the same day of each former year, down to the first entry', () => {
    expect(former('2026-11-23', '2023-12-01')).toEqual(['2025-11-23', '2024-11-23'])
  })

  it('looks back a month and half a year while the journal is younger than a year', () => {
    expect(former('2026-11-23', '2026-01-05')).toEqual(['2026-10-23', '2026-05-23'])
    expect(former('2026-11-23', '2026-08-05')).toEqual(['2026-10-23'])
    expect(former('2026-11-23', '2026-11-20')).toEqual([])
  })

  it('shows the 29ths of February on the 28th of years that have none', () => {
    expect(former('2026-02-28', '2023-06-01')).toEqual(['2025-02-28', '2024-02-29', '2024-02-28'])
    expect(former('2028-02-28', '2023-06-01')).not.toContain('2024-02-29')
    expect(former('2028-02-29', '2023-06-01')).toEqual(['2024-02-29'])
  })
})
