import type { Gap } from '#shared/contract/assessment.ts'
import type { CompetencyPlan } from '#shared/contract/roadmap.ts'
import type { CapabilityId, CompetencyId, RatingSubject } from '#shared/vocabulary.ts'
import { findCapability, findCompetency } from '../../catalog/find.ts'
import { findCapabilityPlan, findCompetencyPlan } from '../../catalog/plans/find-plan.ts'
import type { CompetencyDevelopment, PathPlan, PlanStep } from '../../catalog/plans/path-plan.ts'
import { type Draft, labelOf, type PlanFacts, stepToDraft, toTenth, whoAsks } from './draft.ts'

/** Work that one step stands for. Unit: weeks at an hour a week. Source: judgement; longer ones are put off. */
const WEEKS_PER_STEP = 8

/** Steps for every competency and capability that falls short. Those of one subject build on each other. */
export function competencyDrafts({ gaps, plan, assessment, request }: PlanFacts): Draft[] {
  const rated = gaps.filter(({ kind }) => kind !== 'challenge')
  const lastKeys = new Map<string, string>()
  return rated.flatMap((gap) => {
    const steps = stepsFor(gap, plan)
    const { buildsOn, weeksPerPoint } = subjectOf(gap)
    return steps.map((step, at) => {
      const isLast = at === steps.length - 1
      // Work on it can begin at once; only the last and deepest step needs what it builds on. A smaller gap that
      // comes later holds up nothing: what is most worth doing comes first.
      const foundations = isLast ? buildsOn.flatMap((id) => lastKeys.get(id) ?? []) : []
      if (isLast) lastKeys.set(gap.id, keyOf(gap, at + 1, plan))
      return stepToDraft(step, {
        key: keyOf(gap, at + 1, plan),
        section: 'competency_development_plan',
        weeks: (gap.gap * weeksPerPoint.value) / steps.length,
        competencies: [gap.id as RatingSubject],
        dependsOn: [...(at === 0 ? [] : [keyOf(gap, at, plan)]), ...foundations],
        worth: gap.points / steps.length,
        remark: standing(gap, assessment.assumed, whoAsks(gap.id, request)),
      })
    })
  })
}

/** What the plan says of every competency that falls short, in the seed's form. */
export function competencyPlansFor({ gaps, plan }: PlanFacts): CompetencyPlan[] {
  return gaps
    .filter(({ kind }) => kind === 'competency')
    .map((gap) => {
      const id = gap.id as CompetencyId
      const development = developmentOf(id, plan)
      return {
        competency: id,
        importance: importanceOf(id, plan),
        targetLevel: development.targetLevel,
        timeline: development.timeline,
        learningObjectives: [...development.learningObjectives],
        activities: development.activities.map(({ title }) => title),
        successMetrics: development.successMetrics.map(({ title }) => title),
        current: toTenth(gap.current),
        required: gap.required,
        source: development.source,
      }
    })
}

/** How a competency grows on this path: by the path's own plan where it is critical. */
export function developmentOf(id: CompetencyId, plan: PathPlan): CompetencyDevelopment {
  return plan.critical.find(({ competency }) => competency === id) ?? findCompetencyPlan(id)
}

export function importanceOf(id: string, plan: PathPlan): CompetencyPlan['importance'] {
  if (plan.critical.some(({ competency }) => competency === id)) return 'critical'
  return (plan.supporting.competencies as readonly string[]).includes(id) ? 'supporting' : 'other'
}

/** Key of the last step of a gap. */
export function lastStepKey(gap: Gap, plan: PathPlan): string {
  return keyOf(gap, stepsFor(gap, plan).length, plan)
}

/** A critical competency takes all its steps; any other as many as its weeks ask for. */
function stepsFor(gap: Gap, plan: PathPlan): readonly PlanStep[] {
  const steps =
    gap.kind === 'capability'
      ? findCapabilityPlan(gap.id as CapabilityId).steps
      : developmentOf(gap.id as CompetencyId, plan).activities
  if (importanceOf(gap.id, plan) === 'critical') return steps
  const weeks = gap.gap * subjectOf(gap).weeksPerPoint.value
  return steps.slice(0, Math.max(1, Math.round(weeks / WEEKS_PER_STEP)))
}

function subjectOf({ id, kind }: Gap) {
  return kind === 'capability'
    ? findCapability(id as CapabilityId)
    : findCompetency(id as CompetencyId)
}

/** A critical competency has steps of the path's own, so their keys name the path: another role's are other work. */
export function keyOf({ id }: Pick<Gap, 'id'>, number: number, plan: PathPlan): string {
  const own = importanceOf(id, plan) === 'critical' ? `${plan.path}-` : ''
  return `competency/${id}/${own}${number}`
}

function standing(
  { id, current, required }: Gap,
  assumed: readonly string[],
  asking: string | null,
): string {
  const who = asking ?? 'the role'
  if (assumed.includes(id)) {
    return `You have not rated ${labelOf(id).toLowerCase()}, so it is taken as ${toTenth(current)}; ${who} asks for ${required}.`
  }
  return `${labelOf(id)} stands at ${toTenth(current)} and ${who} asks for ${required}.`
}
