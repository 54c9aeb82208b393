import { Dexie } from 'dexie'
import * as z from 'zod/mini'
import { type Rating, ratingSchema } from '#shared/records/rating.ts'
import type { Result } from '#shared/result.ts'
import {
  RATING_SOURCES,
  RATING_SUBJECTS,
  type RatingSource,
  type RatingSubject,
} from '#shared/vocabulary.ts'
import { millisecondsBetween, today } from './clock.ts'
import { commit } from './commit.ts'
import type { CommitError } from './commit-error.ts'
import type { CairnDatabase } from './database.ts'

const newRatingSchema = z.pick(ratingSchema, {
  subject: true,
  value: true,
  source: true,
  raters: true,
  day: true,
  note: true,
})
type NewRating = z.output<typeof newRatingSchema>

/** A rating to add. Without more, it is the person's own, of today, without a note. */
export type RatingToAdd = Pick<NewRating, 'subject' | 'value'> & Partial<NewRating>

/**
 * How long moving the same slider counts as one opinion. Unit: milliseconds. Source: judgement; long enough to
 * settle on a value, short enough that tomorrow's change of mind is a new row.
 */
const SETTLING_TIME = 10 * 60 * 1000

/**
 * Adds a rating to the history. Rows are never edited, with one exception: within ten minutes of the first
 * move, the person's own further ratings of that subject for that day take its place, so that the history
 * holds opinions and not the way of a slider. Without a day, it is of today, or of the newest rating's day where
 * that is later: after a journey west, or with the clock set back, the last word still is the one that counts.
 */
export function addRating(
  database: CairnDatabase,
  rating: RatingToAdd,
): Promise<Result<Rating, CommitError>> {
  const input = { source: 'self', raters: 1, day: today(), note: '', ...rating }
  const command = {
    command: 'ratings/add',
    label: 'Rate',
    draft: { [String(rating.subject)]: rating.value, ...(rating.note && { note: rating.note }) },
  }
  return commit(database, command, async (recorder) => {
    const checked = recorder.check(newRatingSchema, input)
    const { source, subject, note } = checked
    const newest = await byNewest(database, [source, subject]).first()
    const isEarlier = rating.day === undefined && newest !== undefined && newest.day > checked.day
    const day = isEarlier ? newest.day : checked.day
    const latest = await byNewest(database, [source, subject, day]).first()
    if (latest === undefined || !isSettling(latest, recorder.at)) {
      return recorder.put('ratings', { ...recorder.fresh(latest?.id), ...checked, day })
    }
    // A slider moved after a note was typed must not take the note away.
    return recorder.put('ratings', { ...latest, ...checked, day, note: note || latest.note })
  })
}

/** The newest rating of every subject from every source that has rated it, by day, then by entry. */
export async function readLatestRatings(database: CairnDatabase): Promise<readonly Rating[]> {
  return database.transaction('r', database.ratings, async () => {
    const found = await Promise.all(
      RATING_SOURCES.map(async (source) => ((await hasRated(database, source)) ? source : null)),
    )
    const sources = found.filter((source) => source !== null)
    const latest = await Promise.all(
      sources.flatMap((source) =>
        RATING_SUBJECTS.map((subject) => readLatest(database, source, subject)),
      ),
    )
    return latest.filter((rating) => rating !== undefined)
  })
}

/**
 * Ratings of one subject from all sources, newest first. Those in the trash are sorted out here and not by a filter
 * of the query, for which the browser would hand over row by row: at twelve rows that alone took 30 milliseconds.
 */
export async function readRatingHistory(
  database: CairnDatabase,
  subject: RatingSubject,
  limit: number,
): Promise<readonly Rating[]> {
  for (let read = limit; ; read *= 2) {
    const newest = await database.ratings
      .where('[subject+day+id]')
      .between([subject, Dexie.minKey, Dexie.minKey], [subject, Dexie.maxKey, Dexie.maxKey])
      .reverse()
      .limit(read)
      .toArray()
    const kept = newest.filter(isKept)
    if (kept.length >= limit || newest.length < read) return kept.slice(0, limit)
  }
}

function isSettling({ source, createdAt }: Rating, at: string): boolean {
  const age = millisecondsBetween(createdAt, at)
  return source === 'self' && age >= 0 && age < SETTLING_TIME
}

function readLatest(database: CairnDatabase, source: RatingSource, subject: RatingSubject) {
  return byNewest(database, [source, subject]).first()
}

async function hasRated(database: CairnDatabase, source: RatingSource): Promise<boolean> {
  return (await byNewest(database, [source]).first()) !== undefined
}

/** Rows whose index starts with the given parts, last first. */
function byNewest(database: CairnDatabase, parts: readonly string[]) {
  const open = 4 - parts.length
  return database.ratings
    .where('[source+subject+day+id]')
    .between(
      [...parts, ...Array<unknown>(open).fill(Dexie.minKey)],
      [...parts, ...Array<unknown>(open).fill(Dexie.maxKey)],
    )
    .reverse()
    .filter(isKept)
}

function isKept(rating: Rating): boolean {
  return rating.deletedAt === null
}
