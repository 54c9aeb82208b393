import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import { shortDayText } from './format.ts'
import { isOpen } from './state-words.ts'

/** Open milestones that an open one still waits for, in the order it names them. What was let go of holds up nothing. */
export function waitsFor(
  milestone: Milestone,
  byId: ReadonlyMap<string, Milestone>,
): readonly Milestone[] {
  if (!isOpen(milestone)) return []
  return milestone.dependsOn.flatMap((id) => {
    const other = byId.get(id)
    return other !== undefined && isOpen(other) ? [other] : []
  })
}

/** Milestones that wait for this one, whatever their state. */
export function waitingOn(id: string, milestones: readonly Milestone[]): readonly Milestone[] {
  return milestones.filter(({ dependsOn }) => dependsOn.includes(id))
}

export function isOverdue(milestone: Milestone, asOf: Day): boolean {
  return isOpen(milestone) && milestone.due !== null && milestone.due < asOf
}

/** When it was done or let be, or when it is due, in few words; empty without a day. */
export function dueWords(milestone: Milestone, asOf: Day): string {
  if (milestone.state === 'done') {
    return milestone.doneOn === null ? 'Done' : `Done ${shortDayText(milestone.doneOn, asOf)}`
  }
  if (milestone.due === null) return ''
  const day = shortDayText(milestone.due, asOf)
  return isOverdue(milestone, asOf) ? `Was due ${day}` : day
}
