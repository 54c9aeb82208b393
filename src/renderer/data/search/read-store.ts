import type { Change } from '#shared/records/change.ts'
import type { RecordOf } from '#shared/records/record-schemas.ts'
import type { SearchTable } from '#shared/search/document.ts'
import type { Meta } from '../database.ts'
import { settled } from '../vault/stored.ts'

/** Rows and changes read at once. Source: judgement; at a kilobyte each, a few milliseconds. */
const ROWS_AT_ONCE = 250
const CHANGES_AT_ONCE = 50

/** Written out, since Dexie would come along with the one of the database's module. */
const META_ID: Meta['id'] = 'meta'

export interface NewChanges {
  readonly meta: Meta
  /** Oldest first; a piece of them. */
  readonly changes: readonly Change[]
  /** Whether they follow on the number without a gap. */
  readonly isGapless: boolean
}

export async function readMeta(database: IDBDatabase): Promise<Meta | null> {
  const meta: Meta | undefined = await settled(
    database.transaction('meta').objectStore('meta').get(META_ID),
  )
  return meta ?? null
}

/** The changes after a number, from one moment. Null while nothing was ever stored. */
export async function readChangesAfter(
  database: IDBDatabase,
  number: number,
): Promise<NewChanges | null> {
  const transaction = database.transaction(['meta', 'changes'])
  const [meta, changes] = await Promise.all([
    settled<Meta | undefined>(transaction.objectStore('meta').get(META_ID)),
    settled<Change[]>(
      transaction
        .objectStore('changes')
        .getAll(IDBKeyRange.lowerBound(number, true), CHANGES_AT_ONCE),
    ),
  ])
  if (meta === undefined) return null
  const [first] = changes
  const isGapless = first === undefined ? meta.changeNumber === number : first.number === number + 1
  return { meta, changes, isGapless }
}

/** All rows of a table in pieces, the next one being read while one is used. A row that the browser cannot read is left out. */
export async function* readRows<Name extends SearchTable>(
  database: IDBDatabase,
  table: Name,
): AsyncGenerator<readonly RecordOf[Name][]> {
  let coming: Promise<Piece<Name>> | null = readPiece(database, table, null)
  while (coming !== null) {
    const { rows, last }: Piece<Name> = await coming
    coming = last === null ? null : readPiece(database, table, last)
    // Waited for later; its failure must not count as unhandled until then.
    coming?.catch(() => {})
    yield rows
  }
}

interface Piece<Name extends SearchTable> {
  readonly rows: readonly RecordOf[Name][]
  /** Key of the last row; null at the end of the table. */
  readonly last: string | null
}

async function readPiece<Name extends SearchTable>(
  database: IDBDatabase,
  table: Name,
  after: string | null,
): Promise<Piece<Name>> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true)
  const open = () => database.transaction(table).objectStore(table)
  try {
    const rows = await settled<RecordOf[Name][]>(open().getAll(range, ROWS_AT_ONCE))
    return { rows, last: rows.length < ROWS_AT_ONCE ? null : (rows.at(-1)?.id ?? null) }
  } catch (error) {
    if (isClosing(error)) throw error
  }
  const keys = (await settled(open().getAllKeys(range, ROWS_AT_ONCE))).map(String)
  const rows: RecordOf[Name][] = []
  for (const key of keys) {
    try {
      const row = await settled<RecordOf[Name] | undefined>(open().get(key))
      if (row !== undefined) rows.push(row)
    } catch (error) {
      if (isClosing(error)) throw error
    }
  }
  return { rows, last: keys.length < ROWS_AT_ONCE ? null : (keys.at(-1) ?? null) }
}

/** The connection is gone, and with it all that could still be read. */
function isClosing(error: unknown): boolean {
  return (
    !(error instanceof DOMException) ||
    error.name === 'InvalidStateError' ||
    error.name === 'AbortError'
  )
}
