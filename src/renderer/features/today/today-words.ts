import type { Action } from '#shared/records/action.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Session } from '#shared/records/session.ts'
import { type Day, dayToEpochDay } from '#shared/units/day.ts'
import { nearDay } from '../../ui/near-day.ts'

const MILLISECONDS_A_DAY = 86_400_000

// Days have no zone: they are laid on UTC and read back there.
const wholeDay = new Intl.DateTimeFormat(undefined, {
  weekday: 'long',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
})
const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'short', timeZone: 'UTC' })

/** Such as "Monday, November 23", in the person's locale. */
export function wholeDayText(day: Day): string {
  return wholeDay.format(dayToEpochDay(day) * MILLISECONDS_A_DAY)
}

/** Such as "2:30 PM" for `14:30`. */
export function timeText(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return clock.format((hours * 60 + minutes) * 60_000)
}

/** "due today", "was due Fri, Nov 20"; empty for what has no day. */
export function dueText(due: Day | null, today: Day): string {
  if (due === null) return ''
  return `${due < today ? 'was due' : 'due'} ${nearDay(due, today)}`
}

/** When a milestone is due, or that it has begun; empty for neither. */
export function milestoneText({ state, due }: Milestone, today: Day): string {
  const begun = state === 'active' ? 'begun' : ''
  return [begun, dueText(due, today)].filter((part) => part !== '').join(', ')
}

/** "today, 2:30 PM". */
export function sessionTimeText({ day, time }: Session, today: Day): string {
  return time === null ? nearDay(day, today) : `${nearDay(day, today)}, ${timeText(time)}`
}

/** Who does it where that is somebody else, whom it is with, and when it is due. */
export function actionText(
  { ownerId, personId, due }: Action,
  names: ReadonlyMap<string, string>,
  today: Day,
): string {
  const owner = ownerId === null ? undefined : (names.get(ownerId) ?? 'somebody else')
  const other = personId === null ? undefined : names.get(personId)
  const parts = [
    owner === undefined ? '' : `${owner} does it`,
    other === undefined || personId === ownerId ? '' : `with ${other}`,
    dueText(due, today),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** The first letter as at the beginning of a sentence. */
export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
