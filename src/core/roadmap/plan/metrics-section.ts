import type { Gap } from '#shared/contract/assessment.ts'
import type { CompetencyId } from '#shared/vocabulary.ts'
import { findPath } from '../../catalog/find.ts'
import { developmentOf, importanceOf, keyOf, lastStepKey } from './competency-section.ts'
import { type Draft, inWords, labelOf, type PlanFacts, stepToDraft } from './draft.ts'

const SECTION = 'success_metrics_and_milestones'

/** Estimates at one hour a week. Unit: weeks. Source: judgement; the work itself stands in the other sections. */
const METRIC_WEEKS = 0.5
const REVIEW_WEEKS = 0.5
const CASE_WEEKS = 2

/** How the person will know: the metrics of what falls short, a look back half-way, and the case at the end. */
export function metricsDrafts(facts: PlanFacts): Draft[] {
  const { plan, gaps } = facts
  const measured = gaps.filter(
    (gap) => gap.kind === 'competency' && importanceOf(gap.id, plan) !== 'other',
  )
  const metrics = measured.flatMap((gap) => metricsOf(gap, facts))
  return [...metrics, ...reviewDrafts(facts), caseDraft(facts, metrics)]
}

/** All metrics of a critical competency, each after the step it looks at; the first one of a supporting competency. */
function metricsOf(gap: Gap, { plan }: PlanFacts): Draft[] {
  const id = gap.id as CompetencyId
  const isCritical = importanceOf(id, plan) === 'critical'
  const { successMetrics, activities } = developmentOf(id, plan)
  const taken = isCritical ? successMetrics : successMetrics.slice(0, 1)
  const offset = activities.length - successMetrics.length
  return taken.map((metric, at) =>
    stepToDraft(metric, {
      key: isCritical ? `metrics/${id}/${plan.path}-${at + 1}` : `metrics/${id}/${at + 1}`,
      section: SECTION,
      weeks: METRIC_WEEKS,
      competencies: [id],
      dependsOn: [isCritical ? keyOf(gap, at + 1 + offset, plan) : lastStepKey(gap, plan)],
    }),
  )
}

/** Once the most costly gap has been worked on. */
function reviewDrafts({ plan, gaps }: PlanFacts): Draft[] {
  const largest = gaps.find(({ kind }) => kind !== 'challenge')
  if (largest === undefined) return []
  const step = {
    title: 'Look back half-way: rate yourself again and update this plan',
    outcome: `You know whether the work on ${labelOf(largest.id).toLowerCase()} shows, and the rest of the plan follows from where you are then, not from where you were when you made it.`,
    cue: 'If I have finished the last step on it, then I block an hour, rate everything again and let the plan be generated anew.',
    proof: 'New ratings on one day, and the changes you accepted or turned down.',
  }
  return [
    stepToDraft(step, {
      key: 'metrics/review',
      section: SECTION,
      weeks: REVIEW_WEEKS,
      dependsOn: [lastStepKey(largest, plan)],
    }),
  ]
}

function caseDraft({ plan }: PlanFacts, metrics: readonly Draft[]): Draft {
  const { label } = findPath(plan.path)
  const critical = plan.critical.map(({ competency }) => labelOf(competency).toLowerCase())
  const step = {
    title: `Put your case for ${label} in writing and talk it through`,
    outcome: `Whoever decides has your case on two pages, with what shows ${inWords(critical)}, and you know what they would still want to see.`,
    cue: 'If the next round of reviews is announced, then I send my two pages to my manager a month before it and ask for half an hour.',
    proof: 'The two pages, and the notes of the talk with what is still missing, if anything is.',
  }
  return stepToDraft(step, {
    key: 'metrics/case',
    section: SECTION,
    weeks: CASE_WEEKS,
    competencies: plan.critical.map(({ competency }) => competency),
    dependsOn: metrics
      .filter(({ competencies }) =>
        competencies.some((id) => importanceOf(id, plan) === 'critical'),
      )
      .map(({ key }) => key),
  })
}
