import { addDays, type Day, daysBetween, dayToEpochDay } from '#shared/units/day.ts'

/** A quarter or a month is about as wide as a hand. */
export type TrailZoom = 'quarter' | 'month'

/** Unit: CSS pixels a day. Source: judgement (a month beside a few weeks' worth of titles). */
export const MONTH_PIXELS_PER_DAY = 8
/** By quarters, the scale follows the goal so that it is in sight, within these. Unit: CSS pixels a day. */
const QUARTER_LEAST = 1.4
const QUARTER_MOST = 2.6
/** So that what is written beside the flag is in sight too. Unit: CSS pixels. */
const FLAG_ROOM = 130

/** How wide a day is, for the room from today on and the days to the goal; null where nobody knows. */
export function trailPixelsPerDay(
  zoom: TrailZoom,
  roomAhead: number,
  daysToGoal: number | null,
): number {
  if (zoom === 'month') return MONTH_PIXELS_PER_DAY
  if (daysToGoal === null || daysToGoal <= 0) return QUARTER_MOST
  const fitting = (roomAhead - FLAG_ROOM) / daysToGoal
  return Math.min(QUARTER_MOST, Math.max(QUARTER_LEAST, fitting))
}

/** Days laid along a line. */
export interface TrailScale {
  /** At x = 0. */
  readonly first: Day
  readonly last: Day
  /** Unit: CSS pixels. */
  readonly pixelsPerDay: number
  readonly width: number
}

/** How far from today is drawn; what lies beyond stands at the edge. Unit: days. Source: judgement. */
const FARTHEST_BACK = 3 * 365
const FARTHEST_AHEAD = 10 * 365

export interface TrailRange {
  readonly first: Day
  readonly last: Day
}

/** From the first to the last of the days, today among them, in whole months, with room before and behind. */
export function trailRange(
  days: readonly Day[],
  today: Day,
  room: { readonly before: number; readonly after: number; readonly behindLast: number },
): TrailRange {
  const earliest = addDays(today, -FARTHEST_BACK)
  const latest = addDays(today, FARTHEST_AHEAD)
  let first = addDays(today, -room.before)
  let last = addDays(today, room.after)
  for (const day of days) {
    const held = day < earliest ? earliest : day > latest ? latest : day
    const before = addDays(held, -7)
    const behind = addDays(held, room.behindLast)
    if (before < first) first = before
    if (behind > last) last = behind
  }
  return { first: monthStart(first), last: nextMonth(last) }
}

export function trailScale(range: TrailRange, pixelsPerDay: number): TrailScale {
  return {
    ...range,
    pixelsPerDay,
    width: Math.round(daysBetween(range.first, range.last) * pixelsPerDay),
  }
}

/** Where a day begins; at the edge for a day beyond it. Unit: CSS pixels. */
export function dayToX(scale: TrailScale, day: Day): number {
  const x = daysBetween(scale.first, day) * scale.pixelsPerDay
  return Math.min(scale.width, Math.max(0, x))
}

/** The nearest day. */
export function xToDay(scale: TrailScale, x: number): Day {
  return addDays(scale.first, pixelsToDays(scale, x))
}

/** Whole days that a distance amounts to. */
export function pixelsToDays(scale: TrailScale, pixels: number): number {
  // Never a negative zero, which is not the same as none.
  return Math.round(pixels / scale.pixelsPerDay) || 0
}

export interface TrailTick {
  readonly kind: 'quarter' | 'month' | 'week'
  readonly day: Day
  readonly x: number
  /** Space up to the next of its kind. Unit: CSS pixels. */
  readonly space: number
}

/** Beginnings of quarters and months, or of months and weeks, whichever suits the scale. */
export function trailTicks(
  scale: TrailScale,
  zoom: TrailZoom,
  firstWeekday: number,
): readonly TrailTick[] {
  const months = monthStarts(scale)
  const ticks = months.map(
    (day): TrailTick => ({
      kind: zoom === 'quarter' && isQuarterStart(day) ? 'quarter' : 'month',
      day,
      x: dayToX(scale, day),
      space: dayToX(scale, nextMonth(addDays(day, 1))) - dayToX(scale, day),
    }),
  )
  return zoom === 'quarter' ? ticks : [...ticks, ...weekTicks(scale, firstWeekday)]
}

/** The first of the month that a day is in. */
function monthStart(day: Day): Day {
  return `${day.slice(0, 8)}01` as Day
}

/** The first of the month after, or the day itself where it is a first. */
function nextMonth(day: Day): Day {
  return day.endsWith('-01') ? day : monthStart(addDays(monthStart(day), 31))
}

function isQuarterStart(day: Day): boolean {
  return ['01', '04', '07', '10'].includes(day.slice(5, 7))
}

function monthStarts(scale: TrailScale): Day[] {
  const starts: Day[] = []
  for (let day = scale.first; day < scale.last; day = nextMonth(addDays(day, 1))) starts.push(day)
  return starts
}

function weekTicks(scale: TrailScale, firstWeekday: number): TrailTick[] {
  // Epoch day 0 was a Thursday; weekdays count from 1 on Monday.
  const weekday = ((((dayToEpochDay(scale.first) + 3) % 7) + 7) % 7) + 1
  const ticks: TrailTick[] = []
  let day = addDays(scale.first, (firstWeekday - weekday + 7) % 7)
  for (; day < scale.last; day = addDays(day, 7)) {
    ticks.push({ kind: 'week', day, x: dayToX(scale, day), space: 7 * scale.pixelsPerDay })
  }
  return ticks
}
