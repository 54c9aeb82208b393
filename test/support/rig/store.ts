import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { type Change, RECORD_TABLES, type RecordTable } from '../../../src/shared/records/change.ts'
import { canonicalJson } from '../../../src/shared/vault/canonical-json.ts'
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

/** What does not hold together in a store: a half-written transaction would break one of these. */
export function brokenRules({ records, changes, meta }: Store): string[] {
  if (meta === null) return changes.length === 0 ? [] : ['changes without their bookkeeping']
  const broken: string[] = []
  if (meta.changeNumber !== changes.length) {
    broken.push(`${changes.length} changes where ${meta.changeNumber} are counted`)
  }
  const gap = changes.findIndex(({ number }, at) => number !== at + 1)
  if (gap >= 0) broken.push(`change ${gap + 1} is missing`)
  for (const table of RECORD_TABLES) {
    const counted = meta.rows[table] ?? 0
    if (counted !== records[table].length) {
      broken.push(`${records[table].length} rows of ${table} where ${counted} are counted`)
    }
  }
  const replayed = replay(changes)
  for (const table of RECORD_TABLES) {
    for (const row of records[table]) {
      const key = `${table}/${row.id}`
      if (replayed.get(key) !== canonicalJson(row)) broken.push(`${key} is not as its changes say`)
      replayed.delete(key)
    }
  }
  for (const key of replayed.keys()) broken.push(`${key} is in the changes and not in its table`)
  return broken
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

function replay(changes: readonly Change[]): Map<string, string> {
  const rows = new Map<string, string>()
  for (const { steps } of changes) {
    for (const { table, id, after } of steps) {
      if (after === null) rows.delete(`${table}/${id}`)
      else rows.set(`${table}/${id}`, canonicalJson(after))
    }
  }
  return rows
}
