import type { Fit } from '#shared/contract/roadmap.ts'
import { addDays, type Day, daysBetween } from '#shared/units/day.ts'
import { HOURS_PER_ITEM, LONGEST_WEEKS } from '../parameters.ts'
import { type LooseItem, layOut, type Span } from './lay-out.ts'

/** What a layout is made of. */
export interface Workload {
  /** In order of importance. */
  readonly loose: readonly LooseItem[]
  /** What keeps its place at so many hours a week; what has no due day, or is past it, takes its time by them. */
  fixedAt(weeklyHours: number): ReadonlyMap<string, Span>
  readonly weeklyHours: number
}

/** Hours that are tried, from a half to sixty by halves. Range: that of weekly hours. */
const HOUR_STEP = 0.5
const HOUR_STEPS = 120

/**
 * Whether the given end meets the person's date, and if not, three ways out: more hours, less work, a later date.
 * What may be let go of comes in `letGo`, the first to go first.
 */
export function judgeFit(
  asOf: Day,
  by: Day | null,
  end: number | null,
  workload: Workload,
  letGo: readonly string[],
): Fit {
  const finish = end === null || end === 0 ? null : addDays(asOf, end - 1)
  const limit = by === null ? null : daysBetween(asOf, by) + 1
  const late = end !== null && limit !== null ? end - limit : 0
  const isOpenEnded = end === null && limit !== null
  if (late <= 0 && !isOpenEnded) {
    return { finish, shortfallWeeks: 0, ways: { hours: null, drop: [], by: null } }
  }
  const weeks = isOpenEnded ? weeksOfWork(workload) - (limit as number) / 7 : late / 7
  return {
    finish,
    shortfallWeeks: Math.round(10 * Math.max(0.1, weeks)) / 10,
    ways: {
      hours: hoursToFit(workload, limit as number),
      drop: whatToDrop(workload, limit as number, letGo),
      by: finish,
    },
  }
}

/** Last day of a layout, not included; null where something found no place. Unit: days. */
export function endOf(
  placed: ReadonlyMap<string, Span | null>,
  fixed: ReadonlyMap<string, Span>,
): number | null {
  let end = 0
  for (const span of placed.values()) {
    if (span === null) return null
    end = Math.max(end, span.end)
  }
  for (const span of fixed.values()) end = Math.max(end, span.end)
  return end
}

function fits({ loose, fixedAt, weeklyHours }: Workload, limit: number): boolean {
  const fixed = fixedAt(weeklyHours)
  const end = endOf(layOut(loose, fixed, weeklyHours), fixed)
  return end !== null && end <= limit
}

/** What the work would take at the given hours if it could all be shared out. Unit: weeks. */
function weeksOfWork({ loose, weeklyHours }: Workload): number {
  const work = loose.reduce((sum, { weeks }) => sum + weeks, 0)
  return Math.max(LONGEST_WEEKS, (work * HOURS_PER_ITEM) / weeklyHours)
}

/**
 * Fewest hours that meet the limit. Among near numbers a greater one may fit worse, so the answer is tried out; and
 * where those of today are too few, fewer still are no answer.
 */
function hoursToFit(workload: Workload, limit: number): number | null {
  const fitsAt = (step: number) => fits({ ...workload, weeklyHours: step * HOUR_STEP }, limit)
  if (!fitsAt(HOUR_STEPS)) return null
  let low = fits(workload, limit) ? 1 : Math.floor(workload.weeklyHours / HOUR_STEP) + 1
  let high = HOUR_STEPS
  while (low < high) {
    const middle = (low + high) >> 1
    if (fitsAt(middle)) high = middle
    else low = middle + 1
  }
  return low * HOUR_STEP
}

function whatToDrop(workload: Workload, limit: number, letGo: readonly string[]): string[] {
  const fitsWithout = (dropped: ReadonlySet<string>) =>
    fits({ ...workload, loose: workload.loose.filter(({ id }) => !dropped.has(id)) }, limit)
  const firstOnes = (count: number) => new Set(letGo.slice(0, count))
  if (!fitsWithout(firstOnes(letGo.length))) return []
  let low = 1
  let high = letGo.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (fitsWithout(firstOnes(middle))) high = middle
    else low = middle + 1
  }
  // Some of those before the last are small and did not matter: the last of them may stay.
  const dropped = firstOnes(low)
  for (const id of letGo.slice(0, low).reverse()) {
    dropped.delete(id)
    if (!fitsWithout(dropped)) dropped.add(id)
  }
  return letGo.filter((id) => dropped.has(id))
}
