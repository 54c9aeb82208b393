import { addDays, type Day, daysBetween } from '#shared/units/day.ts'

interface Dates {
  readonly start: Day | null
  readonly due: Day | null
}

/** What was changed by hand: one of them, or both. */
export type DatesPatch = Partial<Dates>

/**
 * The dates after a change by hand. Where one end alone is moved past the other, the other moves along and the length
 * stays; where both are given and stand the wrong way round, the due day gives way.
 */
export function changeDates(before: Dates, patch: DatesPatch): Dates {
  const { start, due } = { ...before, ...patch }
  if (start === null || due === null || start <= due) return { start, due }
  const length =
    before.start !== null && before.due !== null ? daysBetween(before.start, before.due) : 0
  return patch.start === undefined
    ? { start: addDays(due, -length), due }
    : { start, due: addDays(start, length) }
}
