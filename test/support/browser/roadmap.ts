import { expect } from 'vitest'
import type { Milestone } from '#shared/records/milestone.ts'
import { commit } from '../../../src/renderer/data/commit.ts'
import type { CommitError } from '../../../src/renderer/data/commit-error.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { chooseGoal } from '../../../src/renderer/data/goal-repository.ts'
import { aMilestone } from '../builders/a-milestone.ts'
import { readAll, unwrap } from './databases.ts'

/** Chooses a goal and returns its id. */
export async function aGoalIn(database: CairnDatabase): Promise<string> {
  const target = { path: 'staff_engineer', organization: 'mid_size' } as const
  return unwrap(await chooseGoal(database, target)).id
}

/** Stores milestones of a goal as they are given, in this order, and returns them. */
export async function putMilestones(
  database: CairnDatabase,
  goalId: string,
  milestones: readonly Partial<Milestone>[],
): Promise<readonly Milestone[]> {
  const command = { command: 'test/put', label: 'Put milestones' }
  const stored = await commit(database, command, async (recorder) => {
    const rows: Milestone[] = []
    for (const [at, milestone] of milestones.entries()) {
      const row = aMilestone({ goalId, rank: at + 1, ...milestone })
      rows.push(await recorder.put('milestones', row))
    }
    return rows
  })
  return unwrap(stored)
}

/** The milestone as it is stored now. */
export async function stored(database: CairnDatabase, id: string): Promise<Milestone> {
  const milestone = await database.milestones.get(id)
  if (milestone === undefined) throw new Error('The milestone is gone')
  return milestone
}

type Outcome = { ok: true; value: unknown } | { ok: false; error: CommitError }

/** Runs a command that has to be refused for that field, with nothing changed by it. */
export async function expectRefusal(
  database: CairnDatabase,
  run: () => Promise<Outcome>,
  field: string,
  expected: unknown = expect.any(String),
): Promise<void> {
  const before = await readAll(database)
  const error = { type: 'InvalidValue', field, expected }
  expect(await run()).toEqual({ ok: false, error })
  expect(await readAll(database)).toEqual(before)
}
