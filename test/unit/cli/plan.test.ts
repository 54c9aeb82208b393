import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { daysBetween } from '#shared/units/day.ts'
import { ROADMAP_SECTION_IDS } from '#shared/vocabulary.ts'
import { runCairn } from './run-cairn.ts'

const sample = {
  years_experience: 8,
  technical_depth_score: 8,
  technical_breadth_score: 6,
  architecture_score: 7,
  industry_knowledge_score: 6,
  technical_communication_score: 7,
}

const ROLE = ['--profile', '-', '--target', 'staff_engineer', '--as-of', '2026-11-22']
const YEAR = [...ROLE, '--by', '2027-11-22', '--hours', '4']

function cairn(words: string[], profile: unknown = sample) {
  return runCairn(words, JSON.stringify(profile))
}

function plan(profile: unknown = sample, words = YEAR) {
  return JSON.parse(cairn(['plan', ...words, '--json'], profile).output)
}

describe('cairn plan', () => {
  it('has the seed’s seven sections with milestones that say what, when, how and what shows it', () => {
    const { sections } = plan()
    expect(sections.map(({ id }: { id: string }) => id)).toEqual([...ROADMAP_SECTION_IDS])
    for (const { milestones } of sections) {
      expect(milestones.length).toBeGreaterThan(0)
      for (const each of milestones) {
        expect(Object.keys(each)).toEqual(
          expect.arrayContaining([
            'id',
            'title',
            'outcome',
            'competencies',
            'start',
            'due',
            'weeks',
            'cue',
            'proof',
            'dependsOn',
          ]),
        )
      }
    }
  })

  it('carries the seed’s plan for the two paths that have one', () => {
    const seed = {
      staff_engineer: [
        ['technical_vision', 'advanced', { from: 6, to: 12 }],
        ['influence', 'proficient', { from: 9, to: 15 }],
      ],
      engineering_manager: [
        ['team_development', 'advanced', { from: 12, to: 18 }],
        ['strategic_thinking', 'proficient', { from: 9, to: 12 }],
      ],
    }
    for (const [target, expected] of Object.entries(seed)) {
      const made = plan(sample, ['--profile', '-', '--target', target, '--as-of', '2026-11-22'])
      const critical = made.competencyPlans.filter(
        ({ importance }: { importance: string }) => importance === 'critical',
      )
      for (const [competency, targetLevel, timeline] of expected) {
        const found = critical.find(
          (each: { competency: unknown }) => each.competency === competency,
        )
        expect(found).toMatchObject({ targetLevel, timeline, source: 'seed' })
        expect(found.learningObjectives).toHaveLength(4)
        expect(found.activities).toHaveLength(4)
        expect(found.successMetrics).toHaveLength(3)
      }
    }
  })

  it('tells by how much a date is missed, and nothing is short when there is time', () => {
    const tight = plan()
    const last = tight.sections
      .flatMap(({ milestones }: { milestones: { due: string }[] }) => milestones)
      .map(({ due }: { due: string }) => due)
      .sort()
      .at(-1)
    expect(tight.shortfallWeeks).toBeCloseTo(daysBetween('2027-11-22' as never, last) / 7, 1)
    expect(tight.waysOut.hours).toBeGreaterThan(4)
    expect(plan(sample, [...ROLE, '--by', '2034-01-01', '--hours', '4']).shortfallWeeks).toBe(0)
    expect(plan(sample, [...ROLE, '--by', '2027-11-22', '--hours', '60']).shortfallWeeks).toBe(0)
  })

  it('asks for nothing that is met: at the top of the scale only the case remains', () => {
    const subjects =
      'technical_vision team_development strategic_thinking communication decision_making influence innovation execution'
    const everything = {
      years_experience: 20,
      technical_depth_score: 10,
      technical_breadth_score: 10,
      architecture_score: 10,
      industry_knowledge_score: 10,
      technical_communication_score: 10,
      competencies: Object.fromEntries(subjects.split(' ').map((id) => [id, 10])),
      challenges_done: {
        inherited_problems: 5,
        high_stakes: 5,
        influence_without_authority: 5,
        scope_and_scale: 5,
      },
      organization: {
        size: 'mid_size',
        opening: true,
        sponsor: true,
        manager_talk: true,
        business_need: true,
        visible_work: true,
      },
    }
    const { sections } = plan(everything)
    const bySection = Object.fromEntries(
      sections.map(({ id, milestones }: { id: string; milestones: { id: string }[] }) => [
        id,
        milestones.map((each) => each.id),
      ]),
    )
    expect(bySection.competency_development_plan).toEqual([])
    expect(bySection.experience_building_strategy).toEqual([])
    expect(bySection.network_and_visibility_plan).toEqual([])
    expect(bySection.success_metrics_and_milestones).toEqual(['metrics/case'])
  })

  it('writes a calendar that a calendar library reads', () => {
    const { status, output } = cairn(['plan', ...YEAR, '--ics'])
    expect(status).toBe(0)
    const events = new ICAL.Component(ICAL.parse(output)).getAllSubcomponents('vevent')
    const count = plan().sections.flatMap(({ milestones }: { milestones: unknown[] }) => milestones)
    expect(events).toHaveLength(count.length)
  })

  it('writes Markdown, a table and text', () => {
    expect(cairn(['plan', ...YEAR, '--markdown']).output).toMatch(/^# Roadmap: Staff Engineer/)
    expect(cairn(['plan', ...YEAR, '--csv']).output).toMatch(/^section,title,/)
    expect(cairn(['plan', ...YEAR]).output).toContain('weeks after 2027-11-22. Ways out:')
  })

  it('takes hours and size from the profile where the command names none', () => {
    const made = plan({ ...sample, weekly_hours: 7, organization: 'startup' }, ROLE)
    expect([made.hours, made.target.organization]).toEqual([7, 'startup'])
  })

  it.each([
    [['--by', '2026-11-22'], '--by', 'a day after 2026-11-22'],
    [['--by', 'soon'], '--by', 'a calendar day'],
    [['--hours', '0'], '--hours', '0.5 to 60'],
    [['--hours', 'NaN'], '--hours', '0.5 to 60'],
    [['--hours', '1e1'], '--hours', '0.5 to 60'],
    [['--hours', '-4'], '--hours', 'a value'],
    [['--json', '--csv'], '--csv', 'one format only'],
    [['--organization', 'huge'], '--organization', 'one of startup'],
  ])('refuses %j with one line that names it', (words, option, expected) => {
    const { status, output, error } = cairn(['plan', ...ROLE, ...words])
    expect([status, output]).toEqual([2, ''])
    expect(error.trim().split('\n')).toHaveLength(1)
    expect(error).toContain(option)
    expect(error).toContain(expected)
  })

  it('refuses a profile with a finished milestone that has no weeks', () => {
    const profile = { ...sample, finished_milestones: [{ done_on: '2026-01-01' }] }
    const { status, error } = cairn(['plan', ...ROLE], profile)
    expect(status).toBe(2)
    expect(error).toContain('profile.finished_milestones.0.weeks')
  })
})

describe('cairn forecast', () => {
  function forecast(words: string[], profile: unknown = sample) {
    return JSON.parse(cairn(['forecast', ...words, '--json'], profile).output)
  }

  it('gives three quantiles in order, the same twice, and the chance of the date', () => {
    const first = forecast(YEAR)
    expect(first.weeks.p50).toBeLessThan(first.weeks.p80)
    expect(first.weeks.p80).toBeLessThan(first.weeks.p90)
    expect(first.chanceByDate).toBeGreaterThanOrEqual(0)
    expect(forecast(YEAR)).toEqual(first)
  })

  it('comes nearer with more hours', () => {
    const more = forecast([...ROLE, '--hours', '8'])
    expect(more.weeks.p50).toBeLessThan(forecast([...ROLE, '--hours', '4']).weeks.p50)
  })

  it('follows the person’s own pace once there are five milestones and eight weeks', () => {
    const finished_milestones = Array.from({ length: 8 }, (_, at) => ({
      weeks: 2,
      started_on: '2026-08-01',
      done_on: `2026-10-${String(at + 1).padStart(2, '0')}`,
    }))
    expect(forecast(ROLE, { ...sample, finished_milestones }).basis).toBe('pace')
  })

  it('prints text that names the odds', () => {
    expect(cairn(['forecast', ...YEAR]).output).toContain('Even odds')
  })
})

describe('cairn program', () => {
  it('has the seed’s three phases of 3, 6 and 3 months', () => {
    const { phases, schedule } = JSON.parse(runCairn(['program', '--json']).output)
    expect(phases.map(({ id, months }: { id: string; months: number }) => [id, months])).toEqual([
      ['foundation_phase', 3],
      ['application_phase', 6],
      ['mastery_phase', 3],
    ])
    expect(schedule).toBeNull()
  })

  it('lays it out from a start day', () => {
    const { output } = runCairn(['program', '--start', '2027-01-04'])
    expect(output).toContain('2027-01-04 to 2027-01-17')
  })

  it('refuses a day that does not exist', () => {
    const { status, error } = runCairn(['program', '--start', '2027-02-30'])
    expect(status).toBe(2)
    expect(error).toContain('--start')
  })
})
