import type { Migration } from '../../../src/renderer/data/migrations/migration.ts'
import { registry } from '../../../src/renderer/data/migrations/registry.ts'
import { openDatabase } from '../../../src/renderer/data/open-database.ts'

/** Numbers of the migrations that a test has taken a database through. */
export const taken = new Set<number>()

/** Opens a database with the registry up to `number` and closes it, noting what really ran. */
export async function migrateTo(number: number, name: string): Promise<void> {
  const before = (await indexedDB.databases()).find((database) => database.name === name)
  const from = (before?.version ?? 0) / 10
  const upgraded = new Set<number>()
  const migrations = registry.slice(0, number).map((migration) => watch(migration, upgraded))
  const opened = await openDatabase(name, { migrations })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  opened.value.close()
  for (const { number: step, upgrade } of migrations) {
    // A new database starts at the newest shape, without upgrades: that proves the first step only.
    if (step > from && (upgrade === undefined || upgraded.has(step))) taken.add(step)
  }
}

function watch(migration: Migration, upgraded: Set<number>): Migration {
  const { upgrade } = migration
  if (upgrade === undefined) return migration
  return {
    ...migration,
    upgrade: (transaction) => {
      upgraded.add(migration.number)
      return upgrade(transaction)
    },
  }
}
