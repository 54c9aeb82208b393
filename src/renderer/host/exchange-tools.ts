import { sha256 } from '@noble/hashes/sha2.js'
import { type Day, isCalendarDay } from '#shared/units/day.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Formatters cost more than what they format. */
const formats = new Map<string, Intl.DateTimeFormat | null>()

/** What the core's import asks of its surroundings: encodings, zones, and a digest. */
export const importTools = {
  sha256: (text: string): Uint8Array => sha256(encoder.encode(text)),

  sha256OfBytes: (bytes: Uint8Array): Uint8Array => sha256(bytes),

  toBase64(bytes: Uint8Array): string {
    const parts: string[] = []
    // A whole number of threes, so that the parts join without padding; few enough for one call.
    for (let at = 0; at < bytes.length; at += 24_576) {
      parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 24_576))))
    }
    return parts.join('')
  },

  decode(bytes: Uint8Array): string | null {
    try {
      return decoder.decode(bytes)
    } catch {
      return null
    }
  },

  dayInZone(milliseconds: number, zone: string | null): Day | null {
    const format = formatOf(zone)
    if (format === null) return null
    const parts = new Map(
      format.formatToParts(milliseconds).map(({ type, value }) => [type, value]),
    )
    const year = (parts.get('year') ?? '').padStart(4, '0')
    const day = `${year}-${parts.get('month')}-${parts.get('day')}`
    return isCalendarDay(day) ? (day as Day) : null
  },

  localToInstant(day: Day, millisecondsOfDay: number): number {
    const [year, month, date] = day.split('-').map(Number) as [number, number, number]
    return new Date(year, month - 1, date, 0, 0, 0, millisecondsOfDay).getTime()
  },
}

function formatOf(zone: string | null): Intl.DateTimeFormat | null {
  const key = zone ?? ''
  const known = formats.get(key)
  if (known !== undefined) return known
  const format = createFormat(zone)
  formats.set(key, format)
  return format
}

function createFormat(zone: string | null): Intl.DateTimeFormat | null {
  const numbers = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
  try {
    const timeZone = zone === null ? {} : { timeZone: zone }
    return new Intl.DateTimeFormat('en-u-ca-iso8601', { ...numbers, ...timeZone })
  } catch {
    return null
  }
}
