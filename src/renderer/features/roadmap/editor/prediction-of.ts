import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import type { PredictionToAdd } from '../../../data/prediction-repository.ts'
import { dayText } from '../format.ts'

/** The longest title that leaves room for the words around it. Unit: characters. Source: the record. */
const TITLE_LENGTH = 240

/** The record of what the person expects of a milestone. `chance` from 0 to 1. */
export function predictionOf(
  { id, goalId, title }: Milestone,
  by: Day,
  chance: number,
): PredictionToAdd {
  return {
    goalId,
    about: 'milestone',
    milestoneId: id,
    statement: `“${title.slice(0, TITLE_LENGTH)}” is done by ${dayText(by)}`,
    chance,
    by,
  }
}
