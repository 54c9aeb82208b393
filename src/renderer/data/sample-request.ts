import type { AssessmentRequest } from '#shared/contract/assessment.ts'
import { selectEvidence } from '#shared/evidence/select.ts'
import type { Day } from '#shared/units/day.ts'
import { toAssessmentRequest } from './build-request.ts'
import { readEvidenceFacts } from './evidence/evidence-facts.ts'
import { readAskedLevels } from './ladders/asked-levels.ts'
import { readProfile } from './profile-repository.ts'
import { readLatestRatings } from './rating-repository.ts'
import type { SamplePlace } from './sample-step.ts'
import { readSettings } from './settings-repository.ts'

/** The sample's records, as far as they are entered, as the core asks for them. */
export async function readSampleRequest(
  { database, goalId }: SamplePlace,
  asOf: Day,
): Promise<AssessmentRequest> {
  const [profile, ratings, goal, settings, { pieces }] = await Promise.all([
    readProfile(database),
    readLatestRatings(database),
    database.goals.get(goalId),
    readSettings(database),
    readEvidenceFacts(database),
  ])
  if (goal === undefined) throw new Error('The sample goal was not stored')
  const evidence = selectEvidence(pieces, asOf)
  return toAssessmentRequest({
    profile: profile ?? null,
    ratings,
    goal,
    settings,
    evidence,
    asked: await readAskedLevels(database, goal.level),
    asOf,
  })
}
