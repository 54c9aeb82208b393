import { byNewest, type EvidenceFacts, evidenceToFacts } from '#shared/evidence/facts.ts'
import type { Evidence } from '#shared/records/evidence.ts'
import type { Day } from '#shared/units/day.ts'
import { isClosedError } from '../commit-error.ts'
import { type CairnDatabase, META_ID } from '../database.ts'
import { readSafely } from '../read-safely.ts'

/** All pieces that are not in the trash, without their words, newest first. The same object until one changes. */
export interface AllEvidenceFacts {
  readonly pieces: readonly EvidenceFacts[]
  /** Those that the browser cannot read. */
  readonly unreadable: readonly { readonly id: string; readonly day: Day }[]
}

interface Known {
  readonly databaseId: string
  /** Number of the last change that is in `all`. */
  readonly number: number
  readonly all: AllEvidenceFacts
}

/**
 * Stories are most of what a row weighs, and no index leaves them out: so all rows are read once a start, and after
 * that only those that a change has touched.
 */
const known = new WeakMap<CairnDatabase, Known>()

/** So many changes are looked through for what they touched; after more, all rows are read anew. Source: judgement. */
const MOST_CHANGES = 50

/** Rows unpacked in one go. Source: judgement; they take about ten milliseconds. */
const PORTION = 1000

const ROW_PREFIX = 'evidence/'

/** Reads what counting needs of all evidence. It answers at once where nothing has changed since the last time. */
export function readEvidenceFacts(database: CairnDatabase): Promise<AllEvidenceFacts> {
  const tables = [database.meta, database.changes, database.evidence]
  return database.transaction('r', tables, async () => {
    const { databaseId = '', changeNumber = 0 } = (await database.meta.get(META_ID)) ?? {}
    const before = known.get(database)
    const touched =
      before?.databaseId === databaseId && before.all.unreadable.length === 0
        ? await readTouched(database, before.number, changeNumber)
        : null
    const all =
      before === undefined || touched === null
        ? await readAll(database)
        : await readAgain(database, before.all, touched)
    known.set(database, { databaseId, number: changeNumber, all })
    return all
  })
}

/** Ids of the pieces that the changes after one touched; null where that cannot be told. */
async function readTouched(
  database: CairnDatabase,
  after: number,
  until: number,
): Promise<readonly string[] | null> {
  const count = until - after
  if (count < 0 || count > MOST_CHANGES) return null
  const numbers = Array.from({ length: count }, (_, at) => after + 1 + at)
  const changes = await database.changes.bulkGet(numbers)
  if (changes.some((change) => change === undefined)) return null
  const rows = changes.flatMap((change) => change?.rows ?? [])
  const ids = rows.filter((row) => row.startsWith(ROW_PREFIX))
  return [...new Set(ids.map((row) => row.slice(ROW_PREFIX.length)))]
}

async function readAgain(
  database: CairnDatabase,
  before: AllEvidenceFacts,
  touched: readonly string[],
): Promise<AllEvidenceFacts> {
  if (touched.length === 0) return before
  const rows = await readSafely(database.evidence, touched)
  if (rows.includes(null)) return readAll(database)
  const stale = new Set(touched)
  const kept = before.pieces.filter(({ id }) => !stale.has(id))
  return { pieces: toPieces(rows, kept), unreadable: [] }
}

async function readAll(database: CairnDatabase): Promise<AllEvidenceFacts> {
  try {
    return { pieces: toPieces(await readPortions(database)), unreadable: [] }
  } catch (error) {
    if (isClosedError(error)) throw error
    return readWhatCanBe(database)
  }
}

/** All rows, a portion at a time, since unpacking all of them at once would hold up the screen. */
async function readPortions(database: CairnDatabase): Promise<readonly Evidence[]> {
  const rows: Evidence[] = []
  for (;;) {
    const portion = await database.evidence
      .where('id')
      .above(rows.at(-1)?.id ?? '')
      .limit(PORTION)
      .toArray()
    rows.push(...portion)
    if (portion.length < PORTION) return rows
  }
}

/** A row that cannot be read still has its day in the index. */
async function readWhatCanBe(database: CairnDatabase): Promise<AllEvidenceFacts> {
  const days = new Map<string, Day>()
  await database.evidence.orderBy('day').eachKey((day, { primaryKey }) => {
    days.set(primaryKey, day as Day)
  })
  const ids = [...days.keys()]
  const rows = await readSafely(database.evidence, ids)
  const unreadable = ids
    .filter((_, at) => rows[at] === null)
    .map((id) => ({ id, day: days.get(id) as Day }))
  return { pieces: toPieces(rows), unreadable: unreadable.sort(byNewest) }
}

function toPieces(
  rows: readonly (Evidence | undefined | null)[],
  others: readonly EvidenceFacts[] = [],
): readonly EvidenceFacts[] {
  const added = rows.flatMap((row) => (row?.deletedAt === null ? [evidenceToFacts(row)] : []))
  return [...others, ...added].sort(byNewest)
}
