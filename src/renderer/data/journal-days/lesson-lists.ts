import { Dexie, type PromiseExtended } from 'dexie'
import type { Entry, Lesson } from '#shared/records/entry.ts'
import { addDays, type Day } from '#shared/units/day.ts'
import type { CairnDatabase } from '../database.ts'
import { readSafely } from '../read-safely.ts'
import { readTrashedIds } from './day-keys.ts'

/** An entry's lesson; null stands for one that the browser could not read. */
export interface LessonOfEntry {
  readonly id: string
  readonly found: { readonly entry: Entry; readonly lesson: Lesson } | null
}

/** The first of a list, and how many there are in all. */
export interface LessonList {
  readonly lessons: readonly LessonOfEntry[]
  readonly total: number
}

export interface LessonLists {
  /** Those to look at today, longest waiting first. */
  readonly due: LessonList
  /** Those that come back later, soonest first. */
  readonly coming: LessonList
  /** Those that do not come back any more, newest first. */
  readonly rested: LessonList
}

export async function readDueLessons(
  database: CairnDatabase,
  day: Day,
  most: number,
): Promise<LessonList> {
  const ids = await readIds(database, byNextDay(database, null, day).primaryKeys())
  return readFirst(database, ids, most)
}

/** All three lists. Which lesson is in which is told by keys; rows are read only of those shown. */
export async function readLessonLists(
  database: CairnDatabase,
  day: Day,
  most: number,
): Promise<LessonLists> {
  const [due, coming, all] = await Promise.all([
    readIds(database, byNextDay(database, null, day).primaryKeys()),
    readIds(database, byNextDay(database, addDays(day, 1), null).primaryKeys()),
    readIds(database, database.entries.orderBy('lesson.learnedOn').primaryKeys()),
  ])
  const comesBack = new Set([...due, ...coming])
  const rested = all.filter((id) => !comesBack.has(id)).reverse()
  const [dueList, comingList, restedList] = await Promise.all(
    [due, coming, rested].map((ids) => readFirst(database, ids, most)),
  )
  return {
    due: dueList as LessonList,
    coming: comingList as LessonList,
    rested: restedList as LessonList,
  }
}

function byNextDay(database: CairnDatabase, from: Day | null, to: Day | null) {
  return database.entries
    .where('lesson.nextOn')
    .between(from ?? Dexie.minKey, to ?? Dexie.maxKey, true, true)
}

async function readIds(
  database: CairnDatabase,
  keys: PromiseExtended<string[]>,
): Promise<readonly string[]> {
  const [ids, trashed] = await Promise.all([keys, readTrashedIds(database)])
  return ids.filter((id) => !trashed.has(id))
}

async function readFirst(
  database: CairnDatabase,
  ids: readonly string[],
  most: number,
): Promise<LessonList> {
  const shown = ids.slice(0, most)
  const entries = await readSafely(database.entries, shown)
  const lessons = shown.map((id, at): LessonOfEntry => {
    const entry = entries[at] ?? null
    return { id, found: entry?.lesson ? { entry, lesson: entry.lesson } : null }
  })
  return { lessons, total: ids.length }
}
