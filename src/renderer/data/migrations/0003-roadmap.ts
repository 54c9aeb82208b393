import type { Migration } from './migration.ts'

const TABLES = ['milestones', 'program', 'predictions', 'forecasts'] as const

/** The way to a goal: milestones, the program, what was expected of both, and how the forecast moved. */
export const roadmap: Migration = {
  number: 3,
  slug: 'roadmap',
  stores: {
    // A goal's milestones in the person's order.
    milestones: 'id, [goalId+rank]',
    program: 'id',
    // A goal's predictions by the day they were made; of one day, in the order of their ids.
    predictions: 'id, [goalId+madeOn]',
    // One row per goal and day, which the unique index holds.
    forecasts: 'id, &[goalId+day]',
  },
  async upgrade(transaction) {
    await transaction
      .table('meta')
      .toCollection()
      .modify((meta: { rows: Record<string, number> }) => {
        const counts = TABLES.map((table) => [table, meta.rows[table] ?? 0] as const)
        meta.rows = { ...meta.rows, ...Object.fromEntries(counts) }
      })
  },
}
