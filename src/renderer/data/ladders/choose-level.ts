import * as z from 'zod/mini'
import { type Goal, type LadderLevelRef, ladderLevelRefSchema } from '#shared/records/goal.ts'
import type { Result } from '#shared/result.ts'
import { type OrganizationSize, organizationSizeSchema } from '#shared/vocabulary.ts'
import { commit } from '../commit.ts'
import type { CommitError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { putChosen } from '../goal-repository.ts'
import { getKept } from '../portfolio/kept-records.ts'
import { refuse } from '../recorder.ts'

const choiceSchema = z.strictObject({
  level: ladderLevelRefSchema,
  organization: organizationSizeSchema,
})

/**
 * Makes a level of an employer's ladder the current goal: its nearest path in an organization of this size, with what
 * the level asks in front. One without a path is refused. `takesAlong` as in `chooseGoal`.
 */
export function chooseLevel(
  database: CairnDatabase,
  level: LadderLevelRef,
  organization: OrganizationSize,
  takesAlong?: (before: Goal) => boolean,
): Promise<Result<Goal, CommitError>> {
  const command = { command: 'goals/choose-level', label: 'Choose a level as the goal' }
  return commit(database, command, async (recorder) => {
    const choice = recorder.check(choiceSchema, { level, organization })
    const ladder = await getKept(recorder, 'ladders', choice.level.ladder)
    const found = ladder.levels.find(({ id }) => id === choice.level.level)
    if (found === undefined) throw refuse('level', 'a level of the ladder')
    if (found.path === null) throw refuse('level', 'a level that has a nearest path')
    const target = { path: found.path, organization: choice.organization }
    return putChosen(database, recorder, { target, level: choice.level, takesAlong })
  })
}
