import type { Migration } from './migration.ts'

/** Readiness as it was on a day. One row per goal and day, which the unique index holds. */
export const snapshots: Migration = {
  number: 2,
  slug: 'snapshots',
  stores: { snapshots: 'id, &[goalId+day]' },
  async upgrade(transaction) {
    await transaction
      .table('meta')
      .toCollection()
      .modify((meta: { rows: Record<string, number> }) => {
        meta.rows = { ...meta.rows, snapshots: meta.rows.snapshots ?? 0 }
      })
  },
}
