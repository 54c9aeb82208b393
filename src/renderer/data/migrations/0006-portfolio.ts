import { toSchema6 } from '#shared/records/upgrades/to-schema-6.ts'
import type { Migration } from './migration.ts'

const TABLES = ['artifacts', 'metrics', 'packets', 'packetVersions', 'ladders'] as const

interface StepBefore {
  readonly table: string
  before: unknown
  after: unknown
}

/** The portfolio: artifacts, metrics, packets with their versions, and employers' ladders that goals may aim at. */
export const portfolio: Migration = {
  number: 6,
  slug: 'portfolio',
  stores: {
    // In the order of their lists; by the evidence that they name, and the people who look them over.
    artifacts: 'id, rank, *evidence, *reviewers, deletedAt',
    metrics: 'id, rank, *evidence, *artifacts, deletedAt',
    packets: 'id, deletedAt',
    packetVersions: 'id, packetId, deletedAt',
    ladders: 'id, deletedAt',
  },
  async upgrade(transaction) {
    await transaction
      .table('goals')
      .toCollection()
      .modify((row, place) => {
        place.value = toSchema6('goals', row)
      })
    // A long history is not read whole for the few changes that touched a goal.
    await transaction
      .table('changes')
      .where('rows')
      .startsWith('goals/')
      .distinct()
      .modify((change: { steps: StepBefore[] }) => {
        for (const step of change.steps) {
          step.before = toSchema6(step.table, step.before)
          step.after = toSchema6(step.table, step.after)
        }
      })
    await transaction
      .table('meta')
      .toCollection()
      .modify((meta: { rows: Record<string, number> }) => {
        const counts = TABLES.map((table) => [table, meta.rows[table] ?? 0] as const)
        meta.rows = { ...meta.rows, ...Object.fromEntries(counts) }
      })
  },
}
