import { type ActiveDay, daysByWeek } from '#shared/journal/heatmap.ts'
import type { DaySpan } from '#shared/journal/week.ts'
import type { Day } from '#shared/units/day.ts'
import type { CairnDatabase } from '../database.ts'
import { countEntriesByDay } from './day-counts.ts'

/** The days of a span of whole weeks on which something was written or somebody was met. */
export async function readActiveDays(
  database: CairnDatabase,
  span: DaySpan,
): Promise<readonly ActiveDay[]> {
  const days = daysByWeek(span).flat()
  const [entries, sessions] = await Promise.all([
    countEntriesByDay(database, days),
    countSessions(database, span),
  ])
  return days
    .map((day) => ({ day, entries: entries.get(day) ?? 0, sessions: sessions.get(day) ?? 0 }))
    .filter((day) => day.entries > 0 || day.sessions > 0)
}

/** Sessions held, by day. There are a few a week, so their keys are gone through. */
async function countSessions(
  database: CairnDatabase,
  { from, to }: DaySpan,
): Promise<ReadonlyMap<Day, number>> {
  const trashed = new Set(await database.sessions.where('deletedAt').above('').primaryKeys())
  const counts = new Map<Day, number>()
  await database.sessions
    .where('[state+day]')
    .between(['held', from], ['held', to], true, true)
    .eachKey((key, { primaryKey }) => {
      const [, day] = key as unknown as [string, Day]
      if (!trashed.has(primaryKey)) counts.set(day, (counts.get(day) ?? 0) + 1)
    })
  return counts
}
