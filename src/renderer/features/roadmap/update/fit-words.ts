import type { Fit } from '#shared/contract/roadmap.ts'
import { type Day, daysBetween } from '#shared/units/day.ts'
import { dayText, hoursText, listText, milestonesText, numberText, weeksText } from '../format.ts'

export interface WayOut {
  readonly kind: 'hours' | 'no_hours' | 'drop' | 'by'
  readonly text: string
  /** What the button that takes it is called; empty where there is nothing to take. */
  readonly action: string
}

/** More names than these say less than a number does. Source: judgement. */
const NAMES_SHOWN = 3
/** What is spared is worth saying from here on. Unit: days. Source: judgement. */
const DAYS_WORTH_NAMING = 7

/** What a plan that does not fit is headed with; null where it fits or there is nothing to fit. */
export function fitTitle(fit: Fit, by: Day | null, asOf: Day): string | null {
  if (by === null || fit.shortfallWeeks <= 0) return null
  return by < asOf
    ? `Your date, ${dayText(by)}, has gone by`
    : `Not all of it fits before ${dayText(by)}`
}

/** Where the plan ends, and how that lies to the own date. Empty where nothing is open. */
export function fitSentence(fit: Fit, by: Day | null): string {
  if (fit.finish === null) {
    return fit.shortfallWeeks > 0 ? 'Laid out as it is, it does not end within twenty years.' : ''
  }
  const finish = dayText(fit.finish)
  if (by === null) return `The last milestone is due on ${finish}.`
  if (fit.shortfallWeeks > 0) {
    return `The last milestone would be due on ${finish}, ${roughWeeks(fit.shortfallWeeks)} after it. What would make it fit:`
  }
  const spare = daysBetween(fit.finish, by)
  const left = spare < DAYS_WORTH_NAMING ? 'just before' : `${roughWeeks(spare / 7)} before`
  return `It fits: the last milestone is due on ${finish}, ${left} your date.`
}

/** The ways out in the order of how little they cost the plan. `weeklyHours` are those it is laid out with. */
export function fitWays(
  fit: Fit,
  nameOf: (id: string) => string,
  weeklyHours = 0,
): readonly WayOut[] {
  if (fit.shortfallWeeks <= 0) return []
  const { hours, drop, by } = fit.ways
  const ways: WayOut[] = []
  if (hours !== null && hours <= weeklyHours) {
    ways.push({
      kind: 'hours',
      text: `Another order: laid out again from today, ${hoursText(weeklyHours)} are enough.`,
      action: 'Lay it out again',
    })
  } else if (hours !== null) {
    ways.push({
      kind: 'hours',
      text:
        weeklyHours > 0
          ? `More time: ${hoursText(hours)} instead of ${numberText(weeklyHours)}.`
          : `More time: ${hoursText(hours)}.`,
      action: `Use ${numberText(hours)} ${hours === 1 ? 'hour' : 'hours'}`,
    })
  } else {
    ways.push({
      kind: 'no_hours',
      text: 'More hours alone would not be enough: some things have to wait for others.',
      action: '',
    })
  }
  if (drop.length > 0) {
    ways.push({ kind: 'drop', text: dropText(drop, nameOf), action: 'Let go of them' })
  }
  if (by !== null) {
    ways.push({ kind: 'by', text: `A later date: ${dayText(by)}.`, action: 'Move the date' })
  }
  return ways
}

function dropText(ids: readonly string[], nameOf: (id: string) => string): string {
  if (ids.length === 1)
    return `Less to do: let go of what is worth least, ${ids.map(nameOf).join('')}.`
  const names = ids.slice(0, NAMES_SHOWN).map(nameOf)
  const rest = ids.length - names.length
  const shown = rest > 0 ? [...names, `${rest} more`] : names
  return `Less to do: let go of the ${milestonesText(ids.length)} worth least, ${listText(shown)}.`
}

/** Whole weeks, since a plan knows no part of one; never none. */
function roughWeeks(weeks: number): string {
  return weeksText(Math.max(1, Math.round(weeks)))
}
