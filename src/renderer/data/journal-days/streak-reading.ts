import { daysByWeek, heatmapSpan } from '#shared/journal/heatmap.ts'
import { countStreak, mayReachFurther, type Streak } from '#shared/journal/streak.ts'
import { DAYS_A_WEEK, type Weekday } from '#shared/journal/week.ts'
import { addDays, type Day } from '#shared/units/day.ts'
import type { CairnDatabase } from '../database.ts'
import { countEntriesByDay } from './day-counts.ts'

/** Weeks looked at in one go. Source: judgement (a year, which the heatmap looks at too). */
const AT_ONCE = 53

/** Beyond this many a streak is not followed. Unit: weeks. Source: judgement (forty years). */
const LONGEST = 40 * 52

/** Follows the weeks back only as far as the streak reaches. */
export async function readStreak(
  database: CairnDatabase,
  day: Day,
  first: Weekday,
): Promise<Streak> {
  let written: readonly boolean[] = []
  do {
    const last = addDays(day, -written.length * DAYS_A_WEEK)
    const weeks = daysByWeek(heatmapSpan(last, AT_ONCE, first)).toReversed()
    const counts = await countEntriesByDay(database, weeks.flat())
    const areWritten = weeks.map((days) => days.some((each) => (counts.get(each) ?? 0) > 0))
    written = [...written, ...areWritten]
  } while (mayReachFurther(written) && written.length < LONGEST)
  return countStreak(written)
}
