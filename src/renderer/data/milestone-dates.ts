import type { Milestone } from '#shared/records/milestone.ts'
import type { Result } from '#shared/result.ts'
import { commit } from './commit.ts'
import type { CommitError } from './commit-error.ts'
import type { CairnDatabase } from './database.ts'
import {
  datesSchema,
  getMilestone,
  hasDates,
  type MilestoneDates,
  type MilestoneMoves,
  movesSchema,
  putMilestone,
} from './milestone-records.ts'
import { isOpen } from './read-milestones.ts'
import type { Recorder } from './recorder.ts'

/** Sets dates by hand, which holds the milestone there, and moves others along. */
export function setMilestoneDates(
  database: CairnDatabase,
  id: string,
  dates: MilestoneDates,
  moves: MilestoneMoves,
): Promise<Result<Milestone, CommitError>> {
  const command = { command: 'milestones/date', label: 'Set the dates of a milestone' }
  return commit(database, command, async (recorder) => {
    const milestone = await getMilestone(recorder, id)
    const { start, due } = recorder.check(datesSchema, dates)
    const pinned = hasDates({ start, due })
    const dated = await putMilestone(recorder, { ...milestone, start, due, pinned })
    await applyMoves(recorder, moves)
    return dated
  })
}

/** Lets schedules move a milestone again. */
export function unpinMilestone(
  database: CairnDatabase,
  id: string,
): Promise<Result<Milestone, CommitError>> {
  const command = { command: 'milestones/unpin', label: 'Let the schedule set the dates' }
  return commit(database, command, async (recorder) => {
    return putMilestone(recorder, { ...(await getMilestone(recorder, id)), pinned: false })
  })
}

/** Takes over the dates of a schedule, and returns the milestones that moved. */
export function applySchedule(
  database: CairnDatabase,
  moves: MilestoneMoves,
): Promise<Result<readonly Milestone[], CommitError>> {
  const command = { command: 'milestones/schedule', label: 'Schedule the roadmap' }
  return commit(database, command, (recorder) => applyMoves(recorder, moves))
}

/** What the person holds in place, or has finished with since the schedule was made, stays where it is. */
export async function applyMoves(
  recorder: Recorder,
  moves: MilestoneMoves,
): Promise<readonly Milestone[]> {
  const moved = []
  for (const { id, start, due } of recorder.check(movesSchema, moves)) {
    const milestone = await getMilestone(recorder, id, 'moves')
    if (milestone.pinned || !isOpen(milestone)) continue
    moved.push(await putMilestone(recorder, { ...milestone, start, due }))
  }
  return moved
}
