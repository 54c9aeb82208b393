import type { DaySpan, Weekday } from '#shared/journal/week.ts'
import { type ReviewableWeek, reviewableWeeks } from '#shared/journal/weekly-review.ts'
import type { Entry } from '#shared/records/entry.ts'
import type { Day } from '#shared/units/day.ts'
import type { CairnDatabase } from '../database.ts'
import { readSettings } from '../settings-repository.ts'
import { readFirstDay } from './day-keys.ts'
import { readReviewOf } from './review-repository.ts'

/** Where the person stands with the weekly review. */
export interface ReviewStanding {
  /** The week that a review is about now. */
  readonly week: DaySpan
  /** Its review day has come, it was not reviewed yet, and there is a journal to look back at. */
  readonly isDue: boolean
  /** The review of that week; null while there is none. */
  readonly review: Entry | null
  /** The week before it, reviewed already, while that could still be done; null where there is none. */
  readonly before: { readonly week: DaySpan; readonly review: Entry } | null
}

/** The first week that waits for its review, or the running one where none does. */
export async function readReviewStanding(
  database: CairnDatabase,
  day: Day,
  first: Weekday,
): Promise<ReviewStanding> {
  const { journal } = await readSettings(database)
  const weeks = reviewableWeeks(day, journal.reviewDay as Weekday | null, first)
  const reviews = await Promise.all(weeks.map((week) => readReviewOf(database, week)))
  const waiting = weeks.findIndex((_, at) => reviews[at] === undefined)
  const at = waiting === -1 ? weeks.length - 1 : waiting
  const { from, to, isDue } = weeks[at] as ReviewableWeek
  const review = reviews[at] ?? null
  const hasJournal = (await readFirstDay(database)) !== undefined
  return {
    week: { from, to },
    isDue: isDue && review === null && hasJournal,
    review,
    before: findBefore(weeks[at - 1], reviews[at - 1]),
  }
}

function findBefore(week: ReviewableWeek | undefined, review: Entry | undefined) {
  if (week === undefined || review === undefined) return null
  return { week: { from: week.from, to: week.to }, review }
}
