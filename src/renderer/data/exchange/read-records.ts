import type { ExportFacts, ExportRows } from '#shared/exchange/export-content.ts'
import { EXPORT_ORDER } from '#shared/exchange/export-order.ts'
import { type KnownIds, NAMED_TABLES } from '#shared/exchange/references.ts'
import { RECORD_TABLES } from '#shared/records/change.ts'
import { now } from '../clock.ts'
import type { CairnDatabase } from '../database.ts'
import { newestNumber, registry } from '../migrations/registry.ts'

/** Rows read at a time, so that neither page nor worker holds a whole table. Source: judgement. */
const BATCH = 500

/** Every record, the trash included, some rows at a time, in the order of their ids. */
export async function* readRecords(database: CairnDatabase): AsyncGenerator<ExportRows> {
  for (const name of EXPORT_ORDER) {
    const table = database.table<ExportRows['rows'][number], string>(name)
    let after = ''
    for (;;) {
      const rows = await table.where(':id').above(after).limit(BATCH).toArray()
      const last = rows.at(-1)
      if (last === undefined) break
      yield { table: name, rows }
      after = last.id
    }
  }
}

/** Number of all records, the trash included. */
export async function countRecords(database: CairnDatabase): Promise<number> {
  const counts = await Promise.all(RECORD_TABLES.map((name) => database.table(name).count()))
  return counts.reduce((sum, count) => sum + count, 0)
}

/** What an export says of itself. `app` is the version of Cairn. */
export function exportFacts(app: string): ExportFacts {
  return { app, schema: newestNumber(registry), madeAt: now() }
}

/** What rows of an import may point to. */
export async function readKnownIds(database: CairnDatabase) {
  const keys = await Promise.all(
    NAMED_TABLES.map((table) => database.table(table).toCollection().primaryKeys()),
  )
  const ids = Object.fromEntries(NAMED_TABLES.map((table, at) => [table, keys[at]]))
  return { ids: ids as unknown as KnownIds, schema: newestNumber(registry) }
}
