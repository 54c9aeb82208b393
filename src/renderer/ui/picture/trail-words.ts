import { type Day, dayToEpochDay } from '#shared/units/day.ts'
import type { TrailDates } from './trail-dates.ts'
import type { TrailFact, TrailMilestone, TrailSign } from './trail-facts.ts'

export const SIGN_WORDS: Readonly<Record<TrailSign, string>> = {
  planned: 'Planned',
  waiting: 'Waiting',
  active: 'Under way',
  done: 'Done',
  overdue: 'Past its day',
}

const MILLISECONDS_A_DAY = 86_400_000

// Days have no zone: they are laid on UTC and read back there.
const day = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric', timeZone: 'UTC' })
const dayOfYear = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' })
const monthName = new Intl.DateTimeFormat(undefined, { month: 'short', timeZone: 'UTC' })
const monthOfYear = new Intl.DateTimeFormat(undefined, {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const dayNumber = new Intl.DateTimeFormat(undefined, { day: 'numeric', timeZone: 'UTC' })

function toTime(of: Day): number {
  return dayToEpochDay(of) * MILLISECONDS_A_DAY
}

/** Such as "Mar 1", with the year where it is not that of `today`. */
export function trailDayText(of: Day, today: Day): string {
  return (of.slice(0, 4) === today.slice(0, 4) ? day : dayOfYear).format(toTime(of))
}

/** Such as "Mar 1 – Apr 12, 2027". */
export function trailSpanText(from: Day, to: Day, today: Day): string {
  if (from === to) return trailDayText(to, today)
  const year = today.slice(0, 4)
  const format = from.startsWith(year) && to.startsWith(year) ? day : dayOfYear
  return format.formatRange(toTime(from), toTime(to))
}

/** The dates of an open one, saying which of them is missing. */
export function trailDatesText({ start, due }: TrailDates, today: Day): string {
  if (start !== null && due !== null) return trailSpanText(start, due, today)
  if (due !== null) return `due ${trailDayText(due, today)}`
  return start === null ? 'no dates yet' : `begins ${trailDayText(start, today)}, no due day`
}

/** When it is or was worked on. */
export function factDatesText(fact: TrailFact, today: Day): string {
  if (fact.sign === 'done') return trailSpanText(fact.from, fact.to, today)
  return trailDatesText(fact, today)
}

const TICK_TEXTS = {
  dayNumber: (of: Day) => dayNumber.format(toTime(of)),
  month: (of: Day) => monthName.format(toTime(of)),
  monthOfYear: (of: Day) => monthOfYear.format(toTime(of)),
  quarter: (of: Day) => `Q${Math.ceil(Number(of.slice(5, 7)) / 3)}`,
  quarterOfYear: (of: Day) => `${TICK_TEXTS.quarter(of)} ${of.slice(0, 4)}`,
  year: (of: Day) => of.slice(0, 4),
} as const

/** What stands at a line of the calendar. */
export function tickText(kind: keyof typeof TICK_TEXTS, of: Day): string {
  return TICK_TEXTS[kind](of)
}

/** Monday is 1, Sunday 7, as the person's locale has it. */
export function firstWeekday(): number {
  const locale = new Intl.Locale(navigator.language) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number }
  }
  return locale.getWeekInfo?.().firstDay ?? 1
}

/** A milestone by its title, whichever list it is in. */
export type TitleOf = (id: string) => string

/** All that the picture shows of a waymark, for who does not see it. */
export function waymarkName(
  fact: TrailFact,
  laneLabel: string,
  titleOf: TitleOf,
  today: Day,
): string {
  const parts = [
    fact.title,
    SIGN_WORDS[fact.sign].toLowerCase(),
    factDatesText(fact, today),
    laneLabel,
  ]
  if (fact.waitsFor.length > 0) parts.push(`waits for ${fact.waitsFor.map(titleOf).join(', ')}`)
  if (fact.conflicts.length > 0) parts.push('begins before what it waits for is due')
  return parts.join('; ')
}

/** Rows of the same facts as a table, beside the title. */
export function milestoneRow(
  milestone: TrailFact | TrailMilestone,
  laneLabel: string,
  titleOf: TitleOf,
  today: Day,
): string[] {
  if (!('sign' in milestone)) return [laneLabel, 'No dates yet', '', '']
  return [
    laneLabel,
    SIGN_WORDS[milestone.sign],
    factDatesText(milestone, today),
    [
      ...milestone.waitsFor.map(titleOf),
      ...(milestone.conflicts.length > 0 ? ['(due after this one begins)'] : []),
    ].join(', '),
  ]
}
