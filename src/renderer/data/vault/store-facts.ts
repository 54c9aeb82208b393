import { RECORD_TABLES } from '#shared/records/change.ts'
import type { StoreFacts } from '#shared/vault/compare-with-ledger.ts'
import type { Ledger } from '#shared/vault/vault-state.ts'
import { META_ID, type Meta } from '../database.ts'
import { settled } from './stored.ts'

export interface Gathered {
  readonly facts: StoreFacts
  /** Instant of the last change; null where there is none. */
  readonly changedAt: string | null
}

export const NO_STORE: Gathered = {
  facts: {
    databaseId: null,
    replaces: null,
    changeNumber: 0,
    changedAtLedger: null,
    firstNumber: null,
    rows: {},
    counted: {},
  },
  changedAt: null,
}

/** What a store of any version says of itself, from one moment. Rows are counted, not read. */
export async function gatherFacts(database: IDBDatabase, ledger: Ledger | null): Promise<Gathered> {
  const stores = database.objectStoreNames
  if (!stores.contains('meta') || !stores.contains('changes')) return NO_STORE
  const tables = RECORD_TABLES.filter((table) => stores.contains(table))
  const transaction = database.transaction(['meta', 'changes', ...tables])
  const changes = transaction.objectStore('changes')
  const [meta, atLedger, first, last, ...counts] = await Promise.all([
    settled<Meta | undefined>(transaction.objectStore('meta').get(META_ID)),
    settled<{ at: string } | undefined>(changes.get(ledger?.changeNumber ?? 0)),
    settled(changes.openKeyCursor()),
    settled(changes.openCursor(null, 'prev')),
    ...tables.map((table) => settled(transaction.objectStore(table).count())),
  ])
  const facts: StoreFacts = {
    databaseId: meta?.databaseId ?? null,
    replaces: meta?.replaces ?? null,
    changeNumber: meta?.changeNumber ?? 0,
    changedAtLedger: atLedger?.at ?? null,
    firstNumber: first === null ? null : Number(first.key),
    rows: meta?.rows ?? {},
    counted: Object.fromEntries(tables.map((table, at) => [table, counts[at] ?? 0])),
  }
  return { facts, changedAt: last?.value.at ?? null }
}
