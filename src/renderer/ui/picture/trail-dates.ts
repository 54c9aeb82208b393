import { addDays, type Day } from '#shared/units/day.ts'

/** What of a milestone is being moved: all of it, or one of its ends. */
export type TrailGrip = 'both' | 'start' | 'due'

export interface TrailDates {
  readonly start: Day | null
  readonly due: Day | null
}

/** The dates after moving by whole days. An end stops at the other one; a day that was never set stays unset. */
export function movedDates(dates: TrailDates, grip: TrailGrip, days: number): TrailDates {
  const { start, due } = dates
  if (grip === 'both') {
    return {
      start: start === null ? null : addDays(start, days),
      due: due === null ? null : addDays(due, days),
    }
  }
  if (grip === 'start') {
    const moved = addDays(start ?? (due as Day), days)
    return { start: due !== null && moved > due ? due : moved, due }
  }
  const moved = addDays(due ?? (start as Day), days)
  return { start, due: start !== null && moved < start ? start : moved }
}

export function areSameDates(a: TrailDates, b: TrailDates): boolean {
  return a.start === b.start && a.due === b.due
}
