import type { Goal } from '#shared/records/goal.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import { type Day, isCalendarDay } from '#shared/units/day.ts'
import type { PredictionToAdd } from '../../../data/prediction-repository.ts'
import { predictionOf } from '../editor/prediction-of.ts'
import { dayText } from '../format.ts'

/** Stands for the roadmap as a whole, where a milestone's id would stand. */
export const WHOLE_ROADMAP = ''

export interface PredictionDraft {
  /** A milestone's id, or the whole roadmap. */
  readonly about: string
  /** As the date control has it; empty where none was given. */
  readonly by: string
  /** Unit: percent; null while empty, NaN for what is no number. */
  readonly percent: number | null
}

export interface DraftErrors {
  readonly by?: string
  readonly percent?: string
}

/** Nobody is quite sure, and a score cannot bear it. Unit: percent. Source: judgement. */
const LEAST = 1
const MOST = 99

/** The day that a prediction is most likely about. */
export function suggestedDay(
  about: string,
  goal: Goal,
  open: readonly Milestone[],
  asOf: Day,
): string {
  const day = about === WHOLE_ROADMAP ? goal.by : (open.find(({ id }) => id === about)?.due ?? null)
  return day === null || day < asOf ? '' : day
}

/** What is not right yet, in words that say what would be. */
export function draftErrors({ by, percent }: PredictionDraft, asOf: Day): DraftErrors {
  const isDayGood = isCalendarDay(by) && by >= asOf
  const isPercentGood = percent !== null && percent >= LEAST && percent <= MOST
  return {
    ...(!isDayGood && { by: 'A day that has not gone by.' }),
    ...(!isPercentGood && { percent: `A number from ${LEAST} to ${MOST}.` }),
  }
}

/** The record of a draft that has no errors. */
export function draftToPrediction(
  { about, by, percent }: PredictionDraft,
  goalId: string,
  open: readonly Milestone[],
): PredictionToAdd {
  const milestone = open.find(({ id }) => id === about)
  const day = by as Day
  const chance = Math.round(percent ?? 0) / 100
  if (milestone !== undefined) return predictionOf(milestone, day, chance)
  const statement = `All of it is done by ${dayText(day)}`
  return { goalId, about: 'roadmap', milestoneId: null, statement, chance, by: day }
}
