import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import { dayText, milestonesText } from '../format.ts'
import { isOpen } from '../state-words.ts'

/** Last due day of what is open; null where nothing open has one. */
export function lastDue(milestones: readonly Milestone[]): Day | null {
  let last: Day | null = null
  for (const milestone of milestones) {
    const { due } = milestone
    if (isOpen(milestone) && due !== null && (last === null || due > last)) last = due
  }
  return last
}

/** How many would move, and what that does to the end. */
export function moveWords(moves: number, before: Day | null, after: Day | null): string {
  if (moves === 0) return 'Nothing would move: the dates fit as they are.'
  const what = `${milestonesText(moves)} would move.`
  if (after === null) return what
  if (before === null) return `${what} The last one would be due on ${dayText(after)}.`
  return before === after
    ? `${what} The last one stays due on ${dayText(after)}.`
    : `${what} The last one would be due on ${dayText(after)} instead of ${dayText(before)}.`
}

export function conflictWords(title: string, waitsFor: string): string {
  return `“${title}” begins before “${waitsFor}”, which it waits for, is due. Its dates are yours, so it stays.`
}
