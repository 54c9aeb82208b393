import * as z from 'zod/mini'
import { type Milestone, milestoneFields } from '#shared/records/milestone.ts'
import type { Result } from '#shared/result.ts'
import { type Day, daySchema } from '#shared/units/day.ts'
import { today } from './clock.ts'
import { commit } from './commit.ts'
import type { CommitError } from './commit-error.ts'
import type { CairnDatabase } from './database.ts'
import { applyMoves } from './milestone-dates.ts'
import { getMilestone, type MilestoneMoves, putMilestone } from './milestone-records.ts'
import { scoreTick, scoreUntick } from './prediction-outcomes.ts'
import { readPredictions } from './prediction-repository.ts'
import { readMilestones } from './read-milestones.ts'
import { type Recorder, refuse } from './recorder.ts'

const startSchema = z.strictObject({ day: daySchema })
const tickSchema = z.strictObject({ day: daySchema, shownBy: milestoneFields.shownBy })

/** When a milestone was done, and the line that says what shows it. */
export type Tick = z.output<typeof tickSchema>

/** Work on it begins. One that was dropped is taken up with it. */
export function startMilestone(
  database: CairnDatabase,
  id: string,
  day: Day,
): Promise<Result<Milestone, CommitError>> {
  const command = { command: 'milestones/start', label: 'Start a milestone' }
  return commit(database, command, async (recorder) => {
    const { day: startedOn } = recorder.check(startSchema, { day })
    const milestone = await getUndone(recorder, id)
    return putMilestone(recorder, { ...milestone, state: 'active', startedOn })
  })
}

/** Back among the planned ones, as if it had not begun. */
export function stopMilestone(
  database: CairnDatabase,
  id: string,
): Promise<Result<Milestone, CommitError>> {
  const command = { command: 'milestones/stop', label: 'Stop a milestone' }
  return commit(database, command, async (recorder) => {
    const milestone = await getUndone(recorder, id)
    if (milestone.state !== 'active') return milestone
    return putMilestone(recorder, { ...milestone, state: 'planned', startedOn: null })
  })
}

/** Ticks a milestone off and scores what was predicted of it. Ticking again corrects day and line. */
export function tickMilestone(
  database: CairnDatabase,
  id: string,
  tick: Tick,
): Promise<Result<Milestone, CommitError>> {
  const draft = { shownBy: tick.shownBy }
  const command = { command: 'milestones/tick', label: 'Tick off a milestone', draft }
  return commit(database, command, async (recorder) => {
    const checked = recorder.check(tickSchema, tick)
    return putTick(database, recorder, await getMilestone(recorder, id), checked)
  })
}

/** Takes a tick back. What was written when ticking stays. */
export function untickMilestone(
  database: CairnDatabase,
  id: string,
): Promise<Result<Milestone, CommitError>> {
  const command = { command: 'milestones/untick', label: 'Take a tick back' }
  return commit(database, command, async (recorder) => {
    const milestone = await getMilestone(recorder, id)
    return milestone.state === 'done' ? putUntick(database, recorder, milestone) : milestone
  })
}

/** Lets go of a milestone. Everything about it stays, for the day it is restored. */
export function dropMilestone(
  database: CairnDatabase,
  id: string,
): Promise<Result<Milestone, CommitError>> {
  const command = { command: 'milestones/drop', label: 'Drop a milestone' }
  return commit(database, command, async (recorder) => {
    return putMilestone(recorder, { ...(await getUndone(recorder, id)), state: 'dropped' })
  })
}

/** Lets go of several at once, as a way out of a missed date, and lays the others out around it. */
export function dropMilestones(
  database: CairnDatabase,
  ids: readonly string[],
  moves: MilestoneMoves = [],
): Promise<Result<readonly Milestone[], CommitError>> {
  const command = { command: 'milestones/drop', label: 'Drop milestones' }
  return commit(database, command, async (recorder) => {
    const dropped = []
    for (const id of ids) {
      const milestone = await getUndone(recorder, id)
      dropped.push(await putMilestone(recorder, { ...milestone, state: 'dropped' }))
    }
    await applyMoves(recorder, moves)
    return dropped
  })
}

/** Takes a dropped milestone up again, where it was. */
export function restoreMilestone(
  database: CairnDatabase,
  id: string,
): Promise<Result<Milestone, CommitError>> {
  const command = { command: 'milestones/restore', label: 'Restore a milestone' }
  return commit(database, command, async (recorder) => {
    const milestone = await getMilestone(recorder, id)
    if (milestone.state !== 'dropped') return milestone
    return putMilestone(recorder, { ...milestone, state: undoneState(milestone) })
  })
}

/** Ticks off within a command. */
export async function putTick(
  database: CairnDatabase,
  recorder: Recorder,
  milestone: Milestone,
  { day, shownBy }: Tick,
): Promise<Milestone> {
  const done = await putMilestone(recorder, { ...milestone, state: 'done', doneOn: day, shownBy })
  await scoreTick(recorder, { ...(await readAround(database, done)), milestone: done, day })
  return done
}

/** Takes a tick back within a command. */
export async function putUntick(
  database: CairnDatabase,
  recorder: Recorder,
  milestone: Milestone,
): Promise<Milestone> {
  const open = await putMilestone(recorder, {
    ...milestone,
    state: undoneState(milestone),
    doneOn: null,
  })
  const around = await readAround(database, open)
  await scoreUntick(recorder, { ...around, milestone: open, day: today() })
  return open
}

/** Where an undone milestone stands. */
export function undoneState({ startedOn }: Milestone): Milestone['state'] {
  return startedOn === null ? 'planned' : 'active'
}

async function getUndone(recorder: Recorder, id: string): Promise<Milestone> {
  const milestone = await getMilestone(recorder, id)
  if (milestone.state === 'done') throw refuse('id', 'a milestone that is not done')
  return milestone
}

/** The goal's predictions and milestones, with the changed one in its place. */
async function readAround(database: CairnDatabase, changed: Milestone) {
  const predictions = await readPredictions(database, changed.goalId)
  const stored = await readMilestones(database, changed.goalId)
  const milestones = stored.map((each) => (each.id === changed.id ? changed : each))
  return { predictions, milestones }
}
