import { Dexie } from 'dexie'
import * as z from 'zod/mini'
import type { DaySpan } from '#shared/journal/week.ts'
import { type Entry, plainEntry } from '#shared/records/entry.ts'
import type { Result } from '#shared/result.ts'
import { type Day, daySchema } from '#shared/units/day.ts'
import { commit } from '../commit.ts'
import type { CommitError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { getEntry } from '../entries/entry-records.ts'
import { readSafely } from '../read-safely.ts'
import { readEntryIds } from './day-keys.ts'
import { type ReviewLines, reviewLinesSchema } from './review-draft.ts'

const finishSchema = z.strictObject({ day: daySchema, lines: reviewLinesSchema })
const starSchema = z.strictObject({ starred: z.boolean() })

/** One entry of the week; null stands for one that the browser could not read. */
export interface EntryOfWeek {
  readonly id: string
  readonly entry: Entry | null
}

export interface EntriesOfWeek {
  readonly entries: readonly EntryOfWeek[]
  /** There are more than were read. */
  readonly hasMore: boolean
}

/** The first entries of a week in the order of their days, former reviews left out. */
export async function readEntriesOfWeek(
  database: CairnDatabase,
  week: DaySpan,
  most: number,
): Promise<EntriesOfWeek> {
  const ids = await readEntryIds(database, week, most + 1)
  const shown = ids.slice(0, most)
  const entries = await readSafely(database.entries, shown)
  return {
    entries: shown
      .map((id, at): EntryOfWeek => ({ id, entry: entries[at] ?? null }))
      .filter(({ entry }) => entry?.kind !== 'review'),
    hasMore: ids.length > most,
  }
}

/** Rows of a week that are gone through for its review. Source: judgement; a review is the week's last entry. */
const LOOKED_AT = 20

/** The entry that a week's review ended with; undefined while there is none. */
export async function readReviewOf(
  database: CairnDatabase,
  { from, to }: DaySpan,
): Promise<Entry | undefined> {
  const keys = await database.entries
    .where('[day+id]')
    .between([from, Dexie.minKey], [to, Dexie.maxKey])
    .reverse()
    .limit(LOOKED_AT)
    .primaryKeys()
  const entries = await readSafely(database.entries, keys)
  return entries.find((entry) => entry?.kind === 'review' && entry.deletedAt === null) ?? undefined
}

/** Ends a review: its three lines become an entry, and the entry marks its week as reviewed. */
export function finishReview(
  database: CairnDatabase,
  day: Day,
  lines: ReviewLines,
): Promise<Result<Entry, CommitError>> {
  const command = { command: 'reviews/finish', label: 'Finish the weekly review', draft: lines }
  return commit(database, command, (recorder) => {
    const checked = recorder.check(finishSchema, { day, lines })
    return recorder.put('entries', {
      ...{ ...recorder.fresh(), ...plainEntry, kind: 'review', day: checked.day },
      ...{ at: recorder.at, text: linesToText(checked.lines), letters: ['reflect'] },
      ...{ tags: [], competencies: [], people: [], source: null },
    })
  })
}

/** Puts a star on an entry or takes it away. */
export function starEntry(
  database: CairnDatabase,
  entryId: string,
  starred: boolean,
): Promise<Result<Entry, CommitError>> {
  const label = starred ? 'Star an entry' : 'Take a star away'
  return commit(database, { command: 'entries/star', label }, async (recorder) => {
    const checked = recorder.check(starSchema, { starred })
    return recorder.put('entries', { ...(await getEntry(recorder, entryId)), ...checked })
  })
}

const HEADINGS: readonly (readonly [keyof ReviewLines, string])[] = [
  ['well', 'What went well'],
  ['hard', 'What was hard'],
  ['next', 'What comes next'],
]

function linesToText(lines: ReviewLines): string {
  const parts = HEADINGS.filter(([name]) => lines[name].trim() !== '').map(
    ([name, heading]) => `### ${heading}\n\n${lines[name].trim()}`,
  )
  return parts.length === 0 ? 'I looked back at the week.' : parts.join('\n\n')
}
