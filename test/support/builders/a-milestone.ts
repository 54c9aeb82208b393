import type { GeneratedMilestone } from '#shared/contract/roadmap.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import { recordBase } from './record.ts'

const WORDS = {
  section: 'competency_development_plan',
  title: 'Write a technical strategy',
  outcome: 'Two teams plan by it.',
  competencies: ['technical_vision'],
  challenge: null,
  weeks: 4,
  cue: 'If it is Friday at two, then I write one page.',
  proof: 'The document and the first decision that refers to it.',
  start: null,
  due: null,
  dependsOn: [],
} as const satisfies Partial<Milestone>

/** A planned milestone from a plan, without dates, that nobody has touched. */
export function aMilestone(overrides: Partial<Milestone> = {}): Milestone {
  const base = recordBase()
  return {
    ...base,
    goalId: base.id,
    ...WORDS,
    competencies: [...WORDS.competencies],
    dependsOn: [],
    pinned: false,
    notes: '',
    evidence: [],
    state: 'planned',
    startedOn: null,
    doneOn: null,
    shownBy: '',
    origin: { kind: 'plan', key: `competency/technical_vision/${base.id}` },
    edited: false,
    rank: 1,
    ...overrides,
  }
}

/** A milestone as the plan suggests it. */
export function aGeneratedMilestone(
  key: string,
  overrides: Partial<GeneratedMilestone> = {},
): GeneratedMilestone {
  const competencies = [...WORDS.competencies]
  return { ...WORDS, key, title: key, competencies, dependsOn: [], worth: 1, ...overrides }
}
