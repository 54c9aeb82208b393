import type { AskedLevel, AssessmentRequest, EvidenceInput } from '#shared/contract/assessment.ts'
import { FORECAST_SEED } from '#shared/contract/forecast-seed.ts'
import type { Goal } from '#shared/records/goal.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Profile } from '#shared/records/profile.ts'
import type { Rating } from '#shared/records/rating.ts'
import { milestonesToPace } from '#shared/roadmap/pace.ts'
import type { Day } from '#shared/units/day.ts'
import { type ChallengeId, ORGANIZATION_FACT_IDS } from '#shared/vocabulary.ts'
import type { SettingsValues } from './settings-repository.ts'

interface RequestParts {
  readonly profile: Profile | null
  /** The newest per subject and source. */
  readonly ratings: readonly Rating[]
  /** A goal, or what one would be: a target that is only looked at. */
  readonly goal: Pick<Goal, 'path' | 'organization' | 'by' | 'openingRate' | 'facts'>
  readonly settings: SettingsValues
  /** What evidence says, as `selectEvidence` has it. */
  readonly evidence: readonly EvidenceInput[]
  readonly asOf: Day
  /** What the level of the person's own ladder asks for, as `toAskedLevels` has it; nothing where left out. */
  readonly asked?: readonly AskedLevel[]
  /** The roadmap of that goal, dropped ones too; without it there is no own pace. */
  readonly milestones?: readonly Milestone[]
}

/** The person's records as the core asks for them. Same records and day, same request. */
export function toAssessmentRequest({
  profile,
  ratings,
  goal,
  settings,
  evidence,
  asOf,
  asked = [],
  milestones = [],
}: RequestParts): AssessmentRequest {
  const done = Object.entries(profile?.challengesDone ?? {}) as [ChallengeId, number][]
  return {
    target: { path: goal.path, organization: goal.organization },
    ...(asked.length > 0 && { asked: [...asked] }),
    asOf,
    seed: FORECAST_SEED,
    yearsExperience: profile?.yearsExperience ?? null,
    weeklyHours: profile?.weeklyHours ?? null,
    ratings: ratings.map(({ subject, value, source, raters, day }) => ({
      subject,
      value,
      source,
      raters,
      day,
    })),
    evidence: [...evidence],
    challenges: done.map(([id, count]) => ({ id, done: count })),
    facts: ORGANIZATION_FACT_IDS.map((id) => ({ id, state: goal.facts[id] ?? null })),
    pace: toPace(milestones, asOf),
    goal: { by: goal.by, openingRate: goal.openingRate },
    settings: {
      dimensionWeights: settings.dimensionWeights,
      leniencyDiscount: settings.leniencyDiscount,
    },
  }
}

/** The own pace. A roadmap without a milestone that counts leaves the forecast to the gaps. */
function toPace(milestones: readonly Milestone[], asOf: Day): AssessmentRequest['pace'] {
  const pace = milestonesToPace(milestones, asOf)
  const isEmpty = milestones.every(({ state }) => state === 'dropped')
  return { ...pace, remaining: isEmpty ? null : pace.remaining }
}
