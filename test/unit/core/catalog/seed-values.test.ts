import { describe, expect, it } from 'vitest'
import { catalog } from '#core/catalog/catalog.ts'
import { findCompetency, findPath, findTarget } from '#core/catalog/find.ts'
import type { Competency, TargetRequirements } from '#shared/catalog.ts'
import { CAPABILITY_IDS, ORGANIZATION_SIZES } from '#shared/vocabulary.ts'

describe('values that stand in the seed', () => {
  it.each([
    ['tech_lead', 'management_track', 5, 8, 120_000, 180_000, '5-10 engineers directly'],
    ['engineering_manager', 'management_track', 7, 12, 140_000, 220_000, '8-15 engineers directly'],
    [
      'staff_engineer',
      'individual_contributor_track',
      8,
      12,
      160_000,
      250_000,
      '20-50 engineers indirectly',
    ],
    [
      'principal_engineer',
      'individual_contributor_track',
      12,
      18,
      220_000,
      400_000,
      '100+ engineers across the organization',
    ],
    [
      'architect',
      'individual_contributor_track',
      10,
      15,
      180_000,
      320_000,
      'Multiple teams and systems',
    ],
    [
      'vp_engineering',
      'management_track',
      12,
      20,
      250_000,
      500_000,
      '50-500+ engineers across the organization',
    ],
    [
      'technical_consultant',
      'hybrid_strategic_roles',
      10,
      20,
      150_000,
      400_000,
      'Client organizations and teams',
    ],
    [
      'technical_product_manager',
      'hybrid_strategic_roles',
      6,
      12,
      130_000,
      250_000,
      'Cross-functional product teams',
    ],
  ] as const)('describe %s', (id, track, fromYears, toYears, low, high, teamImpact) => {
    const path = findPath(id)
    expect(path).toMatchObject({ track, teamImpact, source: 'seed' })
    expect(path.experienceYears).toEqual({ from: fromYears, to: toYears, source: 'seed' })
    expect(path.salary).toMatchObject({ low, high, year: null, source: 'seed' })
    expect(path.responsibilities).toHaveLength(4)
    expect(path.skills).toHaveLength(4)
    for (const organization of ORGANIZATION_SIZES) {
      const target = findTarget({ path: id, organization })
      expect(target.experienceYears).toEqual(path.experienceYears)
      expect(target.salary).toEqual(path.salary)
    }
  })

  it.each([
    ['tech_lead', ['Engineering Manager', 'Staff Engineer', 'Senior Tech Lead']],
    ['engineering_manager', ['Senior EM', 'Director of Engineering', 'VP Engineering']],
    ['staff_engineer', ['Principal Engineer', 'Engineering Manager', 'Architect']],
    ['principal_engineer', ['CTO', 'Technical Consultant', 'VP Engineering']],
    ['architect', ['Principal Architect', 'VP Engineering', 'CTO']],
    ['vp_engineering', ['CTO', 'CEO', 'Board positions']],
    ['technical_consultant', ['Specialized consulting', 'Advisory roles', 'Executive positions']],
    ['technical_product_manager', ['Senior TPM', 'Director of Product', 'VP Product']],
  ] as const)('lead on from %s', (id, labels) => {
    expect(findPath(id).nextSteps.map(({ label }) => label)).toEqual(labels)
  })

  it('pay the consultant by the hour as well', () => {
    expect(findPath('technical_consultant').salary.hourly).toEqual({ low: 200, high: 800 })
  })

  it.each([
    ['staff_engineer', [9, 7, 8, 7, 8]],
    ['principal_engineer', [10, 9, 10, 9, 9]],
    ['engineering_manager', [7, 8, 6, 7, 8]],
  ] as const)('ask the same capabilities of %s at every size', (path, expected) => {
    for (const organization of ORGANIZATION_SIZES) {
      const target = findTarget({ path, organization })
      const requirements = CAPABILITY_IDS.map((id) => target.capabilities[id])
      expect(requirements.map(({ required }) => required)).toEqual(expected)
      expect(requirements.map(({ source }) => source)).toEqual(expected.map(() => 'seed'))
      expect(target.technicalDepth).toEqual(target.capabilities.technical_depth)
    }
  })

  it('make two competencies critical for a staff engineer, at the level named or above', () => {
    for (const organization of ORGANIZATION_SIZES) {
      const target = findTarget({ path: 'staff_engineer', organization })
      expect(criticalIds(target)).toEqual(['technical_vision', 'influence'])
      expect(target.competencies.technical_vision.required).toBeGreaterThanOrEqual(7)
      expect(target.competencies.technical_vision.required).toBeLessThanOrEqual(8)
      expect(target.competencies.influence.required).toBeGreaterThanOrEqual(5)
    }
  })

  it('make two competencies critical for an engineering manager, at the level named', () => {
    for (const organization of ORGANIZATION_SIZES) {
      const target = findTarget({ path: 'engineering_manager', organization })
      expect(criticalIds(target)).toEqual(['team_development', 'strategic_thinking'])
      expect([7, 8]).toContain(target.competencies.team_development.required)
      expect([5, 6]).toContain(target.competencies.strategic_thinking.required)
    }
  })

  it.each([
    ['tech_lead', 5, 10],
    ['engineering_manager', 8, 15],
    ['staff_engineer', 20, 50],
    ['principal_engineer', 100, null],
    ['vp_engineering', 50, 500],
  ] as const)('size the team of %s in a mid-size organization', (path, from, to) => {
    const target = findTarget({ path, organization: 'mid_size' })
    expect(target.teamSize).toEqual({ from, to, source: 'seed' })
  })

  it.each([
    ['technical_vision', 13],
    ['team_development', 21.7],
    ['strategic_thinking', 15.2],
    ['influence', 17.3],
  ] as const)('spread the months for %s over three points', (id, weeks) => {
    expect(findCompetency(id).weeksPerPoint).toMatchObject({ value: weeks, source: 'seed' })
  })

  it('sort the competencies into three groups', () => {
    const idsOf = (group: Competency['group']) =>
      catalog.competencies.filter((entry) => entry.group === group).map(({ id }) => id)
    expect(idsOf('technical_competencies')).toEqual(['technical_vision', 'innovation'])
    expect(idsOf('leadership_competencies')).toEqual([
      'team_development',
      'strategic_thinking',
      'communication',
      'influence',
    ])
    expect(idsOf('execution_competencies')).toEqual(['decision_making', 'execution'])
  })

  it('put nine rungs on the ladder', () => {
    expect(catalog.rungs.map(({ label, level }) => [label, level])).toEqual([
      ['Staff Engineer', 'L6'],
      ['Principal Engineer', 'L7'],
      ['Distinguished Engineer', 'L8+'],
      ['Engineering Manager', null],
      ['Senior Engineering Manager', null],
      ['Director of Engineering', null],
      ['Technical Product Manager', null],
      ['Solutions Architect', null],
      ['Developer Relations/Advocacy', null],
    ])
  })

  it.each([
    ['staff_engineer', 'Influence', '20-50 engineers in 3-5 teams'],
    ['staff_engineer', 'Typical progression', '8-12 years'],
    ['principal_engineer', 'Influence', '100+ engineers'],
    ['principal_engineer', 'Typical progression', '12+ years'],
    ['distinguished_engineer', 'Typical progression', '15+ years'],
    ['engineering_manager', 'Management scope', '8-15 people'],
    ['senior_engineering_manager', 'Management scope', '15-25 engineers'],
    ['director_of_engineering', 'Management scope', '25-50 engineers'],
  ])('number the rung %s under "%s"', (id, label, text) => {
    const rung = catalog.rungs.find((candidate) => candidate.id === id)
    expect(rung?.facts.find((fact) => fact.label === label)?.text).toContain(text)
  })
})

