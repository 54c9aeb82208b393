import type { GeneratedMilestone, ProgramScheduleReply } from '#shared/contract/roadmap.ts'
import type { ProgramItem, ProgramPhase } from '#shared/program.ts'
import { addDays, addMonths, type Day } from '#shared/units/day.ts'
import type { ProgramItemId } from '#shared/vocabulary.ts'
import { program } from '../catalog/program/program.ts'
import { itemToMilestone } from './program-milestone.ts'

/** Goes on for as long as its phase, however many days the months have. Source: seed (6 months in a phase of 6). */
const WHOLE_PHASE: ProgramItemId = 'technical_mentorship_program'

interface Span {
  readonly start: Day
  readonly due: Day
}

/**
 * The program laid out from a day on. Phases follow each other by calendar months, counted from that day; modules follow
 * each other by their weeks; experiences run side by side from the first day of their phase. Days: first to last, both
 * included. Held to the last day of the calendar.
 */
export function scheduleProgram(startsOn: Day): ProgramScheduleReply {
  const phases: ProgramScheduleReply['phases'] = []
  const milestones: GeneratedMilestone[] = []
  let monthsBefore = 0
  let waitFor: readonly string[] = []
  for (const phase of program.phases) {
    const start = addMonths(startsOn, monthsBefore)
    monthsBefore += phase.months
    const span = { start, due: lastDayBefore(addMonths(startsOn, monthsBefore), start) }
    const placed = placeItems(phase, span, waitFor)
    phases.push({ id: phase.id, ...span })
    milestones.push(...placed)
    waitFor = lastOnes(placed)
  }
  return { phases, milestones }
}

function placeItems(
  phase: ProgramPhase,
  span: Span,
  waitFor: readonly string[],
): GeneratedMilestone[] {
  const placed: GeneratedMilestone[] = []
  let start = span.start
  let before = waitFor
  for (const item of phase.items) {
    const milestone = itemToMilestone(item)
    const due = dueOf(item, start, span)
    placed.push({ ...milestone, start, due, dependsOn: [...before], worth: 0 })
    if (item.kind === 'experience') continue
    before = [milestone.key]
    start = earlier(addDays(due, 1), span.due)
  }
  return placed
}

function dueOf(item: ProgramItem, start: Day, span: Span): Day {
  if (item.id === WHOLE_PHASE) return span.due
  return earlier(addDays(start, item.weeks.to * 7 - 1), span.due)
}

/** Those that nothing else in the phase waits for: the last module, or all experiences, which run side by side. */
function lastOnes(placed: readonly GeneratedMilestone[]): string[] {
  const awaited = new Set(placed.flatMap(({ dependsOn }) => dependsOn))
  return placed.map(({ key }) => key).filter((key) => !awaited.has(key))
}

/** At the end of the calendar, months run into one another, and a phase still has its first day. */
function lastDayBefore(next: Day, first: Day): Day {
  const day = addDays(next, -1)
  return day < first ? first : day
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other
}
