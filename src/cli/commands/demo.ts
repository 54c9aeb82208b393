import { catalog } from '#core/catalog/catalog.ts'
import { findPath, findPortfolio } from '#core/catalog/find.ts'
import { propose } from '#core/roadmap/propose.ts'
import type { AssessmentRequest } from '#shared/contract/assessment.ts'
import { addDays, type Day } from '#shared/units/day.ts'
import type { Target } from '#shared/vocabulary.ts'
import { assessmentToText } from '../assessment-text.ts'
import { type SeedProfile, seedProfileToRequest } from '../seed-profile.ts'
import { assessProfile } from './assess.ts'
import { artifactLines } from './portfolio.ts'

/** The seed's sample candidate. Source: seed; the two lines of experience in our words. */
const sampleCandidate: SeedProfile = {
  current_role: 'Senior Software Engineer',
  years_experience: 8,
  technical_depth_score: 8,
  technical_breadth_score: 6,
  architecture_score: 7,
  industry_knowledge_score: 6,
  technical_communication_score: 7,
  leadership_experience: ['Led two projects as tech lead', 'Three junior engineers mentored'],
  management_experience: 'None',
  current_team_size: 6,
}

/** Hours a week and months of the demonstration's roadmap. Source: the seed's `12_months`; hours are judgement. */
const DEMO_HOURS = 4
const DEMO_DAYS = 365

/** `cairn demo`: the landscape of roles, then the sample candidate against Staff Engineer, their roadmap and portfolio. */
export function demoCommand(today: Day): string {
  const target = { path: 'staff_engineer', organization: 'mid_size' } as const
  const assessment = assessProfile(sampleCandidate, target, today)
  const { technical } = assessment
  return [
    '=== TECHNICAL LEADERSHIP LANDSCAPE ===',
    `Leadership tracks: ${catalog.tracks.length}`,
    ...catalog.tracks.flatMap((track) => [
      '',
      `${track.label}: ${track.paths.length} roles`,
      ...track.paths.flatMap(pathLines),
    ]),
    '',
    '=== STAFF ENGINEER READINESS, SAMPLE CANDIDATE ===',
    `Technical level: ${technical.level.toFixed(2)}`,
    `Technical attainment: ${technical.attainment.toFixed(4)}`,
    `Technical strengths: ${listed(technical.strengths)}`,
    `Development priorities: ${listed(technical.priorities)}`,
    '',
    assessmentToText(assessment),
    '',
    '=== LEADERSHIP DEVELOPMENT ROADMAP, 12 MONTHS ===',
    ...roadmapLines(target, today),
    '',
    '=== TECHNICAL LEADERSHIP PORTFOLIO STRATEGY ===',
    ...portfolioLines(target),
  ].join('\n')
}

function roadmapLines(target: Target, today: Day): string[] {
  const request: AssessmentRequest = {
    ...seedProfileToRequest(sampleCandidate, target, today),
    weeklyHours: DEMO_HOURS,
    goal: { by: addDays(today, DEMO_DAYS), openingRate: null },
  }
  const { sections, competencyPlans, fit } = propose({ assessment: request, existing: [] })
  const critical = competencyPlans.filter(({ importance }) => importance === 'critical')
  return [
    `Roadmap components: ${sections.map(({ id }) => id).join(', ')}`,
    ...sections.map(({ id, milestones }) => `  ${id}: ${milestones.length} milestones`),
    `Critical competencies to develop: ${critical.length}`,
    ...critical.flatMap(({ competency, targetLevel, timeline, activities }) => [
      `  ${competency}: target level ${targetLevel}`,
      `    Timeline: ${timeline.from}-${timeline.to} months`,
      ...activities.map((activity) => `    - ${activity}`),
    ]),
    `At ${DEMO_HOURS} hours a week it ends on ${fit.finish}, ${fit.shortfallWeeks} weeks after the date.`,
  ]
}

function portfolioLines({ path }: Target): string[] {
  const required = findPortfolio(path).artifacts.filter(
    ({ kind }) => kind === 'technical_artifacts',
  )
  return [`Required technical artifacts: ${required.length}`, ...required.flatMap(artifactLines)]
}

function pathLines(id: Parameters<typeof findPath>[0]): string[] {
  const path = findPath(id)
  const { from, to } = path.experienceYears
  const { low, high, note } = path.salary
  return [
    `  ${path.id}: ${from}-${to} years of experience`,
    `    Salary: $${low.toLocaleString('en-US')} - $${high.toLocaleString('en-US')} (${note})`,
    `    Team impact: ${path.teamImpact}`,
  ]
}

function listed(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : ids.join(', ')
}
