import type { MilestoneInput } from '#shared/contract/roadmap.ts'
import { type Day, daysBetween } from '#shared/units/day.ts'
import { LEAST_LEFT } from '../parameters.ts'
import { daysFor, type LooseItem, type Span } from './lay-out.ts'

/** A roadmap on a day: what may be given dates, and what keeps its own. */
export interface OpenMilestones {
  /** Planned and not pinned, in the person's order. */
  readonly loose: readonly LooseItem[]
  /** Under way or pinned, with the days they still take. */
  readonly fixed: ReadonlyMap<string, Span>
}

/** Splits a roadmap. What is done or dropped waits for nothing and takes no time; pinned ones without dates neither. */
export function openMilestones(
  milestones: readonly MilestoneInput[],
  asOf: Day,
  weeklyHours: number,
): OpenMilestones {
  const loose: LooseItem[] = []
  const fixed = new Map<string, Span>()
  for (const milestone of milestones) {
    if (isClosed(milestone)) continue
    if (milestone.state === 'planned' && !milestone.pinned) loose.push(milestone)
    else {
      const span = fixedSpan(milestone, asOf, weeklyHours)
      if (span !== null) fixed.set(milestone.id, span)
    }
  }
  return { loose, fixed }
}

export function isClosed({ state }: Pick<MilestoneInput, 'state'>): boolean {
  return state === 'done' || state === 'dropped'
}

/** Part of the estimate that is still to be done. Unit: weeks. Never less than a quarter of the estimate. */
export function weeksLeft(
  {
    weeks,
    state,
    start,
    startedOn,
  }: Pick<MilestoneInput, 'weeks' | 'state' | 'start' | 'startedOn'>,
  asOf: Day,
): number {
  const begun = startedOn ?? start
  if (state !== 'active' || begun === null) return weeks
  return Math.min(weeks, Math.max(LEAST_LEFT * weeks, weeks - daysBetween(begun, asOf) / 7))
}

/** Days from `asOf` on. What is overdue still takes its remaining time from today. */
function fixedSpan(milestone: MilestoneInput, asOf: Day, weeklyHours: number): Span | null {
  const { start, startedOn, due, state, weeks } = milestone
  const begin = startedOn ?? start
  if (begin === null && due === null && state !== 'active') return null
  const length = daysFor(weeks, weeklyHours)
  const from =
    begin !== null
      ? daysBetween(asOf, begin)
      : due === null
        ? 0
        : daysBetween(asOf, due) + 1 - length
  const end = due === null ? from + length : daysBetween(asOf, due) + 1
  if (end > 0) return { start: Math.max(0, from), end }
  return { start: 0, end: daysFor(weeksLeft(milestone, asOf), weeklyHours) }
}
