import type { Milestone } from '../records/milestone.ts'
import { type Day, daysBetween } from '../units/day.ts'

/** Own pace is used from this many finished milestones and weeks of history on. Source: judgement. */
export const PACE_MILESTONES = 5
export const PACE_WEEKS = 8

/** What pace is read from. */
export type PacedMilestone = Pick<Milestone, 'state' | 'weeks' | 'start' | 'startedOn' | 'doneOn'>

/** The person's own history of finished milestones, as a forecast takes it. */
export interface Pace {
  /** Actual divided by planned duration, one per finished milestone whose beginning is known. */
  readonly ratios: number[]
  /** Milestones finished per week, oldest first, weeks without one included. */
  readonly weeklyCompletions: number[]
  /** Milestones still open. */
  readonly remaining: number
}

/** Beyond these, a tick was forgotten or given early, and says nothing of pace. Unit: ratio. Source: judgement. */
const SMALLEST_RATIO = 0.2
const LARGEST_RATIO = 5

/** Most weeks looked back. Unit: weeks. Source: judgement (two years; who one was before says little). */
const LONGEST_HISTORY = 104

/** Most finished in one week that count: more were ticked together afterwards. Source: the contract's range. */
const MOST_A_WEEK = 100

/** Reads the own pace from a roadmap on a day. What was dropped counts neither as done nor as open. */
export function milestonesToPace(milestones: readonly PacedMilestone[], asOf: Day): Pace {
  const done = milestones.filter(
    (milestone) =>
      milestone.state === 'done' && milestone.doneOn !== null && milestone.doneOn <= asOf,
  )
  return {
    ratios: done.flatMap((milestone) => ratioOf(milestone)),
    weeklyCompletions: completionsPerWeek(
      done.map(({ doneOn }) => doneOn as Day),
      firstDay(milestones.filter(({ state }) => state !== 'dropped')),
      asOf,
    ),
    remaining: milestones.filter(({ state }) => state === 'planned' || state === 'active').length,
  }
}

/**
 * From the day work began; where nobody said, from its planned start, unless that is so far back that the plan and not
 * the work was old. None where it was done before it was to begin: then nobody knows how long it took.
 */
function ratioOf({ start, startedOn, doneOn, weeks }: PacedMilestone): number[] {
  const begin = startedOn ?? start
  if (begin === null || doneOn === null || begin >= doneOn) return []
  const ratio = daysBetween(begin, doneOn) / 7 / weeks
  if (startedOn === null && ratio > LARGEST_RATIO) return []
  return [Math.min(LARGEST_RATIO, Math.max(SMALLEST_RATIO, ratio))]
}

/** The first day on which anything was begun or done; what was only planned is no history. */
function firstDay(milestones: readonly PacedMilestone[]): Day | null {
  let first: Day | null = null
  for (const { startedOn, doneOn } of milestones) {
    for (const day of [startedOn, doneOn]) {
      if (day !== null && (first === null || day < first)) first = day
    }
  }
  return first
}

/** Whole weeks back from `asOf`, its own day included, to the first day. */
function completionsPerWeek(doneDays: readonly Day[], first: Day | null, asOf: Day): number[] {
  if (first === null || first > asOf) return []
  const weeks = Math.min(LONGEST_HISTORY, Math.floor((daysBetween(first, asOf) + 1) / 7))
  const counts = new Array<number>(weeks).fill(0)
  for (const day of doneDays) {
    const back = Math.floor(daysBetween(day, asOf) / 7)
    if (back < weeks) {
      const at = weeks - 1 - back
      counts[at] = Math.min(MOST_A_WEEK, (counts[at] as number) + 1)
    }
  }
  return counts
}
