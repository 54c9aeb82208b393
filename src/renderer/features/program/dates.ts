import type { ProgramScheduleReply } from '#shared/contract/roadmap.ts'
import type { Program, ProgramPhase } from '#shared/program.ts'
import type { Day } from '#shared/units/day.ts'
import type { ProgramItemId, ProgramPhaseId } from '#shared/vocabulary.ts'

/** From the first day to the last, both included. */
export interface Span {
  readonly start: Day
  readonly due: Day
}

/** When everything in the program is planned. */
export interface ProgramDates extends Span {
  readonly phases: ReadonlyMap<ProgramPhaseId, Span>
  readonly items: ReadonlyMap<ProgramItemId, Span>
}

/** The schedule by id. An item without days of its own has those of its phase. */
export function toProgramDates(
  program: Program,
  { phases, milestones }: ProgramScheduleReply,
): ProgramDates | null {
  const [first, last] = [phases[0], phases.at(-1)]
  if (first === undefined || last === undefined) return null
  const phaseSpans = new Map(phases.map(({ id, start, due }) => [id, { start, due }]))
  const byKey = new Map(milestones.map((milestone) => [milestone.key, milestone]))
  const items = new Map<ProgramItemId, Span>()
  for (const phase of program.phases) {
    const around = phaseSpans.get(phase.id)
    for (const { id } of phase.items) {
      const { start = null, due = null } = byKey.get(milestoneKey(id)) ?? {}
      if (start !== null && due !== null) items.set(id, { start, due })
      else if (around !== undefined) items.set(id, around)
    }
  }
  return { start: first.start, due: last.due, phases: phaseSpans, items }
}

/** How the roadmap knows an item. */
export function milestoneKey(id: ProgramItemId): string {
  return `formal/${id}`
}

/** What one item asks for beside the job while it runs. Unit: hours a week. Source: judgement, as in the schedule. */
const HOURS_AN_ITEM = 1

/** The most that a phase asks for beside the job at any one time. Unit: hours a week. */
export function phaseHours({ items }: ProgramPhase, dates: ProgramDates): number {
  const spans = items.map(({ id }) => dates.items.get(id)).filter((span) => span !== undefined)
  const together = spans.map(
    ({ start }) => spans.filter((span) => span.start <= start && start <= span.due).length,
  )
  return Math.max(1, ...together) * HOURS_AN_ITEM
}
