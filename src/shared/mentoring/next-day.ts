import { addDays, type Day } from '../units/day.ts'

/** Time between two sessions where nothing was agreed. Unit: weeks. Source: judgement. */
const USUAL_CADENCE_WEEKS = 4

interface Rhythm {
  /** The last session that was held; null for none. */
  readonly lastDay: Day | null
  /** As agreed; null where nothing was. Unit: weeks. */
  readonly cadenceWeeks: number | null
  readonly asOf: Day
}

/**
 * The day to propose for the next session: as long after the last one as was agreed, on the same day of the week.
 * Where that is over already, or nothing was held yet, a week from now.
 */
export function proposeNextDay({ lastDay, cadenceWeeks, asOf }: Rhythm): Day {
  if (lastDay === null) return addDays(asOf, 7)
  const agreed = addDays(lastDay, 7 * (cadenceWeeks ?? USUAL_CADENCE_WEEKS))
  return agreed > asOf ? agreed : addDays(asOf, 7)
}
