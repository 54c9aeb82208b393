import type { Entry } from '#shared/records/entry.ts'
import type { Evidence } from '#shared/records/evidence.ts'
import type { CairnDatabase } from '../database.ts'
import { readSafely } from '../read-safely.ts'

/** A record that names somebody. `record` is null where the browser cannot read it. */
interface Mention<Record> {
  readonly id: string
  readonly record: Record | null
}

export interface Mentions<Record> {
  /** The newest ones, by the time they were written. */
  readonly shown: readonly Mention<Record>[]
  readonly total: number
}

/** Journal entries that are about somebody. */
export function readEntriesAbout(
  database: CairnDatabase,
  personId: string,
  limit: number,
): Promise<Mentions<Entry>> {
  return readNewest<Entry>(database, 'entries', 'people', personId, limit)
}

/** Evidence that somebody saw. */
export function readEvidenceSeenBy(
  database: CairnDatabase,
  personId: string,
  limit: number,
): Promise<Mentions<Evidence>> {
  return readNewest<Evidence>(database, 'evidence', 'seenBy', personId, limit)
}

/** Ids sort by the time they were made, so the rows need not all be read. */
async function readNewest<Row extends { id: string; day: string; deletedAt: string | null }>(
  database: CairnDatabase,
  table: 'entries' | 'evidence',
  index: string,
  personId: string,
  limit: number,
): Promise<Mentions<Row>> {
  const named = database.table<Row, string>(table)
  const ids = (await named.where(index).equals(personId).primaryKeys()).sort().reverse()
  const shown: Mention<Row>[] = []
  let trashed = 0
  for (let at = 0; at < ids.length && shown.length < limit; at += limit) {
    const some = ids.slice(at, at + limit)
    for (const [place, row] of (await readSafely(named, some)).entries()) {
      if (row === undefined || (row !== null && row.deletedAt !== null)) trashed += 1
      else if (shown.length < limit) shown.push({ id: some[place] as string, record: row })
    }
  }
  const dayOf = ({ record }: Mention<Row>) => record?.day ?? ''
  shown.sort((one, other) => (dayOf(one) < dayOf(other) ? 1 : -1))
  return { shown, total: ids.length - trashed }
}
