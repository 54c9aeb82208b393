import type { Change } from '#shared/records/change.ts'

/** Rows in the changes that are read in one go. Source: judgement; some ten milliseconds of work. */
const ROWS_AT_ONCE = 1000

/** Changes read first, while nobody knows how many rows each has: a part of an import has hundreds. Source: judgement. */
const FIRST = 5

/** How many changes to read in one go, so that the page is never held up. */
export interface ReadingPace {
  next(): number
  /** What was read by that number. */
  note(changes: readonly Pick<Change, 'rows'>[]): void
}

/** `most`: changes that are read in one go however few rows they have. */
export function createReadingPace(most: number): ReadingPace {
  let next = Math.min(FIRST, most)
  return {
    next: () => next,
    note(changes) {
      if (changes.length === 0) return
      const rows = changes.reduce((sum, change) => sum + change.rows.length, 0)
      const fitting = Math.floor((changes.length * ROWS_AT_ONCE) / Math.max(rows, 1))
      next = Math.min(most, Math.max(1, fitting))
    },
  }
}
