import { addDays, type Day, dayToEpochDay, isCalendarDay } from '#shared/units/day.ts'

export const MILLISECONDS_A_DAY = 86_400_000

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)? ?(Z|[+-]\d{2}:?\d{2})$/

/** Milliseconds since 1970-01-01 UTC of an instant as ISO 8601 with its zone; null for one that does not exist. */
export function readInstant(text: string): number | null {
  const match = INSTANT.exec(text.slice(0, 60))
  if (match === null || match[0] !== text) return null
  const [, day, hours, minutes, seconds = '0', fraction = '', zone = 'Z'] = match
  const time = timeOf(Number(hours), Number(minutes), Number(seconds))
  if (time === null || !isCalendarDay(day as string)) return null
  const thousandths = Number(fraction.padEnd(3, '0').slice(0, 3))
  const offset = readOffset(zone)
  if (offset === null) return null
  return dayToEpochDay(day as Day) * MILLISECONDS_A_DAY + time + thousandths - offset
}

/** Milliseconds since midnight; null where a day has no such time. A leap second counts as the one before. */
export function timeOf(hours: number, minutes: number, seconds: number): number | null {
  if (hours > 23 || minutes > 59 || seconds > 60) return null
  return ((hours * 60 + minutes) * 60 + Math.min(59, seconds)) * 1000
}

function readOffset(zone: string): number | null {
  if (zone === 'Z') return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(-2))
  if (hours > 18 || minutes > 59) return null
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}

/** Shape: ISO 8601 in UTC with milliseconds. */
export function instantToText(milliseconds: number): string {
  const day = Math.floor(milliseconds / MILLISECONDS_A_DAY)
  const rest = milliseconds - day * MILLISECONDS_A_DAY
  const pad = (value: number, width = 2) => String(value).padStart(width, '0')
  const seconds = Math.floor(rest / 1000)
  return `${addDays('1970-01-01' as Day, day)}T${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}.${pad(rest % 1000, 3)}Z`
}

/** Noon of a day in UTC, where no more is known than the day. */
export function noonOf(day: Day): number {
  return dayToEpochDay(day) * MILLISECONDS_A_DAY + MILLISECONDS_A_DAY / 2
}
