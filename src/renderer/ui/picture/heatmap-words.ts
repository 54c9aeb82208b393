import { type ActiveDay, MOST_ENTRIES_COUNTED } from '#shared/journal/heatmap.ts'
import { type Day, dayToEpochDay } from '#shared/units/day.ts'

const MILLISECONDS_A_DAY = 86_400_000

// Days have no zone: they are laid on UTC and read back there.
const inUtc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(undefined, { ...options, timeZone: 'UTC' })
const full = inUtc({ weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' })
const month = inUtc({ month: 'short' })
const weekday = inUtc({ weekday: 'short' })
const edge = inUtc({ month: 'long', day: 'numeric', year: 'numeric' })

const toTime = (day: Day) => dayToEpochDay(day) * MILLISECONDS_A_DAY

/** Such as "Mon, Nov 23, 2026". */
export function heatmapDayText(day: Day): string {
  return full.format(toTime(day))
}

export function heatmapMonthText(day: Day): string {
  return month.format(toTime(day))
}

export function heatmapWeekdayText(day: Day): string {
  return weekday.format(toTime(day))
}

export function entriesText(entries: number): string {
  if (entries >= MOST_ENTRIES_COUNTED) return `${MOST_ENTRIES_COUNTED} or more entries`
  return countText(entries, 'entry', 'entries')
}

export function sessionsText(sessions: number): string {
  return countText(sessions, 'session', 'sessions')
}

/** Such as "Mon, Nov 23, 2026: 2 entries, 1 session". */
export function activeDayText(day: Day, active: ActiveDay | undefined): string {
  const parts = [
    ...(active !== undefined && active.entries > 0 ? [entriesText(active.entries)] : []),
    ...(active !== undefined && active.sessions > 0 ? [sessionsText(active.sessions)] : []),
  ]
  return `${heatmapDayText(day)}: ${parts.length === 0 ? 'nothing written' : parts.join(', ')}`
}

/** The picture in one sentence. */
export function heatmapSummary(days: readonly ActiveDay[], from: Day, to: Day): string {
  const written = days.filter(({ entries }) => entries > 0).length
  const met = days.filter(({ sessions }) => sessions > 0).length
  const span = `From ${edge.format(toTime(from))} to ${edge.format(toTime(to))}`
  const withSessions = met === 0 ? '' : ` and ${countText(met, 'day', 'days')} with a session`
  return `${span}: ${countText(written, 'day', 'days')} with an entry${withSessions}.`
}

function countText(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
