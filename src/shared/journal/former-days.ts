import { addDays, addMonths, type Day, isCalendarDay } from '../units/day.ts'

/** How far back on this day looks. Unit: years. Source: judgement (a working life). */
const MOST_YEARS = 60

/** A day to look back to from today. */
export interface FormerDay {
  readonly day: Day
  readonly ago: { readonly unit: 'year' | 'month'; readonly count: number }
}

/** Nearer days, for a journal that is younger than a year. Unit: months. Source: issue. */
const MONTHS_BACK = [1, 6] as const

/**
 * The same day of the month in former years, newest first, down to the journal's first day. On the last of February of
 * a year without a 29th also the 29ths, or nobody would see them for four years. A journal younger than a year looks
 * back a month and half a year.
 */
export function formerDays(day: Day, firstDay: Day): readonly FormerDay[] {
  const years: FormerDay[] = []
  for (let count = 1; count <= MOST_YEARS; count++) {
    const year = String(Number(day.slice(0, 4)) - count)
    if (year < firstDay.slice(0, 4)) break
    const same = `${year}${day.slice(4)}`
    const leapDay = `${year}-02-29`
    const days = isLastOfShortFebruary(day) && isCalendarDay(leapDay) ? [leapDay, same] : [same]
    for (const each of days.filter(isCalendarDay)) {
      years.push({ day: each as Day, ago: { unit: 'year', count } })
    }
  }
  const found = years.filter((former) => former.day >= firstDay)
  if (found.length > 0) return found
  return MONTHS_BACK.map((count) => ({
    day: addMonths(day, -count),
    ago: { unit: 'month' as const, count },
  })).filter((former) => former.day >= firstDay)
}

function isLastOfShortFebruary(day: Day): boolean {
  return day.slice(5) === '02-28' && addDays(day, 1).slice(5) === '03-01'
}
