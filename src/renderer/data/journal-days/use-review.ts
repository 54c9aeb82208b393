import { useMemo } from 'react'
import type { DaySpan } from '#shared/journal/week.ts'
import { bindCommands } from '../bind-commands.ts'
import { today } from '../clock.ts'
import { useDatabase } from '../data-context.ts'
import { useRead } from '../use-read.ts'
import { firstWeekday } from './first-weekday.ts'
import { readReviewDraft } from './review-draft.ts'
import {
  type EntriesOfWeek,
  finishReview,
  readEntriesOfWeek,
  starEntry,
} from './review-repository.ts'
import { type ReviewStanding, readReviewStanding } from './review-standing.ts'

const COMMANDS = { finishReview, starEntry }

export function useReviewCommands() {
  const database = useDatabase()
  return useMemo(() => bindCommands(database, COMMANDS), [database])
}

export interface WeeklyReviewStanding extends ReviewStanding {
  /** It was begun and left. */
  readonly isBegun: boolean
}

/** Whether the weekly review is due, and of which week; undefined while being read. */
export function useWeeklyReview(): WeeklyReviewStanding | undefined {
  const day = today()
  const { name } = useDatabase()
  const standing = useRead(`review/${day}`, (database) =>
    readReviewStanding(database, day, firstWeekday()),
  )
  if (standing === undefined) return undefined
  const draft = readReviewDraft(name)
  const isBegun = draft?.weekEnds === standing.week.to && standing.review === null
  return { ...standing, isBegun }
}

/** The first entries of a week; undefined while being read. */
export function useEntriesOfWeek(week: DaySpan, most: number): EntriesOfWeek | undefined {
  return useRead(`entries-of-week/${week.from}/${week.to}/${most}`, (database) =>
    readEntriesOfWeek(database, week, most),
  )
}
