import type { LetterDays } from '#shared/journal/pick-prompt.ts'
import type { Day } from '#shared/units/day.ts'
import { LEADER_LETTERS, type LeaderLetter } from '#shared/vocabulary.ts'
import type { CairnDatabase } from '../database.ts'
import { readSafely } from '../read-safely.ts'

/** Entries looked at for each letter, newest first, since some may be of today or in the trash. Source: judgement. */
const LOOKED_AT = 5

/** The last day before the given one that each letter was written about. Reads a few rows of each, never the table. */
export async function readLetterDays(database: CairnDatabase, day: Day): Promise<LetterDays> {
  const found = await Promise.all(
    LEADER_LETTERS.map(async (letter) => [letter, await lastDay(database, letter, day)] as const),
  )
  return Object.fromEntries(found.filter(([, last]) => last !== undefined))
}

async function lastDay(
  database: CairnDatabase,
  letter: LeaderLetter,
  day: Day,
): Promise<Day | undefined> {
  // Of one letter the index goes on by id, which is the order in which they were written.
  const keys = await database.entries
    .where('letters')
    .equals(letter)
    .reverse()
    .limit(LOOKED_AT)
    .primaryKeys()
  const days = (await readSafely(database.entries, keys)).flatMap((entry) =>
    entry?.deletedAt === null && entry.day < day ? [entry.day] : [],
  )
  return days.sort().at(-1)
}
