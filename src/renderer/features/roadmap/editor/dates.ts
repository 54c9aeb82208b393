import { addDays, type Day, daysBetween } from '#shared/units/day.ts'

interface Dates {
  readonly start: Day | null
  readonly due: Day | null
}

/** What was changed by hand: one of them, or both. */
export type DatesPatch = Partial<Dates>

/**
 * The dates after a change by hand. Where one end alone is moved past the other, the other moves along and the length
 * stays, but a start that lay ahead is not pushed into the past; where both are given and stand the wrong way round,
 * the due day gives way.
 */
export function changeDates(before: Dates, patch: DatesPatch, today: Day): Dates {
  const { start, due } = { ...before, ...patch }
  if (start === null || due === null || start <= due) return { start, due }
  const length =
    before.start !== null && before.due !== null ? daysBetween(before.start, before.due) : 0
  if (patch.start !== undefined) return { start, due: addDays(start, length) }
  const earliest = start >= today && due >= today ? today : null
  const along = addDays(due, -length)
  return { start: earliest !== null && along < earliest ? earliest : along, due }
}
