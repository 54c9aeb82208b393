import { type FormerDay, formerDays } from '#shared/journal/former-days.ts'
import type { Entry } from '#shared/records/entry.ts'
import type { Day } from '#shared/units/day.ts'
import type { CairnDatabase } from '../database.ts'
import { readSafely } from '../read-safely.ts'
import { readEntryIds, readFirstDay } from './day-keys.ts'

/** Entries shown of one former day. Source: judgement. */
const MOST_OF_A_DAY = 5

export interface DayLookedBackTo extends FormerDay {
  /** null stands for one that the browser could not read. */
  readonly entries: readonly (Entry | null)[]
}

/** What was written on this day in former years; a journal younger than a year looks back by months. Nearest first. */
export async function readOnThisDay(
  database: CairnDatabase,
  day: Day,
): Promise<readonly DayLookedBackTo[]> {
  const firstDay = await readFirstDay(database)
  if (firstDay === undefined) return []
  const days = await Promise.all(
    formerDays(day, firstDay).map(async (former) => {
      const span = { from: former.day, to: former.day }
      const ids = await readEntryIds(database, span, MOST_OF_A_DAY)
      const entries = await readSafely(database.entries, ids)
      return { ...former, entries: entries.map((entry) => entry ?? null) }
    }),
  )
  return days.filter(({ entries }) => entries.length > 0)
}
