import type { Day } from '#shared/units/day.ts'
import { type TrailScale, type TrailTick, type TrailZoom, trailTicks } from './trail-scale.ts'
import { tickText } from './trail-words.ts'

/** A line of the calendar and what is written at it in its two rows; empty for nothing. */
export interface CalendarTick {
  readonly day: Day
  readonly x: number
  readonly isMajor: boolean
  readonly major: string
  readonly minor: string
}

/** With less room a label would run into the next one. Unit: CSS pixels. */
const MONTH_ROOM = 30
const QUARTER_ROOM = 78

/** Months under their quarters, weeks under their months, or, where time is dense, quarters under their years. */
export function calendarTicks(
  scale: TrailScale,
  zoom: TrailZoom,
  firstWeekday: number,
): readonly CalendarTick[] {
  const ticks = trailTicks(scale, zoom, firstWeekday)
  if (zoom === 'month') return ticks.map(monthsAndWeeks)
  const isDense = scale.pixelsPerDay * DAYS_A_QUARTER < QUARTER_ROOM
  if (!isDense) return ticks.map(quartersAndMonths)
  return ticks.filter(({ kind }) => kind === 'quarter').map(yearsAndQuarters)
}

const DAYS_A_QUARTER = 90

function monthsAndWeeks(tick: TrailTick): CalendarTick {
  const isMajor = tick.kind === 'month'
  const text = tickText(tick.kind === 'week' ? 'dayNumber' : 'monthOfYear', tick.day)
  return { ...placeOf(tick), isMajor, major: isMajor ? text : '', minor: isMajor ? '' : text }
}

function quartersAndMonths(tick: TrailTick): CalendarTick {
  const isMajor = tick.kind === 'quarter'
  return {
    ...placeOf(tick),
    isMajor,
    major: isMajor ? tickText('quarterOfYear', tick.day) : '',
    minor: tick.space < MONTH_ROOM ? '' : tickText('month', tick.day),
  }
}

function yearsAndQuarters(tick: TrailTick, index: number): CalendarTick {
  const isMajor = tick.day.slice(5, 7) === '01'
  // The first one says its year too, unless the next follows at once.
  const saysYear = isMajor || (index === 0 && tick.day.slice(5, 7) !== '10')
  return {
    ...placeOf(tick),
    isMajor,
    major: saysYear ? tickText('year', tick.day) : '',
    minor: tickText('quarter', tick.day),
  }
}

function placeOf({ day, x }: TrailTick): { day: Day; x: number } {
  return { day, x }
}
