import { type Collection, Dexie } from 'dexie'
import type { Entry } from '#shared/records/entry.ts'
import type { Day } from '#shared/units/day.ts'
import type { CairnDatabase } from '../database.ts'
import { isUnreadable, readSafely } from '../read-safely.ts'
import { type EntryFilter, fitsFilter, readFewIds } from './entry-filter.ts'

/** Where an entry stands in the order of the days: its key in the index. */
export type EntryKey = readonly [day: Day, id: string]

/** A row of the journal. `entry` is null where the browser cannot read it. */
export interface EntryItem {
  readonly id: string
  readonly day: Day
  readonly entry: Entry | null
}

export interface EntryPage {
  /** Newest first. */
  readonly items: readonly EntryItem[]
  /** The last one; older ones follow below it. null at the beginning of the journal. */
  readonly next: EntryKey | null
}

/** Which part of the journal. */
interface EntrySpan {
  /** Everything below it; null from the newest. */
  readonly from: EntryKey | null
  /** Down to it; null for as many as a page has. */
  readonly to: EntryKey | null
  /** As it was read last; null for the first time. */
  readonly page: EntryPage | null
}

/** Entries on a page. Source: judgement (several screenfuls). */
export const PAGE_SIZE = 50

/** Rows read in one go, at least and at most. Source: judgement; some ten milliseconds of work at most. */
const SMALLEST_BATCH = 20
const BATCH = 100

/** Rows looked at for one page, so that a rare star far back holds up nothing. Source: judgement; some hundred milliseconds. */
const LOOKED_AT = 2000

/** Rows between the ends of a page that are taken in one request. More came in meanwhile, as by an import: look anew. */
const READ_AGAIN = 2 * PAGE_SIZE

/** A part of the journal, newest first. A page may hold fewer than fits while it has a `next`. */
export async function readEntryPage(
  database: CairnDatabase,
  filter: EntryFilter,
  span: EntrySpan,
): Promise<EntryPage> {
  const few = await readFewIds(database, filter)
  if (few !== null) return pickFrom(database, filter, span, few)
  return (await readAgain(database, filter, span)) ?? goBack(database, filter, span)
}

/**
 * A page that was read before, in one request, since every write waits for it; null where it does not reach any more
 * from one of its ends to the other.
 */
async function readAgain(
  database: CairnDatabase,
  filter: EntryFilter,
  { from, to, page }: EntrySpan,
): Promise<EntryPage | null> {
  if (page === null) return null
  const span: Span = { low: to ?? page.next ?? [], high: from, to: null }
  const rows = await readAll(rowsOf(database, span).limit(READ_AGAIN))
  if (rows === null || rows.length === READ_AGAIN) return null
  const items = rows
    .toReversed()
    .map((entry) => ({ id: entry.id, day: entry.day, entry }))
    .filter((item) => isShown(item, filter))
  if (to !== null) return { items, next: null }
  if (page.next !== null && items.length < PAGE_SIZE) return null
  return cutToPage(items, page.next !== null)
}

/** Null where the browser cannot read one of them. */
async function readAll(rows: Collection<Entry>): Promise<Entry[] | null> {
  try {
    return await rows.toArray()
  } catch (error) {
    if (!isUnreadable(error)) throw error
    return null
  }
}

/** As many as fit. `isMoreBelow`: there are older ones than these. */
function cutToPage(items: readonly EntryItem[], isMoreBelow: boolean): EntryPage {
  const shown = items.slice(0, PAGE_SIZE)
  const last = shown.at(-1)
  const isCut = isMoreBelow || shown.length < items.length
  return { items: shown, next: isCut && last !== undefined ? keyOf(last) : null }
}

/** The page out of entries that are few enough to be read all. */
async function pickFrom(
  database: CairnDatabase,
  filter: EntryFilter,
  { from, to }: EntrySpan,
  ids: readonly string[],
): Promise<EntryPage> {
  const items: EntryItem[] = []
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = await readItems(database, ids.slice(at, at + BATCH), EVERYTHING)
    items.push(
      ...batch.filter((item) => {
        const isWithin = from === null || isBelow(keyOf(item), from)
        return isWithin && (to === null || !isBelow(keyOf(item), to)) && isShown(item, filter)
      }),
    )
  }
  items.sort((one, other) => (isBelow(keyOf(one), keyOf(other)) ? 1 : -1))
  return to === null ? cutToPage(items, false) : { items, next: null }
}

