import type { MilestoneInput, ProposeReply } from '#shared/contract/roadmap.ts'
import { generatedToInput } from '#shared/roadmap/generated-to-input.ts'

/** A planned milestone of two weeks without dates; every part can be replaced. */
export function aMilestoneInput(parts: Partial<MilestoneInput> = {}): MilestoneInput {
  return {
    id: 'a',
    section: 'competency_development_plan',
    title: 'Run a design review',
    outcome: '',
    competencies: [],
    challenge: null,
    weeks: 2,
    cue: '',
    proof: '',
    start: null,
    due: null,
    pinned: false,
    notes: '',
    dependsOn: [],
    evidence: [],
    state: 'planned',
    startedOn: null,
    doneOn: null,
    shownBy: '',
    origin: { kind: 'own', key: null },
    edited: false,
    ...parts,
  }
}

/** The whole plan of a reply as a roadmap, in its order. */
export function acceptedPlan({ proposals }: ProposeReply): MilestoneInput[] {
  return proposals.flatMap((each) =>
    each.kind === 'new' ? [generatedToInput(each.milestone)] : [],
  )
}
