import type { DueGroup } from '#shared/mentoring/due-groups.ts'
import type { Action } from '#shared/records/action.ts'
import type { Person } from '#shared/records/person.ts'
import type { Day } from '#shared/units/day.ts'
import { nearDayText, shortDayText } from '../format.ts'

export const DUE_WORDS: Readonly<Record<DueGroup, string>> = {
  earlier: 'Due earlier',
  today: 'Today',
  week: 'This week',
  later: 'Later',
  no_day: 'Without a day',
}

/** When an action is due or was closed, said plainly. Empty for an open one without a day. */
export function whenText({ due, state, closedOn }: Action, asOf: Day): string {
  if (state !== 'open' && closedOn !== null) {
    return `${state === 'done' ? 'Done' : 'Let go'} ${nearDayText(closedOn, asOf)}`
  }
  if (due === null) return ''
  return due < asOf ? `Was due ${shortDayText(due, asOf)}` : `Due ${nearDayText(due, asOf)}`
}

/** A person by name; one in the trash has none to show. */
export function nameOf(people: readonly Person[], id: string): string {
  return people.find((person) => person.id === id)?.name ?? 'Somebody in the trash'
}
