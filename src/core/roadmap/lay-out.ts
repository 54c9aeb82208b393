import { HOURS_PER_ITEM, LONGEST_WEEKS } from '../parameters.ts'

/** Work to be given a place in time. */
export interface LooseItem {
  readonly id: string
  /** Estimate at one hour a week. Unit: weeks. */
  readonly weeks: number
  /** Ids of loose or fixed items; others are taken as done. */
  readonly dependsOn: readonly string[]
}

/** Days from the first day of the layout, the end not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Last day that is looked at. Unit: days. */
const LAST_DAY = Math.floor(LONGEST_WEEKS * 7)

/**
 * Gives every item its place: the most important first, each as early as its dependencies and the weekly hours
 * allow (the serial method of resource-constrained scheduling). Items come in order of importance; fixed spans keep
 * their place and take their share of the hours. null for what does not fit within twenty years, or waits in a circle.
 */
export function layOut(
  items: readonly LooseItem[],
  fixed: ReadonlyMap<string, Span>,
  weeklyHours: number,
): Map<string, Span | null> {
  const { slots, stretch } = handsFor(weeklyHours)
  const used = new Uint16Array(LAST_DAY)
  for (const span of fixed.values()) take(used, span)
  const loose = new Map(items.map((item) => [item.id, item]))
  const placed = new Map<string, Span | null>()
  const waiting = new Set<string>()
  // A dependency is placed before what needs it, wherever it stands in the order.
  const place = (item: LooseItem): Span | null => {
    const known = placed.get(item.id)
    if (known !== undefined) return known
    if (waiting.has(item.id)) return null
    waiting.add(item.id)
    let earliest = 0
    let isPossible = true
    for (const id of item.dependsOn) {
      const before = loose.get(id)
      const span = before === undefined ? fixed.get(id) : place(before)
      if (span === null) isPossible = false
      else if (span !== undefined) earliest = Math.max(earliest, span.end)
    }
    waiting.delete(item.id)
    const days = Math.max(1, Math.round(item.weeks * 7 * stretch))
    const span = isPossible ? firstGap(used, slots, earliest, days) : null
    if (span !== null) take(used, span)
    placed.set(item.id, span)
    return span
  }
  for (const item of items) place(item)
  return placed
}

/** How long one item takes beside how many others. Unit of `weeks`: at one hour a week. Returns calendar days. */
export function daysFor(weeks: number, weeklyHours: number): number {
  return Math.max(1, Math.round(weeks * 7 * handsFor(weeklyHours).stretch))
}

/** Whole items side by side, and how much longer each takes so that exactly the hours are used. */
function handsFor(weeklyHours: number): { slots: number; stretch: number } {
  const atOnce = weeklyHours / HOURS_PER_ITEM
  const slots = Math.max(1, Math.round(atOnce))
  return { slots, stretch: slots / atOnce }
}

function firstGap(used: Uint16Array, slots: number, earliest: number, days: number): Span | null {
  let start = earliest
  for (let day = earliest; day < LAST_DAY; day++) {
    if ((used[day] as number) >= slots) start = day + 1
    else if (day + 1 - start === days) return { start, end: day + 1 }
  }
  return null
}

function take(used: Uint16Array, { start, end }: Span): void {
  for (let day = Math.max(0, start); day < Math.min(LAST_DAY, end); day++) {
    used[day] = (used[day] as number) + 1
  }
}
