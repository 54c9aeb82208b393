import { findOrganizationFact } from '../../catalog/find.ts'
import type { DevelopingStep } from '../../catalog/plans/path-plan.ts'
import { program } from '../../catalog/program/program.ts'
import { itemToMilestone } from '../program-milestone.ts'
import { type Draft, inWords, labelOf, type PlanFacts, stepToDraft } from './draft.ts'

/** Estimates at one hour a week, so that four weeks are four hours. Unit: weeks. Source: judgement. */
const TALK_WEEKS = 1
const NETWORK_WEEKS = 2
const SIZE_WEEKS = 2
const COURSE_WEEKS = 4
const MENTORING_WEEKS = 4

/** Modules of the program named in a plan when the person has not enrolled. Source: judgement; more is a program, not a hint. */
const SUGGESTED_MODULES = 2

/** Being known for the right things: what is not yet true of the opening, and what being seen takes at this size. */
export function networkDrafts({ plan, request, gaps }: PlanFacts): Draft[] {
  const known = new Map(request.facts.map(({ id, state }) => [id, state]))
  const section = 'network_and_visibility_plan'
  const drafts = plan.network
    .filter(({ fact }) => fact === null || known.get(fact) !== true)
    .map((step, at) =>
      stepToDraft(step, {
        key: `network/${step.fact ?? at + 1}`,
        section,
        weeks: step.fact === 'manager_talk' ? TALK_WEEKS : NETWORK_WEEKS,
        ...(step.fact === null
          ? {}
          : {
              remark:
                known.get(step.fact) === false
                  ? `You said that this is missing: ${findOrganizationFact(step.fact).label.toLowerCase()}.`
                  : `You have not said yet whether this is given: ${findOrganizationFact(step.fact).label.toLowerCase()}.`,
            }),
      }),
    )
  if (gaps.length === 0) return drafts
  const bySize = stepToDraft(plan.networkBySize[request.target.organization], {
    key: 'network/size',
    section,
    weeks: SIZE_WEEKS,
  })
  return [...drafts, bySize]
}

/** The program's modules that meet the most costly gaps, and what pays for this role beside it. */
export function formalDrafts(facts: PlanFacts): Draft[] {
  const points = new Map(facts.gaps.map(({ id, points: cost }) => [id, cost]))
  const worthOf = ({ develops }: { readonly develops: readonly string[] }) =>
    develops.reduce((sum, id) => sum + (points.get(id) ?? 0), 0)
  const modules = program.phases
    .flatMap(({ items }) => items)
    .filter((item) => item.kind !== 'experience' && worthOf(item) > 0)
    .sort((a, b) => worthOf(b) - worthOf(a))
    .slice(0, SUGGESTED_MODULES)
    .map((item) => ({ ...itemToMilestone(item), dependsOn: [], worth: 0 }))
  return [...developing(facts.plan.formal, 'formal', COURSE_WEEKS, facts), ...modules]
}

export function mentorshipDrafts(facts: PlanFacts): Draft[] {
  return developing(facts.plan.mentorship, 'mentorship', MENTORING_WEEKS, facts)
}

/** Those that develop something which falls short; nothing else is asked of the person. */
function developing(
  steps: readonly DevelopingStep[],
  keyPrefix: string,
  weeks: number,
  { gaps, plan }: PlanFacts,
): Draft[] {
  const lacking = new Set(gaps.map(({ id }) => id))
  return steps.flatMap((step, at) => {
    const helps = step.develops.filter((id) => lacking.has(id))
    if (helps.length === 0) return []
    return stepToDraft(step, {
      key: `${keyPrefix}/${plan.path}/${at + 1}`,
      section:
        keyPrefix === 'mentorship' ? 'mentorship_and_coaching_plan' : 'formal_development_programs',
      weeks,
      competencies: helps,
      remark: `For you it is about ${inWords(helps.map((id) => labelOf(id).toLowerCase()))}.`,
    })
  })
}
