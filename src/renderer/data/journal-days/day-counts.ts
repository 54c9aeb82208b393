import { Dexie } from 'dexie'
import { MOST_ENTRIES_COUNTED } from '#shared/journal/heatmap.ts'
import type { Change } from '#shared/records/change.ts'
import type { Day } from '#shared/units/day.ts'
import { type CairnDatabase, META_ID } from '../database.ts'
import { readEntryIds, readTrashedIds } from './day-keys.ts'

/** What is known of some days, as of a change. */
interface Held {
  readonly upTo: number
  readonly counts: ReadonlyMap<Day, number>
}

/** For as long as a database is open: counting anew at each change would ask hundreds of times for what did not change. */
const held = new WeakMap<CairnDatabase, Held>()

/** Beyond this many changes at once everything is counted anew. Source: judgement; an import makes many. */
const MOST_FOLLOWED = 20

/**
 * How many entries each day has, those in the trash left out; `MOST_ENTRIES_COUNTED` stands for that many or more.
 * Asks for the first few keys of a day, once: what it costs does not grow with the journal. docs/adr/0011.
 */
export function countEntriesByDay(
  database: CairnDatabase,
  days: readonly Day[],
): Promise<ReadonlyMap<Day, number>> {
  const tables = [database.entries, database.meta, database.changes]
  return database.transaction('r', tables, async () => {
    // Also what makes live queries run again: keys asked past Dexie are not seen by them.
    const upTo = (await database.meta.get(META_ID))?.changeNumber ?? 0
    const known = await readStillTrue(database, upTo)
    const missing = days.filter((day) => !known.has(day))
    const counted = await countAnew(database, missing)
    const counts = new Map([
      ...known,
      ...missing.map((day, at) => [day, counted[at] ?? 0] as const),
    ])
    if ((held.get(database)?.upTo ?? 0) <= upTo) held.set(database, { upTo, counts })
    return counts
  })
}

/** What is held, without the days that a later change has touched. */
async function readStillTrue(
  database: CairnDatabase,
  upTo: number,
): Promise<ReadonlyMap<Day, number>> {
  const { upTo: before, counts } = held.get(database) ?? { upTo: 0, counts: new Map() }
  if (before === upTo) return counts
  const isFollowed = counts.size > 0 && before < upTo && upTo - before <= MOST_FOLLOWED
  if (!isFollowed) return new Map()
  const changes = await database.changes.where(':id').between(before, upTo, false, true).toArray()
  if (changes.length !== upTo - before) return new Map()
  const touched = new Set(changes.flatMap(touchedDays))
  return new Map([...counts].filter(([day]) => !touched.has(day)))
}

function touchedDays({ steps }: Change): readonly Day[] {
  return steps
    .filter(({ table }) => table === 'entries')
    .flatMap(({ before, after }) => [before, after])
    .flatMap((row) => (row === null ? [] : [(row as { readonly day: Day }).day]))
}

async function countAnew(
  database: CairnDatabase,
  days: readonly Day[],
): Promise<readonly number[]> {
  if (days.length === 0) return []
  const trashed = await readTrashedIds(database)
  const found = await firstIdsOf(days)
  return Promise.all(
    days.map(async (day, at) => {
      const ids = found[at] ?? []
      if (!ids.some((id) => trashed.has(id))) return ids.length
      const span = { from: day, to: day }
      return (await readEntryIds(database, span, MOST_ENTRIES_COUNTED)).length
    }),
  )
}

/**
 * The first ids of each day. Asked past Dexie, within its transaction: its bookkeeping for some hundred reads takes
 * three times as long as the reads.
 */
function firstIdsOf(days: readonly Day[]): PromiseLike<readonly (readonly string[])[]> {
  const index = Dexie.currentTransaction.idbtrans.objectStore('entries').index('[day+id]')
  return Dexie.Promise.all(
    days.map((day) => {
      const request = index.getAllKeys(IDBKeyRange.bound([day], [day, []]), MOST_ENTRIES_COUNTED)
      return new Dexie.Promise<string[]>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result as string[])
        request.onerror = () => reject(request.error)
      })
    }),
  )
}