describe('what the seed leaves empty', () => {
  it('is marked as judgement for the CTO', () => {
    const cto = findPath('cto')
    expect(cto.source).toBe('judgement')
    expect(cto.experienceYears.source).toBe('judgement')
    for (const organization of ORGANIZATION_SIZES) {
      const target = findTarget({ path: 'cto', organization })
      expect(Object.values(target.capabilities).every(({ source }) => source === 'judgement')).toBe(
        true,
      )
    }
  })

  it('is marked as study, with its year, for the pay of a CTO in a young company', () => {
    const pay = (organization: 'startup' | 'scale_up') =>
      findTarget({ path: 'cto', organization }).salary
    expect(pay('startup')).toMatchObject({
      low: 144_000,
      high: 199_000,
      year: 2024,
      source: 'study',
    })
    expect(pay('scale_up')).toMatchObject({
      low: 199_000,
      high: 248_000,
      year: 2024,
      source: 'study',
    })
  })

  it('is marked as judgement for communication and influence', () => {
    expect(findCompetency('communication').source).toBe('judgement')
    expect(findCompetency('influence').source).toBe('judgement')
  })
})

function criticalIds(target: TargetRequirements): string[] {
  return Object.entries(target.competencies)
    .filter(([, { critical }]) => critical)
    .map(([id]) => id)
}
