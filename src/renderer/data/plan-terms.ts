import type { Goal } from '#shared/records/goal.ts'
import type { ProfileForm } from '#shared/records/profile.ts'
import type { Result } from '#shared/result.ts'
import { commit } from './commit.ts'
import type { CommitError } from './commit-error.ts'
import type { CairnDatabase } from './database.ts'
import { putGoal } from './goal-repository.ts'
import { applyMoves } from './milestone-dates.ts'
import type { MilestoneMoves } from './milestone-records.ts'
import { putProfile } from './profile-repository.ts'

/** What a plan is made with: a date of the goal, and hours of the profile. */
export interface PlanTermsPatch {
  readonly by?: Goal['by']
  readonly weeklyHours?: ProfileForm['weeklyHours']
}

/** Stores date and hours as the one answer that they are to the person. */
export function savePlanTerms(
  database: CairnDatabase,
  { by, weeklyHours }: PlanTermsPatch,
): Promise<Result<{ readonly updatedAt: string }, CommitError>> {
  const draft = { by, weeklyHours }
  const command = { command: 'goals/terms', label: 'Change date and hours', draft }
  return commit(database, command, async (recorder) => {
    const goal = by === undefined ? null : await putGoal(database, recorder, { by })
    const profile =
      weeklyHours === undefined ? null : await putProfile(database, recorder, { weeklyHours })
    const times = [goal?.updatedAt ?? '', profile?.updatedAt ?? ''].sort()
    return { updatedAt: times.at(-1) ?? '' }
  })
}

/** Takes other hours a week and the dates that come of them. */
export function layOutWithHours(
  database: CairnDatabase,
  weeklyHours: number,
  moves: MilestoneMoves,
): Promise<Result<null, CommitError>> {
  const draft = { weeklyHours }
  const command = { command: 'milestones/use-hours', label: 'Use other hours a week', draft }
  return commit(database, command, async (recorder) => {
    await putProfile(database, recorder, { weeklyHours })
    await applyMoves(recorder, moves)
    return null
  })
}
