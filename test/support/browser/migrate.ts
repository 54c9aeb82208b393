import type { Migration } from '../../../src/renderer/data/migrations/migration.ts'
import { registry } from '../../../src/renderer/data/migrations/registry.ts'
import { openDatabase } from '../../../src/renderer/data/open-database.ts'

/** Numbers of the migrations that a test of their own has run. */
export const taken = new Set<number>()

/** Takes a database of the version before through one migration and closes it, noting that it really ran. */
export async function migrateTo(number: number, name: string): Promise<void> {
  const before = (await indexedDB.databases()).find((database) => database.name === name)
  const upgraded = new Set<number>()
  const migrations = registry.slice(0, number).map((migration) => watch(migration, upgraded))
  const opened = await openDatabase(name, { migrations })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  opened.value.close()
  const isFromBefore = (before?.version ?? 0) === (number - 1) * 10
  const hasUpgrade = migrations.at(-1)?.upgrade !== undefined
  if (isFromBefore && (upgraded.has(number) || !hasUpgrade)) taken.add(number)
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
