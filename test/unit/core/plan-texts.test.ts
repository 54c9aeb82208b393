import { describe, expect, it } from 'vitest'
import { catalog } from '#core/catalog/catalog.ts'
import { capabilityPlans } from '#core/catalog/plans/capability-plans.ts'
import { competencyPlans } from '#core/catalog/plans/competency-plans.ts'
import { engineeringManagerPlan } from '#core/catalog/plans/engineering-manager-plan.ts'
import { pathPlans } from '#core/catalog/plans/find-plan.ts'
import type { CompetencyDevelopment, PathPlan, PlanStep } from '#core/catalog/plans/path-plan.ts'
import { staffEngineerPlan } from '#core/catalog/plans/staff-engineer-plan.ts'
import { architectTargets } from '#core/catalog/targets/architect.ts'
import { ctoTargets } from '#core/catalog/targets/cto.ts'
import { engineeringManagerTargets } from '#core/catalog/targets/engineering-manager.ts'
import { principalEngineerTargets } from '#core/catalog/targets/principal-engineer.ts'
import { staffEngineerTargets } from '#core/catalog/targets/staff-engineer.ts'
import { techLeadTargets } from '#core/catalog/targets/tech-lead.ts'
import { technicalConsultantTargets } from '#core/catalog/targets/technical-consultant.ts'
import { technicalProductManagerTargets } from '#core/catalog/targets/technical-product-manager.ts'
import { vpEngineeringTargets } from '#core/catalog/targets/vp-engineering.ts'
import { CAPABILITY_IDS, COMPETENCY_IDS, ORGANIZATION_SIZES, PATH_IDS } from '#shared/vocabulary.ts'

/** Longest title that a waymark and a calendar entry hold. Unit: characters. */
const LONGEST_TITLE = 90
/** Longest cue that a milestone holds. Unit: characters. */
const LONGEST_TEXT = 600

const targetTables = [
  techLeadTargets,
  engineeringManagerTargets,
  staffEngineerTargets,
  principalEngineerTargets,
  architectTargets,
  vpEngineeringTargets,
  ctoTargets,
  technicalConsultantTargets,
  technicalProductManagerTargets,
]

const paths = pathPlans.map((plan) => [plan.path, plan] as const)

const plans: readonly (readonly [string, Said])[] = [
  ...pathPlans.map((plan) => [plan.path, pathToSaid(plan)] as const),
  ...competencyPlans.map((plan) => [plan.competency, developmentToSaid(plan)] as const),
  ...capabilityPlans.map(
    ({ capability, steps }) => [capability, { steps, objectives: [] }] as const,
  ),
]

describe('the plans', () => {
  it('exist for every path, competency and capability, in the order of the vocabulary', () => {
    expect(pathPlans.map(({ path }) => path)).toEqual(PATH_IDS)
    expect(competencyPlans.map(({ competency }) => competency)).toEqual(COMPETENCY_IDS)
    expect(capabilityPlans.map(({ capability }) => capability)).toEqual(CAPABILITY_IDS)
  })

  it('hold four steps for each capability', () => {
    for (const { capability, steps } of capabilityPlans) expect(steps, capability).toHaveLength(4)
  })

  it('hold four objectives, four activities and three measures for each competency', () => {
    for (const plan of [...competencyPlans, ...pathPlans.flatMap(({ critical }) => critical)]) {
      expect(toCounts(plan), plan.competency).toEqual([4, 4, 3])
      expect(plan.timeline.from).toBeGreaterThan(0)
      expect(plan.timeline.to).toBeGreaterThan(plan.timeline.from)
    }
  })

  it('share no text with one another, nor say one twice', () => {
    const seen = new Map<string, string>()
    for (const [name, said] of plans) {
      for (const text of toTexts(said)) {
        expect(seen.get(text), `${name} repeats: ${text}`).toBeUndefined()
        seen.set(text, name)
      }
    }
  })

  it('do not repeat what the catalog suggests for a competency', () => {
    const suggested = new Set(
      catalog.competencies.flatMap(({ activities, criteria }) => [...activities, ...criteria]),
    )
    const repeated = plans
      .flatMap(([, said]) => toTexts(said))
      .filter((text) => suggested.has(text))
    expect(repeated).toEqual([])
  })
})

