import * as z from 'zod/mini'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Result } from '#shared/result.ts'
import { type Day, daySchema } from '#shared/units/day.ts'
import { type MilestoneState, milestoneStateSchema } from '#shared/vocabulary.ts'
import { commit } from './commit.ts'
import type { CommitError } from './commit-error.ts'
import type { CairnDatabase } from './database.ts'
import { getMilestone } from './milestone-records.ts'
import { putBefore } from './milestone-repository.ts'
import { putUntick } from './milestone-states.ts'
import { refuse } from './recorder.ts'

const cellSchema = z.strictObject({ state: milestoneStateSchema, day: daySchema })

/** Where a milestone is put: a state, and in front of which one; null for the end. */
export interface BoardCell {
  readonly state: MilestoneState
  readonly before: string | null
  /** When work on it begins, should it begin with this. */
  readonly day: Day
}

/**
 * Puts a milestone into a state and a place in the order, in one step. Done is where it stays if it is there: a tick is
 * a command of its own, since it takes the line that shows it.
 */
export function placeMilestone(
  database: CairnDatabase,
  id: string,
  { state, before, day }: BoardCell,
): Promise<Result<Milestone, CommitError>> {
  const command = { command: 'milestones/place', label: 'Move a milestone' }
  return commit(database, command, async (recorder) => {
    const cell = recorder.check(cellSchema, { state, day })
    const milestone = await getMilestone(recorder, id)
    if (milestone.state === cell.state) return putBefore(database, recorder, milestone, before)
    if (cell.state === 'done') throw refuse('state', 'a state that needs no tick')
    const undone =
      milestone.state === 'done' ? await putUntick(database, recorder, milestone) : milestone
    const { startedOn } = undone
    const placed = {
      ...undone,
      state: cell.state,
      startedOn:
        cell.state === 'active'
          ? (startedOn ?? cell.day)
          : cell.state === 'planned'
            ? null
            : startedOn,
    }
    return putBefore(database, recorder, placed, before)
  })
}
