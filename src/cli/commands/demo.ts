import { catalog } from '#core/catalog/catalog.ts'
import { findPath } from '#core/catalog/find.ts'
import type { Day } from '#shared/units/day.ts'
import { assessmentToText } from '../assessment-text.ts'
import type { SeedProfile } from '../seed-profile.ts'
import { assessProfile } from './assess.ts'

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

/** `cairn demo`: the landscape of roles, then the sample candidate against Staff Engineer. */
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
  ].join('\n')
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
