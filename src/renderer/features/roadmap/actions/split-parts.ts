import { milestoneSchema } from '#shared/records/milestone.ts'
import { parseWith } from '#shared/schema.ts'

export interface SplitPart {
  /** Names the row while it is edited. */
  readonly key: number
  readonly title: string
  /** null is empty, NaN unreadable. Unit: weeks. */
  readonly weeks: number | null
}

/** Smallest estimate there is. Unit: weeks. Source: the record's own range. */
const LEAST_WEEKS = 0.2

/** Two halves to begin with. */
export function firstParts(title: string, weeks: number): readonly SplitPart[] {
  const half = Math.max(LEAST_WEEKS, Math.round((weeks / 2) * 10) / 10)
  const other = Math.max(LEAST_WEEKS, Math.round((weeks - half) * 10) / 10)
  return [
    { key: 1, title, weeks: half },
    { key: 2, title: '', weeks: other },
  ]
}

/** Unit: weeks. What cannot be read counts as nothing. */
export function sumOfWeeks(parts: readonly SplitPart[]): number {
  const sum = parts.reduce((total, { weeks }) => total + (weeks || 0), 0)
  return Math.round(sum * 10) / 10
}

interface PartErrors {
  readonly title?: string
  readonly weeks?: string
}

/** What a part still takes; empty where it fits. */
export function partErrors({ title, weeks }: SplitPart): PartErrors {
  const checkedTitle = parseWith(milestoneSchema.shape.title, title)
  const checkedWeeks = parseWith(milestoneSchema.shape.weeks, weeks)
  return {
    ...(!checkedTitle.ok && { title: `Takes ${checkedTitle.error.expected}.` }),
    ...(!checkedWeeks.ok && { weeks: `Takes ${checkedWeeks.error.expected}.` }),
  }
}
