import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { type Change, RECORD_TABLES, type RecordTable } from '../../../src/shared/records/change.ts'
import { createDigest } from '../../../src/shared/vault/digest.ts'
import { rowToLine } from '../../../src/shared/vault/row-line.ts'
import { burstName, burstRole } from './burst.ts'

interface Row {
  readonly id: string
}

/** Everything that the person's own database holds, read past the application. */
export interface Store {
  readonly name: string
  readonly records: Readonly<Record<RecordTable, readonly Row[]>>
  readonly changes: readonly Change[]
  readonly meta: {
    readonly databaseId: string
    readonly changeNumber: number
    readonly rows: Readonly<Partial<Record<RecordTable, number>>>
    readonly replaces: string | null
  } | null
}

/** Reads the database that the application has open now. */
export async function readStore(page: Page): Promise<Store> {
  const { name, tables } = await page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, fail) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => fail(request.error)
      })
    const readAll = async (of: string) => {
      const database = await answer(indexedDB.open(of))
      const names = [...database.objectStoreNames]
      if (names.length === 0) {
        database.close()
        return {}
      }
      const reading = database.transaction(names)
      const rows = await Promise.all(
        names.map(async (table) => [table, await answer(reading.objectStore(table).getAll())]),
      )
      database.close()
      return Object.fromEntries(rows) as Record<string, unknown[]>
    }
    const known = (await indexedDB.databases()).map((each) => each.name ?? '')
    // A restore leaves the former database where it is and points to the new one.
    let current = 'cairn'
    if (known.includes('cairn-switch')) {
      const [pointer] = ((await readAll('cairn-switch')).pointer ?? []) as { name: string }[]
      current = pointer?.name ?? current
    }
    return { name: current, tables: known.includes(current) ? await readAll(current) : {} }
  })
  const records = Object.fromEntries(
    RECORD_TABLES.map((table) => [table, tables[table] ?? []]),
  ) as unknown as Store['records']
  return {
    name,
    records,
    changes: (tables.changes ?? []) as Change[],
    meta: (tables.meta?.[0] ?? null) as Store['meta'],
  }
}

/** Digest of all records, as copies and the ledger have it. */
export function digestOf({ records }: Pick<Store, 'records'>): string {
  const digest = createDigest((text) => createHash('sha256').update(text).digest())
  for (const table of RECORD_TABLES) {
    for (const row of records[table]) digest.add(rowToLine(table, row))
  }
  return digest.hex()
}

/** Numbers of a burst that a store no longer knows, or knows by one of the two fields alone. */
export function lostOf({ changes }: Store, acknowledged: Iterable<number>): number[] {
  const kept = new Map<string, string>()
  for (const { steps } of changes) {
    for (const { table, after } of steps) {
      if (table !== 'profile' || after === null) continue
      const { name, currentRole } = after as { name: string; currentRole: string }
      kept.set(name, currentRole)
    }
  }
  return [...acknowledged].filter((number) => kept.get(burstName(number)) !== burstRole(number))
}
