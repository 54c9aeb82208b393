import type { Program, ProgramItem, ProgramPhase } from '#shared/program.ts'
import { type Day, daysBetween } from '#shared/units/day.ts'
import type { ProgramDates, Span } from './dates.ts'
import { countText, dayOfYearText, dayText, listText } from './format.ts'
import { isComplete, itemProgress, type PartsDone, programProgress } from './progress.ts'

/** `late` is an open one whose last day has gone by. */
export type ItemState = 'done' | 'now' | 'late' | 'later'

export function itemState(
  item: ProgramItem,
  span: Span,
  { partsDone, asOf }: { readonly partsDone: PartsDone; readonly asOf: Day },
): ItemState {
  if (isComplete(itemProgress(item, partsDone))) return 'done'
  if (asOf < span.start) return 'later'
  return asOf > span.due ? 'late' : 'now'
}

interface Situation {
  readonly program: Program
  readonly dates: ProgramDates
  readonly partsDone: PartsDone
  readonly asOf: Day
}

/** Where in the program one is, in a sentence: "Week 6 of 52, Foundation phase: Coaching until March 3." */
export function standingText({ program, dates, partsDone, asOf }: Situation): string {
  const progress = programProgress(program, partsDone)
  if (isComplete(progress)) return `All ${progress.total} parts are ticked off.`
  if (asOf < dates.start) {
    const days = daysBetween(asOf, dates.start)
    return `Begins on ${dayText(dates.start)}, ${days === 1 ? 'tomorrow' : `in ${countText(days, 'day')}`}.`
  }
  if (asOf > dates.due) {
    return `The twelve months ended on ${dayText(dates.due)}. What is still open stays here for you.`
  }
  const phase = program.phases.find(({ id }) => isWithin(asOf, dates.phases.get(id)))
  const week = weekText(dates, asOf)
  if (phase === undefined) return `${week}.`
  return `${week}, ${phase.label} phase${runningText(phase, dates, { partsDone, asOf })}`
}

function runningText(
  phase: ProgramPhase,
  dates: ProgramDates,
  { partsDone, asOf }: Pick<Situation, 'partsDone' | 'asOf'>,
): string {
  const running = phase.items.flatMap((item) => {
    const span = dates.items.get(item.id)
    if (span === undefined || !isWithin(asOf, span)) return []
    return isComplete(itemProgress(item, partsDone)) ? [] : [{ title: item.title, due: span.due }]
  })
  if (running.length > 0) {
    return `: ${listText(running.map(({ title, due }) => `${title} until ${dayOfYearText(due)}`))}.`
  }
  const open = phase.items.filter(
    (item) => itemState(item, dates.items.get(item.id) ?? dates, { partsDone, asOf }) === 'late',
  )
  const room =
    open.length === 0 ? '' : `, so there is room for ${listText(open.map(({ title }) => title))}`
  const next = nextStart(dates, asOf)
  return next === null
    ? `. Nothing more begins${room}.`
    : `. Nothing new begins before ${dayOfYearText(next)}${room}.`
}

function nextStart({ items }: ProgramDates, asOf: Day): Day | null {
  const later = [...items.values()].map(({ start }) => start).filter((start) => start > asOf)
  return later.length === 0 ? null : later.reduce((one, other) => (one < other ? one : other))
}

function weekText({ start, due }: Span, asOf: Day): string {
  const weeks = Math.round((daysBetween(start, due) + 1) / 7)
  const week = Math.min(weeks, Math.floor(daysBetween(start, asOf) / 7) + 1)
  return `Week ${week} of ${weeks}`
}

function isWithin(day: Day, span: Span | undefined): boolean {
  return span !== undefined && span.start <= day && day <= span.due
}
