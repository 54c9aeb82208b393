import type { MilestoneInput, ScheduleReply, ScheduleRequest } from '#shared/contract/roadmap.ts'
import { addDays, type Day, daysBetween } from '#shared/units/day.ts'
import { endOf, judgeFit } from './fit.ts'
import { layOut, type Span } from './lay-out.ts'
import { isClosed, type OpenMilestones, openMilestones } from './open-milestones.ts'
import { isNeeded } from './plan/order.ts'
import { leastWorthFirst, worthByGaps } from './worth.ts'

/**
 * Dates for a roadmap that respect dependencies and weekly hours. Never moves what is pinned, begun, done or
 * dropped. Errors: none for a request that fits its schema; a circle of dependencies leaves its members where they are.
 */
export function schedule(request: ScheduleRequest): ScheduleReply {
  const { asOf, by, weeklyHours, milestones } = request
  const open = openMilestones(milestones, asOf, weeklyHours)
  const spans =
    request.mode === 'fit'
      ? layOut(open.loose, open.fixed, weeklyHours)
      : pushed(milestones, open, asOf)
  return {
    moves: movesOf(milestones, spans, asOf),
    conflicts: conflictsOf(milestones, spans, open.fixed),
    fit: judgeFit(
      asOf,
      by,
      endOf(spans, open.fixed),
      {
        loose: open.loose,
        fixedAt: (hours) =>
          hours === weeklyHours ? open.fixed : openMilestones(milestones, asOf, hours).fixed,
        weeklyHours,
      },
      mayGo(milestones, leastWorthFirst(open.loose, worthByGaps(milestones, request.gaps))),
    ),
  }
}

/** Of these ids, those that the way out of a missed date may let go of. */
function mayGo(milestones: readonly MilestoneInput[], ids: readonly string[]): string[] {
  const needed = new Set(
    milestones.flatMap(({ id, origin }) =>
      origin.key !== null && isNeeded({ key: origin.key }) ? [id] : [],
    ),
  )
  return ids.filter((id) => !needed.has(id))
}

/** Each stays where it is, unless something it waits for ends later; then it begins right after that. */
function pushed(
  milestones: readonly MilestoneInput[],
  { loose, fixed }: OpenMilestones,
  asOf: Day,
): Map<string, Span | null> {
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]))
  const isLoose = new Set(loose.map(({ id }) => id))
  const spans = new Map<string, Span | null>()
  const trail = new Set<string>()
  const place = (id: string): Span | null => {
    const known = spans.get(id)
    if (known !== undefined) return known
    const { start, due, dependsOn } = byId.get(id) as MilestoneInput
    if (start === null || due === null || trail.has(id)) return null
    trail.add(id)
    const from = daysBetween(asOf, start)
    let earliest = from
    for (const before of dependsOn) {
      const span = isLoose.has(before) ? place(before) : (fixed.get(before) ?? null)
      if (span !== null) earliest = Math.max(earliest, span.end)
    }
    trail.delete(id)
    const span = { start: earliest, end: earliest + daysBetween(start, due) + 1 }
    spans.set(id, span)
    return span
  }
  for (const { id } of loose) place(id)
  return spans
}

function movesOf(
  milestones: readonly MilestoneInput[],
  spans: ReadonlyMap<string, Span | null>,
  asOf: Day,
): ScheduleReply['moves'] {
  return milestones.flatMap(({ id, start, due }) => {
    const span = spans.get(id)
    if (span === undefined) return []
    const move = spanToDates(span, asOf)
    return move.start === start && move.due === due ? [] : [{ id, ...move }]
  })
}

/** A span in calendar days, its end included; no days where there is no place. */
export function spanToDates(span: Span | null, asOf: Day): { start: Day | null; due: Day | null } {
  if (span === null) return { start: null, due: null }
  return { start: addDays(asOf, span.start), due: addDays(asOf, span.end - 1) }
}

function conflictsOf(
  milestones: readonly MilestoneInput[],
  spans: ReadonlyMap<string, Span | null>,
  fixed: ReadonlyMap<string, Span>,
): ScheduleReply['conflicts'] {
  return milestones.flatMap((milestone) => {
    const span = fixed.get(milestone.id)
    if (span === undefined || isClosed(milestone)) return []
    return milestone.dependsOn
      .filter((before) => {
        const other = spans.get(before) ?? fixed.get(before)
        return other !== null && other !== undefined && other.end > span.start
      })
      .map((before) => ({ id: milestone.id, waitsFor: before }))
  })
}