/**
 * The page out of all entries. Goes back month by month over the keys alone, which the browser hands out a thousand
 * in a few milliseconds, and reads only the rows that may be shown.
 */
async function goBack(
  database: CairnDatabase,
  filter: EntryFilter,
  { from, to }: EntrySpan,
): Promise<EntryPage> {
  const items: EntryItem[] = []
  let looked = 0
  let upper: EntryKey | null = from
  for (;;) {
    const newest = await newestBelow(database, upper)
    if (newest === null || (to !== null && isBelow(newest, to))) return { items, next: null }
    const month: Span = { low: [monthOf(newest[0])], high: upper, to }
    const ids = await idsOfSpan(database, month)
    let at = 0
    while (at < ids.length) {
      // No more than the page still lacks.
      const size = to === null ? Math.max(PAGE_SIZE - items.length, SMALLEST_BATCH) : BATCH
      const batch = await readItems(database, ids.slice(at, at + size), month)
      at += size
      for (const item of batch) {
        if (!isShown(item, filter)) continue
        items.push(item)
        if (to === null && items.length === PAGE_SIZE) return { items, next: keyOf(item) }
      }
      looked += batch.length
      const last = batch.at(-1)
      if (to === null && looked >= LOOKED_AT && last !== undefined) {
        return { items, next: keyOf(last) }
      }
    }
    upper = [monthOf(newest[0]), '']
  }
}

function keyOf({ day, id }: EntryItem): EntryKey {
  return [day, id]
}

interface Span {
  readonly low: EntryKey | readonly [Day] | readonly []
  /** Below it. */
  readonly high: EntryKey | null
  readonly to: EntryKey | null
}

const EVERYTHING: Span = { low: [], high: null, to: null }

/** The first day of a month. */
function monthOf(day: Day): Day {
  return `${day.slice(0, 7)}-01` as Day
}

function isBelow(one: EntryKey, other: EntryKey): boolean {
  return one[0] === other[0] ? one[1] < other[1] : one[0] < other[0]
}

async function newestBelow(
  database: CairnDatabase,
  upper: EntryKey | null,
): Promise<EntryKey | null> {
  const below = upper === null ? Dexie.maxKey : [...upper]
  const [key] = await database.entries.where('[day+id]').below(below).reverse().limit(1).keys()
  return (key as unknown as EntryKey | undefined) ?? null
}

function rowsOf(database: CairnDatabase, { low, high, to }: Span) {
  const [first = ''] = low
  const isCut = to !== null && to[0] >= first
  const begin = isCut ? [...to] : [...low]
  const end = high === null ? Dexie.maxKey : [...high]
  return database.entries.where('[day+id]').between(begin, end, true, false)
}

/** Newest first. */
async function idsOfSpan(database: CairnDatabase, span: Span): Promise<readonly string[]> {
  return (await rowsOf(database, span).primaryKeys()).reverse()
}

async function readItems(
  database: CairnDatabase,
  ids: readonly string[],
  span: Span,
): Promise<readonly EntryItem[]> {
  const rows = await readSafely(database.entries, ids)
  const items: EntryItem[] = []
  for (const [at, entry] of rows.entries()) {
    const id = ids[at] as string
    if (entry === undefined) continue
    items.push({ id, day: entry?.day ?? (await dayOf(database, id, span)), entry })
  }
  return items
}

/** The day of a row that cannot be read stands in the index. */
async function dayOf(database: CairnDatabase, id: string, span: Span): Promise<Day> {
  const keys = (await rowsOf(database, span).keys()) as unknown as readonly EntryKey[]
  return keys.find((key) => key[1] === id)?.[0] ?? (span.low[0] as Day)
}

function isShown({ entry }: EntryItem, filter: EntryFilter): boolean {
  // Nobody knows what it bears; it is shown, since it must not go missing without a word.
  if (entry === null) return true
  return entry.deletedAt === null && fitsFilter(entry, filter)
}
