import { Dexie } from 'dexie'
import type { DaySpan } from '#shared/journal/week.ts'
import type { Day } from '#shared/units/day.ts'
import type { CairnDatabase } from '../database.ts'

/** Ids of the entries in the trash: the only ones with a key in that index. */
export async function readTrashedIds(database: CairnDatabase): Promise<ReadonlySet<string>> {
  return new Set(await database.entries.where('deletedAt').above('').primaryKeys())
}

/**
 * Ids of entries from the first to the last day, oldest first, at most `most`, those in the trash left out. Reads keys
 * only, so a row that the browser cannot read has its id here too.
 */
export async function readEntryIds(
  database: CairnDatabase,
  { from, to }: DaySpan,
  most: number,
): Promise<readonly string[]> {
  const trashed = await readTrashedIds(database)
  const ids = await database.entries
    .where('[day+id]')
    .between([from, Dexie.minKey], [to, Dexie.maxKey])
    // Those in the trash may come before others.
    .limit(most + trashed.size)
    .primaryKeys()
  return ids.filter((id) => !trashed.has(id)).slice(0, most)
}

/** The day of the oldest entry, trash included; undefined where there is none. */
export async function readFirstDay(database: CairnDatabase): Promise<Day | undefined> {
  const keys: unknown = await database.entries.orderBy('[day+id]').limit(1).keys()
  return (keys as [Day, string][])[0]?.[0]
}
