import { expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import { nearDay } from '../../../../src/renderer/ui/near-day.ts'

/** A Wednesday. */
const TODAY = '2026-11-25' as Day
const near = (day: string) => nearDay(day as Day, TODAY)
const format = (day: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(undefined, { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

it('says the days around today by name', () => {
  expect(['2026-11-24', '2026-11-25', '2026-11-26'].map(near)).toEqual([
    'yesterday',
    'today',
    'tomorrow',
  ])
})

it('says the days of the coming week by their weekday', () => {
  expect(near('2026-12-01')).toBe(format('2026-12-01', { weekday: 'long' }))
})

it('says other days by their date, with the year where it is another', () => {
  const date = { weekday: 'short', month: 'short', day: 'numeric' } as const
  expect(near('2026-12-02')).toBe(format('2026-12-02', date))
  expect(near('2026-11-20')).toBe(format('2026-11-20', date))
  expect(near('2027-01-02')).toBe(format('2027-01-02', { ...date, year: 'numeric' }))
})
