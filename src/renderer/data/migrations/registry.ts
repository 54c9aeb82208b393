import { foundation } from './0001-foundation.ts'
import { snapshots } from './0002-snapshots.ts'
import { roadmap } from './0003-roadmap.ts'
import { history } from './0004-history.ts'
import { journal } from './0005-journal.ts'
import { portfolio } from './0006-portfolio.ts'
import type { Migration } from './migration.ts'

export const registry: readonly Migration[] = [
  foundation,
  snapshots,
  roadmap,
  history,
  journal,
  portfolio,
]

/** Throws unless the numbers run 1, 2, 3, …: a gap or a repetition would skip a step without a word. */
export function checkRegistry(migrations: readonly Migration[]): void {
  if (migrations.length === 0) throw new Error('No migration is registered')
  for (const [at, { number, slug }] of migrations.entries()) {
    if (number === at + 1) continue
    throw new Error(`Migration ${number}-${slug} is registered where number ${at + 1} belongs`)
  }
}

/** Number of the newest step. */
export function newestNumber(migrations: readonly Migration[]): number {
  return migrations.length
}
