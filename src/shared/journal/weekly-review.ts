import { addDays, type Day } from '../units/day.ts'
import { DAYS_A_WEEK, type DaySpan, latestWeekday, type Weekday, weekOf } from './week.ts'

/** How long after its day a review is still offered, before it lapses. Unit: days. Source: judgement. */
const OFFERED_FOR = 3

/**
 * The weeks that a review may be about, best first: the seven days up to the review day that was last, for some days
 * after it, then the running one. Without a review day a week is the calendar's.
 */
export function reviewableWeeks(
  day: Day,
  reviewDay: Weekday | null,
  first: Weekday,
): readonly ReviewableWeek[] {
  if (reviewDay === null) return [{ ...weekOf(day, first), isDue: false }]
  const last = latestWeekday(reviewDay, day)
  const ended = { from: addDays(last, 1 - DAYS_A_WEEK), to: last, isDue: true }
  const coming = { from: addDays(last, 1), to: addDays(last, DAYS_A_WEEK), isDue: false }
  if (day === last) return [ended]
  return day <= addDays(last, OFFERED_FOR) ? [ended, coming] : [coming]
}

export interface ReviewableWeek extends DaySpan {
  /** Its review day has come. */
  readonly isDue: boolean
}

/** Day of the entry that a review ends with: in its week, so that it marks that one and no other. */
export function reviewEntryDay(week: DaySpan, day: Day): Day {
  return day < week.to ? day : week.to
}
