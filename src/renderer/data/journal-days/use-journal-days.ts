import { useCallback } from 'react'
import type { ActiveDay } from '#shared/journal/heatmap.ts'
import type { Streak } from '#shared/journal/streak.ts'
import type { DaySpan } from '#shared/journal/week.ts'
import type { Day } from '#shared/units/day.ts'
import { today } from '../clock.ts'
import { useDatabase } from '../data-context.ts'
import { useRead } from '../use-read.ts'
import { readActiveDays } from './active-days.ts'
import { readEntryIds } from './day-keys.ts'
import { firstWeekday } from './first-weekday.ts'
import { type DayLookedBackTo, readOnThisDay } from './on-this-day-reading.ts'
import { readStreak } from './streak-reading.ts'

/** Days with entries or sessions in a span of whole weeks; undefined while being read. */
export function useActiveDays(span: DaySpan): readonly ActiveDay[] | undefined {
  return useRead(`active-days/${span.from}/${span.to}`, (database) =>
    readActiveDays(database, span),
  )
}

/** Weeks in a row with an entry; undefined while being read. Whether it is shown is a setting. */
export function useStreak(): Streak | undefined {
  const day = today()
  return useRead(`streak/${day}`, (database) => readStreak(database, day, firstWeekday()))
}

/** What was written on this day in former times, nearest first; undefined while being read. */
export function useOnThisDay(day: Day): readonly DayLookedBackTo[] | undefined {
  return useRead(`on-this-day/${day}`, (database) => readOnThisDay(database, day))
}

/** Finds the first entry of a day, to open it; undefined where there is none. */
export function useFirstEntryFinder(): (day: Day) => Promise<string | undefined> {
  const database = useDatabase()
  return useCallback(
    async (day) => (await readEntryIds(database, { from: day, to: day }, 1))[0],
    [database],
  )
}
