import type { PacketFormat } from '#shared/packet/facts.ts'
import { type Day, dayToEpochDay } from '#shared/units/day.ts'
import { dayText, monthText } from '../format.ts'
import type { Paper } from './document/packet-document.tsx'

const MILLISECONDS_A_DAY = 86_400_000

const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 })
const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 })
const longDay = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' })
const instant = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** Days and numbers as they are written where the person is. */
export const PACKET_FORMAT: PacketFormat = {
  day: dayText,
  month: monthText,
  number: (value) => number.format(value),
  percent: (ratio) => percent.format(ratio),
}

/** Such as "March 1, 2026". */
export function longDayText(day: Day): string {
  return longDay.format(dayToEpochDay(day) * MILLISECONDS_A_DAY)
}

/** Such as "Mar 1, 2026, 9:30 AM". */
export function instantText(at: string): string {
  return instant.format(Date.parse(at))
}

/** What the months are called where the person is, long and short, so that a date is known as one. */
export function monthNames(): readonly string[] {
  const names = (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(undefined, { month, timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, at) => format.format(Date.UTC(2026, at, 1)))
  })
  return [...new Set(names.map((name) => name.replace(/\.$/, '')))]
}

/** Countries that print on Letter; all others have A4. Source: ISO 216 and its exceptions. */
const LETTER_REGIONS = [
  'US',
  'CA',
  'MX',
  'CL',
  'CO',
  'CR',
  'GT',
  'PA',
  'PH',
  'PR',
  'DO',
  'SV',
  'VE',
]

export function localPaper(locale = new Intl.DateTimeFormat().resolvedOptions().locale): Paper {
  const { region } = new Intl.Locale(locale).maximize()
  return region !== undefined && LETTER_REGIONS.includes(region) ? 'letter' : 'a4'
}
