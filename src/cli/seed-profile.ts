import * as z from 'zod/mini'
import type { AssessmentRequest } from '#shared/contract/assessment.ts'
import { FORECAST_SEED } from '#shared/contract/forecast-seed.ts'
import type { ForecastMilestone } from '#shared/records/forecast.ts'
import { milestonesToPace } from '#shared/roadmap/pace.ts'
import { type Day, daySchema } from '#shared/units/day.ts'
import {
  challengeCountSchema,
  milestoneWeeksSchema,
  ratingValueSchema,
  teamSizeSchema,
  weeklyHoursSchema,
  yearsSchema,
} from '#shared/units/numbers.ts'
import {
  type CapabilityId,
  type ChallengeId,
  challengeIdSchema,
  competencyIdSchema,
  ORGANIZATION_FACT_IDS,
  ORGANIZATION_SIZES,
  type OrganizationSize,
  organizationSizeSchema,
  type RatingSubject,
  type Target,
} from '#shared/vocabulary.ts'

const text = z.string('text').check(z.maxLength(4000, 'text of at most 4000 characters'))
const flag = z.optional(z.boolean('true or false'))

const organizationFactsSchema = z.strictObject({
  size: z.optional(organizationSizeSchema),
  opening: flag,
  sponsor: flag,
  manager_talk: flag,
  business_need: flag,
  visible_work: flag,
})

/** A candidate's profile in the seed's own keys, all optional, with what Cairn adds. */
export const seedProfileSchema = z.strictObject({
  name: z.optional(text),
  current_role: z.optional(text),
  years_experience: z.optional(yearsSchema),
  technical_depth_score: z.optional(ratingValueSchema),
  technical_breadth_score: z.optional(ratingValueSchema),
  architecture_score: z.optional(ratingValueSchema),
  industry_knowledge_score: z.optional(ratingValueSchema),
  technical_communication_score: z.optional(ratingValueSchema),
  leadership_experience: z.optional(z.union([z.array(text), text], 'text or a list of texts')),
  management_experience: z.optional(z.union([text, z.array(text)], 'text or a list of texts')),
  current_team_size: z.optional(teamSizeSchema),
  competencies: z.optional(z.partialRecord(competencyIdSchema, ratingValueSchema)),
  /** Times each challenge was met, or a list of challenges met once each. */
  challenges_done: z.optional(
    z.union(
      [
        z.partialRecord(challengeIdSchema, challengeCountSchema),
        z.array(challengeIdSchema).check(z.maxLength(100, 'a list of at most 100 challenges')),
      ],
      'an object of challenges and counts, or a list of challenges',
    ),
  ),
  /** The target's size, or what is known of the opening there. */
  organization: z.optional(
    z.union(
      [organizationSizeSchema, organizationFactsSchema],
      `one of ${ORGANIZATION_SIZES.join(', ')}, or an object of facts`,
    ),
  ),
  weekly_hours: z.optional(weeklyHoursSchema),
  /** The person's own history of finished milestones, from which their pace is read. */
  finished_milestones: z.optional(
    z
      .array(
        z.strictObject({
          weeks: milestoneWeeksSchema,
          started_on: z.optional(daySchema),
          done_on: daySchema,
        }),
      )
      .check(z.maxLength(500, 'a list of at most 500 milestones')),
  ),
})
export type SeedProfile = z.output<typeof seedProfileSchema>

/** The seed's key of each capability. Source: seed. */
const SCORE_KEYS = {
  technical_depth: 'technical_depth_score',
  technical_breadth: 'technical_breadth_score',
  architecture_experience: 'architecture_score',
  industry_knowledge: 'industry_knowledge_score',
  communication_skills: 'technical_communication_score',
} as const satisfies Readonly<Record<CapabilityId, keyof SeedProfile>>

export function profileOrganization({ organization }: SeedProfile): OrganizationSize | undefined {
  return typeof organization === 'string' ? organization : organization?.size
}

/** The request that the profile makes to the core; what it does not say stays unsaid. */
export function seedProfileToRequest(
  profile: SeedProfile,
  target: Target,
  asOf: Day,
): AssessmentRequest {
  const facts = typeof profile.organization === 'object' ? profile.organization : {}
  return {
    target,
    asOf,
    seed: FORECAST_SEED,
    yearsExperience: profile.years_experience ?? null,
    weeklyHours: profile.weekly_hours ?? null,
    ratings: givenRatings(profile).map(([subject, value]) => {
      return { subject, value, source: 'self', raters: 1, day: asOf }
    }),
    evidence: [],
    challenges: challengesDone(profile),
    facts: ORGANIZATION_FACT_IDS.map((id) => ({ id, state: facts[id] ?? null })),
    pace: milestonesToPaceInput(profile, asOf),
    goal: { by: null, openingRate: null },
    settings: {
      dimensionWeights: { technical: 1, leadership: 1, experience: 1 },
      leniencyDiscount: false,
    },
  }
}

/** The finished milestones as the roadmap would hold them. */
export function finishedMilestones({
  finished_milestones: finished = [],
}: SeedProfile): ForecastMilestone[] {
  return finished.map(({ weeks, started_on: startedOn = null, done_on: doneOn }, at) => ({
    id: `finished/${at + 1}`,
    weeks,
    state: 'done',
    start: startedOn,
    pinned: false,
    startedOn,
    doneOn,
    dependsOn: [],
  }))
}

/** A profile names no open milestones, so each gap counts as one. */
function milestonesToPaceInput(profile: SeedProfile, asOf: Day): AssessmentRequest['pace'] {
  const { ratios, weeklyCompletions } = milestonesToPace(finishedMilestones(profile), asOf)
  return { ratios, weeklyCompletions, remaining: null }
}

function givenRatings(profile: SeedProfile): [RatingSubject, number][] {
  const ratings: [RatingSubject, number][] = []
  for (const [subject, key] of Object.entries(SCORE_KEYS) as [
    CapabilityId,
    (typeof SCORE_KEYS)[CapabilityId],
  ][]) {
    const value = profile[key]
    if (value !== undefined) ratings.push([subject, value])
  }
  for (const [subject, value] of Object.entries(profile.competencies ?? {})) {
    ratings.push([subject as RatingSubject, value])
  }
  return ratings
}

function challengesDone({ challenges_done: given }: SeedProfile): AssessmentRequest['challenges'] {
  const counts = new Map<ChallengeId, number>()
  if (Array.isArray(given)) {
    for (const id of given) counts.set(id, (counts.get(id) ?? 0) + 1)
  } else {
    for (const [id, done] of Object.entries(given ?? {})) counts.set(id as ChallengeId, done)
  }
  return [...counts].map(([id, done]) => ({ id, done }))
}

/** The profile key under which an assumed value would have to be given. */
export function assumedToProfileKey(id: string): string {
  if (Object.hasOwn(SCORE_KEYS, id)) return SCORE_KEYS[id as CapabilityId]
  if (competencyIdSchema.safeParse(id).success) return `competencies.${id}`
  return (ORGANIZATION_FACT_IDS as readonly string[]).includes(id) ? `organization.${id}` : id
}
