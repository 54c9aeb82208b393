import * as z from 'zod/mini'
import { type Goal, goalFields, type LadderLevelRef } from '#shared/records/goal.ts'
import type { Result } from '#shared/result.ts'
import { type Target, targetSchema } from '#shared/vocabulary.ts'
import { carryRoadmap } from './carry-roadmap.ts'
import { laterThan } from './clock.ts'
import { commit } from './commit.ts'
import type { CommitError } from './commit-error.ts'
import type { CairnDatabase } from './database.ts'
import { type Recorder, Refusal } from './recorder.ts'

const patchSchema = z.partial(
  z.omit(z.strictObject(goalFields), { path: true, level: true, organization: true }),
)

/** What a person edits about a goal once its target is chosen. */
export type GoalPatch = z.output<typeof patchSchema>

/** The goal chosen last; undefined while there is none. */
export function readCurrentGoal(database: CairnDatabase): Promise<Goal | undefined> {
  return database.goals
    .orderBy('chosenAt')
    .reverse()
    .filter((goal) => goal.deletedAt === null)
    .first()
}

/**
 * Makes a target the current goal. One that was chosen before comes back with its date, reason and facts; one that
 * has neither date nor reason takes those of the goal before it along, where `takesAlong` agrees. The roadmap comes
 * along. A level of an employer's ladder that stood for it before does so no longer.
 */
export function chooseGoal(
  database: CairnDatabase,
  target: Target,
  takesAlong?: (before: Goal) => boolean,
): Promise<Result<Goal, CommitError>> {
  const command = { command: 'goals/choose', label: 'Choose a goal', draft: target }
  return commit(database, command, (recorder) =>
    putChosen(database, recorder, { target, level: null, takesAlong }),
  )
}

interface Choice {
  readonly target: Target
  /** The level of an employer's ladder that the target stands for; null for the path as it is. */
  readonly level: LadderLevelRef | null
  readonly takesAlong?: ((before: Goal) => boolean) | undefined
}

/** Makes a target, or the level that it stands for, the current goal within a command. */
export async function putChosen(
  database: CairnDatabase,
  recorder: Recorder,
  { target, level, takesAlong = () => false }: Choice,
): Promise<Goal> {
  const { path, organization } = recorder.check(targetSchema, target)
  const newest = await database.goals.orderBy('chosenAt').last()
  const chosenAt = laterThan(newest?.chosenAt, recorder.at)
  const earlier = await database.goals
    .where('[path+organization]')
    .equals([path, organization])
    .first()
  if (earlier !== undefined && earlier.id === newest?.id && earlier.deletedAt === null) {
    // What was chosen last already; only the level of it may be another.
    return recorder.put('goals', { ...earlier, level })
  }
  const goal = earlier ?? {
    ...recorder.fresh(),
    path,
    organization,
    by: null,
    why: '',
    openingRate: null,
    facts: {},
  }
  // Read here, since a screen may not have heard yet of what was typed a moment ago.
  const before = await readCurrentGoal(database)
  const isBare = goal.by === null && goal.why === ''
  const along = isBare && before !== undefined && takesAlong(before) ? before : goal
  const { by, why } = along
  if (before !== undefined && before.id !== goal.id) {
    await carryRoadmap(database, recorder, before.id, goal.id)
  }
  return recorder.put('goals', { ...goal, level, by, why, chosenAt, deletedAt: null })
}

/** Stores the given fields of the current goal; another target is chosen with `chooseGoal`, another level with `chooseLevel`. */
export function saveGoal(
  database: CairnDatabase,
  patch: GoalPatch,
): Promise<Result<Goal, CommitError>> {
  const command = { command: 'goals/save', label: 'Edit the goal', draft: patch }
  return commit(database, command, async (recorder) => {
    return putGoal(database, recorder, patch)
  })
}

/** Stores the given fields of the current goal within a command. */
export async function putGoal(
  database: CairnDatabase,
  recorder: Recorder,
  patch: GoalPatch,
): Promise<Goal> {
  const fields = recorder.check(patchSchema, patch)
  const goal = await readCurrentGoal(database)
  if (goal === undefined) throw new Refusal(NO_GOAL)
  return recorder.put('goals', { ...goal, ...fields } as Goal)
}

const NO_GOAL = { type: 'InvalidValue', field: 'goal', expected: 'a goal chosen first' } as const
