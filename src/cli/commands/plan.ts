import { exportRoadmap } from '#core/roadmap/export/export-roadmap.ts'
import type { EXPORT_FORMATS, GeneratedMilestone } from '#shared/contract/roadmap.ts'
import { err, ok, type Result } from '#shared/result.ts'
import { generatedToInput } from '#shared/roadmap/generated-to-input.ts'
import type { Day } from '#shared/units/day.ts'
import { type CommandFailure, failure } from '../failure.ts'
import { toJson } from '../json.ts'
import { planToText } from '../plan-text.ts'
import { type MadePlan, type PlanOptions, planMilestones, readPlan } from '../read-plan.ts'

const FORMATS = ['json', 'ics', 'markdown', 'csv'] as const
type ExportFormat = (typeof EXPORT_FORMATS)[number]

export type PlanCommandOptions = PlanOptions &
  Readonly<Partial<Record<(typeof FORMATS)[number], boolean | undefined>>>

/** `cairn plan`: the roadmap that a profile asks for, as text, JSON, a calendar, Markdown or a table. */
export function planCommand(
  options: PlanCommandOptions,
  today: Day,
): Result<string, CommandFailure> {
  const [format, second] = FORMATS.filter((name) => options[name] === true)
  if (second !== undefined) {
    return err(failure(`--${second}`, `one format only, not --${format} as well`))
  }
  const made = readPlan(options, today)
  if (!made.ok) return made
  if (format === undefined) return ok(planToText(made.value))
  return ok(format === 'json' ? toJson(planToJson(made.value)) : exported(made.value, format))
}

function planToJson({ target, asOf, by, weeklyHours, plan }: MadePlan) {
  const { fit } = plan
  return {
    target,
    asOf,
    by,
    hours: weeklyHours,
    finish: fit.finish,
    shortfallWeeks: fit.shortfallWeeks,
    waysOut: fit.ways,
    competencyPlans: plan.competencyPlans,
    sections: plan.sections.map((section) => ({
      ...section,
      milestones: section.milestones.map(keyToId),
    })),
  }
}

function keyToId({ key, ...rest }: GeneratedMilestone) {
  return { id: key, ...rest }
}

/** Without the last line break, which is added to every output. */
function exported(made: MadePlan, format: ExportFormat): string {
  const { asOf, by, target } = made
  const milestones = planMilestones(made).map(generatedToInput)
  const { text } = exportRoadmap({ format, asOf, by, target, milestones })
  return text.replace(/\r?\n$/, '')
}
