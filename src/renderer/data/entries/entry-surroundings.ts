import type { Action } from '#shared/records/action.ts'
import type { Entry } from '#shared/records/entry.ts'
import type { Evidence } from '#shared/records/evidence.ts'
import type { CairnDatabase } from '../database.ts'
import { readSafely } from '../read-safely.ts'
import type { EntryKey } from './entry-page.ts'

/** Ids of the entries before and after one; null at the ends of the journal. */
export interface Neighbors {
  readonly older: string | null
  readonly newer: string | null
}

/** Keys looked at, since the nearest may lie in the trash. Source: judgement. */
const NEAR = 20

/** Newest entries whose tags are known. Source: judgement; a few months of writing. */
const TAGGED = 200

export async function readNeighbors(
  database: CairnDatabase,
  { id, day }: Pick<Entry, 'id' | 'day'>,
): Promise<Neighbors> {
  const order = database.entries.where('[day+id]')
  const [below, above] = await Promise.all([
    order.below([day, id]).reverse().limit(NEAR).primaryKeys(),
    database.entries.where('[day+id]').above([day, id]).limit(NEAR).primaryKeys(),
  ])
  return { older: await firstOf(database, below), newer: await firstOf(database, above) }
}

async function firstOf(database: CairnDatabase, ids: readonly string[]): Promise<string | null> {
  const rows = await readSafely(database.entries, ids)
  return rows.find((entry) => entry?.deletedAt === null)?.id ?? null
}

export interface EntryLinks {
  readonly evidence: readonly Evidence[]
  readonly actions: readonly Action[]
}

/** What came of an entry. */
export async function readEntryLinks(database: CairnDatabase, id: string): Promise<EntryLinks> {
  const isKept = ({ deletedAt }: { readonly deletedAt: string | null }) => deletedAt === null
  const [evidence, actions] = await Promise.all([
    database.evidence.where('entries').equals(id).filter(isKept).toArray(),
    database.actions.where('entryId').equals(id).filter(isKept).toArray(),
  ])
  return { evidence, actions }
}

/** Tags of the newest entries, by their letters. */
export async function readKnownTags(database: CairnDatabase): Promise<readonly string[]> {
  const keys: unknown = await database.entries.orderBy('[day+id]').reverse().limit(TAGGED).keys()
  const rows = await readSafely(
    database.entries,
    (keys as readonly EntryKey[]).map(([, id]) => id),
  )
  const tags = new Set(rows.flatMap((entry) => (entry?.deletedAt === null ? entry.tags : [])))
  return [...tags].sort((one, other) => one.localeCompare(other))
}
