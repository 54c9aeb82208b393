import {
  CHANGEABLE_FIELDS,
  type GeneratedMilestone,
  type MilestoneInput,
  type Proposal,
  type ProposeReply,
  type ProposeRequest,
} from '#shared/contract/roadmap.ts'
import { isTheirs } from '#shared/roadmap/is-theirs.ts'
import { roadmapSections } from '#shared/roadmap/sections.ts'
import type { Day } from '#shared/units/day.ts'
import { DEFAULT_WEEKLY_HOURS } from '#shared/units/numbers.ts'
import { ROADMAP_SECTION_IDS } from '#shared/vocabulary.ts'
import { endOf, judgeFit } from './fit.ts'
import { type LooseItem, layOut, type Span } from './lay-out.ts'
import { openMilestones } from './open-milestones.ts'
import { competencyPlansFor } from './plan/competency-section.ts'
import type { Draft, PlanFacts } from './plan/draft.ts'
import { generatePlan, planFacts } from './plan/generate.ts'
import { isNeeded } from './plan/order.ts'
import { whyObsolete } from './plan/why-obsolete.ts'
import { spanToDates } from './schedule.ts'

/**
 * The plan as it would be made today, and how it differs from the roadmap there is. What the person ticked, edited,
 * wrote in or let go of is never among the proposals. Deterministic; errors: none for a request that fits its schema.
 */
export function propose({ assessment: request, existing }: ProposeRequest): ProposeReply {
  const facts = planFacts(request)
  const drafts = generatePlan(facts)
  const { asOf } = request
  const weeklyHours = request.weeklyHours ?? DEFAULT_WEEKLY_HOURS
  const loose = drafts.map(draftToLoose)
  const fixed: ReadonlyMap<string, Span> = new Map()
  const placed = layOut(loose, fixed, weeklyHours)
  const letGo = drafts.filter((draft) => !isNeeded(draft)).map(({ key }) => key)
  const plan = drafts.map((draft) => withDates(draft, placed, asOf))
  return {
    target: request.target,
    sections: ROADMAP_SECTION_IDS.map((id) => ({
      id,
      label: roadmapSections[id].label,
      purpose: roadmapSections[id].purpose,
      milestones: plan.filter(({ section }) => section === id),
    })),
    competencyPlans: competencyPlansFor(facts),
    fit: judgeFit(
      asOf,
      request.goal.by,
      endOf(placed, fixed),
      { loose, fixedAt: () => fixed, weeklyHours },
      letGo.reverse(),
    ),
    proposals:
      existing.length === 0
        ? inPlanOrder(plan, drafts)
        : differences(drafts, existing, facts, weeklyHours),
    kept: existing.filter(isTheirs).length,
  }
}

function inPlanOrder(plan: readonly GeneratedMilestone[], drafts: readonly Draft[]): Proposal[] {
  const byKey = new Map(plan.map((milestone) => [milestone.key, milestone]))
  return drafts.map(({ key }) => ({
    kind: 'new',
    milestone: byKey.get(key) as GeneratedMilestone,
  }))
}

function differences(
  drafts: readonly Draft[],
  existing: readonly MilestoneInput[],
  facts: PlanFacts,
  weeklyHours: number,
): Proposal[] {
  const { asOf } = facts.request
  const byKey = new Map(
    existing.flatMap((each) =>
      each.origin.key === null ? [] : [[each.origin.key, each] as const],
    ),
  )
  const fresh = drafts.filter(({ key }) => !byKey.has(key))
  const placed = layOut(
    fresh.map((draft) => draftToLoose(waitingForExisting(draft, byKey))),
    spansOf(existing, asOf, weeklyHours),
    weeklyHours,
  )
  const wanted = new Set(drafts.map(({ key }) => key))
  return [
    ...fresh.map((draft): Proposal => ({ kind: 'new', milestone: withDates(draft, placed, asOf) })),
    ...drafts.flatMap((draft) => changeOf(draft, byKey.get(draft.key))),
    ...existing
      .filter((each) => !isTheirs(each) && !wanted.has(each.origin.key as string))
      .map(
        ({ id, origin }): Proposal => ({
          kind: 'obsolete',
          id,
          reason: whyObsolete(origin.key as string, facts),
        }),
      ),
  ]
}

function changeOf(draft: Draft, existing: MilestoneInput | undefined): Proposal[] {
  if (existing === undefined || isTheirs(existing)) return []
  const fields = CHANGEABLE_FIELDS.filter((field) => !isSame(draft[field], existing[field]))
  if (fields.length === 0) return []
  const { start, due } = existing
  return [
    {
      kind: 'changed',
      id: existing.id,
      fields,
      milestone: { ...draft, start, due },
    },
  ]
}

function isSame(first: unknown, second: unknown): boolean {
  return JSON.stringify(first) === JSON.stringify(second)
}

/** New work is laid out around what is there: all that is open keeps its dates. */
function spansOf(
  existing: readonly MilestoneInput[],
  asOf: Day,
  weeklyHours: number,
): ReadonlyMap<string, Span> {
  const keepingDates = existing.map((each) => ({ ...each, pinned: true }))
  return openMilestones(keepingDates, asOf, weeklyHours).fixed
}

/** Dependencies on milestones that exist already are told by their id. */
function waitingForExisting(draft: Draft, byKey: ReadonlyMap<string, MilestoneInput>): Draft {
  return { ...draft, dependsOn: draft.dependsOn.map((key) => byKey.get(key)?.id ?? key) }
}

function draftToLoose({ key, weeks, dependsOn }: Draft): LooseItem {
  return { id: key, weeks, dependsOn }
}

function withDates(
  draft: Draft,
  placed: ReadonlyMap<string, Span | null>,
  asOf: Day,
): GeneratedMilestone {
  return { ...draft, ...spanToDates(placed.get(draft.key) ?? null, asOf) }
}