describe.each(plans)('the words of the plan for %s', (_name, said) => {
  it('have short titles without a full stop, each once', () => {
    for (const { title } of said.steps) {
      expect(title.length, title).toBeLessThanOrEqual(LONGEST_TITLE)
      expect(title).not.toMatch(/\.$|\. /)
    }
    const titles = said.steps.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('have cues that name an occasion and a first move', () => {
    for (const { cue } of said.steps) expect(cue).toMatch(/^If .+, then I .+\.$/)
  })

  it('have outcomes and proofs in sentences', () => {
    for (const { outcome, proof } of said.steps) {
      expect(outcome).toMatch(/\.$/)
      expect(proof).toMatch(/\.$/)
    }
  })

  it('are calm and of a length that can be read', () => {
    for (const text of toTexts(said)) {
      expect(text.length, text).toBeGreaterThan(10)
      expect(text.length, text).toBeLessThanOrEqual(LONGEST_TEXT)
      expect(text).not.toMatch(/[!—]/)
      expect(text).toBe(text.trim())
    }
  })
})

describe.each(paths)('the plan for %s', (path, plan) => {
  it('has the critical competencies of its target table', () => {
    const table = targetTables.find((one) => one.path.id === path)
    expect(plan.critical.map(({ competency }) => competency)).toEqual(table?.critical)
  })

  it('supports them with other competencies', () => {
    const critical = plan.critical.map(({ competency }) => competency)
    const { competencies } = plan.supporting
    expect(competencies.length).toBeGreaterThan(0)
    expect(new Set([...critical, ...competencies]).size).toBe(2 + competencies.length)
  })

  it('has a way to come by every challenge that any size asks for', () => {
    const asked = catalog.targets
      .filter(({ target }) => target.path === path)
      .flatMap(({ challenges }) => challenges.map(({ id }) => id))
    expect(Object.keys(plan.experience).sort()).toEqual([...new Set(asked)].sort())
  })

  it('has four steps for the opening, each for a fact of its own, with the manager and a sponsor', () => {
    const facts = plan.network.flatMap(({ fact }) => (fact === null ? [] : [fact]))
    expect(facts).toHaveLength(4)
    expect(new Set(facts).size).toBe(4)
    expect(facts).toEqual(expect.arrayContaining(['manager_talk', 'sponsor']))
  })

  it('says for every size of organization what being seen takes', () => {
    expect(Object.keys(plan.networkBySize)).toEqual(ORGANIZATION_SIZES)
  })

  it('has ways to find out where one stands, to learn and to be helped, each for some subject', () => {
    expect(plan.assessment.length).toBeGreaterThan(0)
    for (const steps of [plan.formal, plan.mentorship]) {
      expect(steps.length).toBeGreaterThan(0)
      for (const { title, develops } of steps) {
        expect(develops.length, title).toBeGreaterThan(0)
        expect(new Set(develops).size, title).toBe(develops.length)
      }
    }
  })
})

describe('the plans that stand in the seed', () => {
  it('are the seed’s for Staff Engineer', () => {
    expect(toOutline(staffEngineerPlan)).toEqual([
      ['technical_vision', 'advanced', 6, 12, 'seed'],
      ['influence', 'proficient', 9, 15, 'seed'],
    ])
    expect(staffEngineerPlan.supporting).toEqual({
      competencies: ['communication', 'team_development', 'innovation'],
      source: 'seed',
    })
  })

  it('are the seed’s for Engineering Manager, which names no supporting competencies', () => {
    expect(toOutline(engineeringManagerPlan)).toEqual([
      ['team_development', 'advanced', 12, 18, 'seed'],
      ['strategic_thinking', 'proficient', 9, 12, 'seed'],
    ])
    expect(engineeringManagerPlan.supporting.source).toBe('judgement')
  })

  it('are judgement for everything else', () => {
    const others = pathPlans.filter(
      ({ path }) => path !== 'staff_engineer' && path !== 'engineering_manager',
    )
    for (const { path, critical, supporting } of others) {
      const sources = [...critical.map(({ source }) => source), supporting.source]
      expect(new Set(sources), path).toEqual(new Set(['judgement']))
    }
    expect(new Set(competencyPlans.map(({ source }) => source))).toEqual(new Set(['judgement']))
  })
})

/** All that a plan says. */
interface Said {
  readonly steps: readonly PlanStep[]
  readonly objectives: readonly string[]
}

function developmentToSaid(plan: CompetencyDevelopment): Said {
  return {
    steps: [...plan.activities, ...plan.successMetrics],
    objectives: plan.learningObjectives,
  }
}

function pathToSaid(plan: PathPlan): Said {
  const critical = plan.critical.map(developmentToSaid)
  return {
    steps: [
      ...critical.flatMap(({ steps }) => steps),
      ...plan.assessment,
      ...Object.values(plan.experience),
      ...plan.network,
      ...Object.values(plan.networkBySize),
      ...plan.formal,
      ...plan.mentorship,
    ],
    objectives: critical.flatMap(({ objectives }) => objectives),
  }
}

function toTexts({ steps, objectives }: Said): string[] {
  return [
    ...objectives,
    ...steps.flatMap(({ title, outcome, cue, proof }) => [title, outcome, cue, proof]),
  ]
}

function toCounts(plan: CompetencyDevelopment): number[] {
  return [plan.learningObjectives.length, plan.activities.length, plan.successMetrics.length]
}

function toOutline({ critical }: PathPlan) {
  return critical.map(({ competency, targetLevel, timeline, source }) => [
    competency,
    targetLevel,
    timeline.from,
    timeline.to,
    source,
  ])
}
