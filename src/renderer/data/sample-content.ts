import { Temporal } from 'temporal-polyfill'
import type { Assessment, AssessmentRequest } from '#shared/contract/assessment.ts'
import type { CallError } from '#shared/contract/contract.ts'
import { ok, type Result } from '#shared/result.ts'
import type { Day } from '#shared/units/day.ts'
import type { RatingSource, RatingSubject } from '#shared/vocabulary.ts'
import { assessmentToSnapshot } from './assessment-to-snapshot.ts'
import { toAssessmentRequest } from './build-request.ts'
import type { CommitError } from './commit-error.ts'
import type { CairnDatabase } from './database.ts'
import { chooseGoal, saveGoal } from './goal-repository.ts'
import { markWelcomed, readProfile, saveProfile } from './profile-repository.ts'
import { addRating, readLatestRatings } from './rating-repository.ts'
import { readSettings } from './settings-repository.ts'
import { keepSnapshot } from './snapshot-repository.ts'

/** Asks the core; the data layer does not know which host answers. */
export type Assess = (request: AssessmentRequest) => Promise<Result<Assessment, CallError>>

export type SampleError = CommitError | CallError

interface Occasion {
  readonly daysAgo: number
  readonly source: RatingSource
  readonly raters: number
  readonly note: string
  readonly values: Partial<Record<RatingSubject, number>>
}

/** Half a year of ratings, oldest first. The newest five capabilities are the seed's sample candidate. */
const OCCASIONS: readonly Occasion[] = [
  {
    daysAgo: 182,
    source: 'self',
    raters: 1,
    note: '',
    values: {
      technical_depth: 7,
      technical_breadth: 5,
      architecture_experience: 5,
      industry_knowledge: 5,
      communication_skills: 6,
      technical_vision: 4,
      team_development: 5,
      strategic_thinking: 4,
      communication: 6,
      decision_making: 5,
      influence: 4,
      innovation: 5,
      execution: 7,
    },
  },
  {
    daysAgo: 121,
    source: 'self',
    raters: 1,
    note: 'After the second project as tech lead.',
    values: { architecture_experience: 6, team_development: 6, decision_making: 6, execution: 8 },
  },
  {
    daysAgo: 90,
    source: 'manager',
    raters: 1,
    note: 'From the half-year talk.',
    values: { communication: 7, execution: 8, influence: 5 },
  },
  {
    daysAgo: 63,
    source: 'self',
    raters: 1,
    note: '',
    values: {
      technical_depth: 8,
      technical_breadth: 6,
      communication_skills: 7,
      technical_vision: 5,
    },
  },
  {
    daysAgo: 40,
    source: 'peer',
    raters: 4,
    note: 'Four colleagues, asked after the migration.',
    values: { communication: 6, team_development: 7, decision_making: 6 },
  },
  {
    daysAgo: 5,
    source: 'self',
    raters: 1,
    note: '',
    values: {
      technical_depth: 8,
      technical_breadth: 6,
      architecture_experience: 7,
      industry_knowledge: 6,
      communication_skills: 7,
      strategic_thinking: 5,
      communication: 7,
      influence: 5,
    },
  },
]

/**
 * Fills an empty database with the seed's sample candidate and half a year before `today`, by the ordinary
 * commands, so that the sample is made of nothing that a person could not have entered.
 */
export async function fillSample(
  database: CairnDatabase,
  { today, assess }: { readonly today: Day; readonly assess: Assess },
): Promise<Result<null, SampleError>> {
  const prepared = await enterPersonAndGoal(database, today)
  if (!prepared.ok) return prepared
  for (const occasion of OCCASIONS) {
    const day = shiftDay(today, { days: -occasion.daysAgo })
    const { source, raters, note } = occasion
    for (const [subject, value] of Object.entries(occasion.values)) {
      const rating = { subject: subject as RatingSubject, value, source, raters, day, note }
      const added = await addRating(database, rating)
      if (!added.ok) return added
    }
    const kept = await keepReadiness(database, day, prepared.value.goalId, assess)
    if (!kept.ok) return kept
  }
  return ok(null)
}

async function enterPersonAndGoal(
  database: CairnDatabase,
  today: Day,
): Promise<Result<{ goalId: string }, CommitError>> {
  const saved = await saveProfile(database, {
    name: 'Sample person',
    currentRole: 'Senior Software Engineer',
    yearsExperience: 8,
    currentTeamSize: 6,
    leadershipExperience:
      'Tech lead for two projects: a billing rewrite and a move to event streams.\nMentor to three junior engineers, two of whom have been promoted since.',
    managementExperience: 'None so far.',
    weeklyHours: 4,
    challengesDone: {
      unfamiliar_ground: 2,
      new_direction: 1,
      high_stakes: 1,
      scope_and_scale: 1,
      influence_without_authority: 1,
    },
  })
  if (!saved.ok) return saved
  const welcomed = await markWelcomed(database)
  if (!welcomed.ok) return welcomed
  const chosen = await chooseGoal(database, { path: 'staff_engineer', organization: 'mid_size' })
  if (!chosen.ok) return chosen
  const detailed = await saveGoal(database, {
    by: shiftDay(today, { months: 12 }),
    why: 'I like problems that no single team can solve, and I want a say in where the system goes.',
    facts: { manager_talk: true, visible_work: true, business_need: true, sponsor: false },
  })
  return detailed.ok ? ok({ goalId: chosen.value.id }) : detailed
}

async function keepReadiness(
  database: CairnDatabase,
  asOf: Day,
  goalId: string,
  assess: Assess,
): Promise<Result<unknown, SampleError>> {
  const [profile, ratings, goal, settings] = await Promise.all([
    readProfile(database),
    readLatestRatings(database),
    database.goals.get(goalId),
    readSettings(database),
  ])
  if (goal === undefined) throw new Error('The sample goal was not stored')
  const request = toAssessmentRequest({ profile: profile ?? null, ratings, goal, settings, asOf })
  const assessed = await assess(request)
  if (!assessed.ok) return assessed
  return keepSnapshot(database, assessmentToSnapshot(goalId, assessed.value))
}

function shiftDay(day: Day, by: { readonly days?: number; readonly months?: number }): Day {
  return Temporal.PlainDate.from(day).add(by).toString() as Day
}
