import { ok, type Result } from '#shared/result.ts'
import { addDays, addMonths, type Day } from '#shared/units/day.ts'
import type { RatingSource, RatingSubject, Target } from '#shared/vocabulary.ts'
import { assessmentToSnapshot } from './assessment-to-snapshot.ts'
import type { CommitError } from './commit-error.ts'
import type { CairnDatabase } from './database.ts'
import { chooseGoal, saveGoal } from './goal-repository.ts'
import { markWelcomed, saveProfile } from './profile-repository.ts'
import { addRating } from './rating-repository.ts'
import { journalSteps } from './sample-journal/journal-steps.ts'
import { portfolioSteps } from './sample-portfolio/portfolio-steps.ts'
import { programSteps } from './sample-program.ts'
import { readSampleRequest } from './sample-request.ts'
import { planSampleRoadmap, roadmapSteps } from './sample-roadmap.ts'
import {
  type Ask,
  runSteps,
  type SampleError,
  type SamplePlace,
  type SampleStep,
} from './sample-step.ts'
import { keepSnapshot } from './snapshot-repository.ts'

/** The role that the sample person aims for. */
const TARGET = { path: 'staff_engineer', organization: 'mid_size' } as const satisfies Target

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
  { today, ask }: { readonly today: Day; readonly ask: Ask },
): Promise<Result<null, SampleError>> {
  const prepared = await enterPersonAndGoal(database, today)
  if (!prepared.ok) return prepared
  const place = { database, today, ask, goalId: prepared.value.goalId }
  const [first, ...later] = OCCASIONS.map((occasion) => occasionStep(place, occasion))
  const begun = await runSteps(first === undefined ? [] : [first])
  if (!begun.ok) return begun
  const planned = await planSampleRoadmap(place)
  if (!planned.ok) return planned
  const program = await ask('program/read', {})
  if (!program.ok) return program
  const catalog = await ask('catalog/read', {})
  if (!catalog.ok) return catalog
  const portfolio = catalog.value.portfolios.find(({ path }) => path === TARGET.path)
  if (portfolio === undefined) throw new Error('The catalog has no portfolio for the sample')
  return runSteps([
    ...later,
    ...roadmapSteps(place, planned.value),
    ...programSteps(place, program.value),
    ...journalSteps(place),
    ...portfolioSteps(place, portfolio),
  ])
}

function occasionStep(place: SamplePlace, occasion: Occasion): SampleStep {
  const day = addDays(place.today, -occasion.daysAgo)
  const { source, raters, note, values } = occasion
  return {
    day,
    async run() {
      for (const [subject, value] of Object.entries(values)) {
        const rating = { subject: subject as RatingSubject, value, source, raters, day, note }
        const added = await addRating(place.database, rating)
        if (!added.ok) return added
      }
      return keepReadiness(place, day)
    },
  }
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
  const chosen = await chooseGoal(database, TARGET)
  if (!chosen.ok) return chosen
  const detailed = await saveGoal(database, {
    by: addMonths(today, 12),
    why: 'I like problems that no single team can solve, and I want a say in where the system goes.',
    facts: { manager_talk: true, visible_work: true, business_need: true, sponsor: false },
  })
  return detailed.ok ? ok({ goalId: chosen.value.id }) : detailed
}

async function keepReadiness(place: SamplePlace, asOf: Day): Promise<Result<unknown, SampleError>> {
  const assessed = await place.ask('readiness/assess', await readSampleRequest(place, asOf))
  if (!assessed.ok) return assessed
  return keepSnapshot(place.database, assessmentToSnapshot(place.goalId, assessed.value))
}
