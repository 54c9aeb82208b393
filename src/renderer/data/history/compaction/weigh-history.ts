import type { Change } from '#shared/records/change.ts'
import { KEPT_DAYS } from '#shared/vault/limits.ts'
import { millisecondsBetween } from '../../clock.ts'

interface Bounds {
  /** Unit: as `weigh` counts. */
  readonly characters: number
  readonly changes: number
}

/**
 * How much history is kept of what copies hold. Source: judgement. Stretches of typing folded, a busy day weighs some
 * 15,000 characters in thirty changes: this is about ten years of them.
 */
export const USUAL: Bounds = { characters: 50_000_000, changes: 100_000 }

/**
 * How much is kept of the last thirty days, or where nothing holds copies: a third of what a backup can hold even
 * where each character takes three bytes. Source: judgement.
 */
export const UTMOST: Bounds = { characters: 200_000_000, changes: 400_000 }

/** What is kept once a bound was passed, so that years lie between two times. Unit: share of the bound. Source: judgement. */
const DOWN_TO = 0.75

/** Newest commands of the person that are kept whatever they weigh. Source: judgement, four times the steps of undo promised. */
const LEAST = 200

const DAY_MS = 86_400_000

export interface Weighing {
  /** Takes in the next older change. False once a bound is passed: then what is older need not be looked at. */
  add(change: Change): boolean
  /** Number of the oldest change to keep; null where all are. */
  firstToKeep(): number | null
}

/** Weighs a history from its newest change on. `hasCopies`: verified copies hold what will go. */
export function createWeighing(
  now: string,
  hasCopies: boolean,
  { usual = USUAL, utmost = UTMOST, least = LEAST } = {},
): Weighing {
  let characters = 0
  let changes = 0
  let own = 0
  let first: number | null = null
  let isOver = false
  return {
    add(change) {
      characters += weigh(change)
      changes += 1
      if (!change.automatic && change.steps.length > 0) own += 1
      const isYoung = millisecondsBetween(change.at, now) < KEPT_DAYS * DAY_MS
      const bounds = isYoung || !hasCopies ? utmost : usual
      const share = Math.max(characters / bounds.characters, changes / bounds.changes)
      if (own <= least || share <= DOWN_TO) first = change.number
      isOver = own > least && share > 1
      return !isOver
    },
    firstToKeep: () => (isOver ? first : null),
  }
}

/** Roughly the characters that a value takes in a copy. */
export function weigh(value: unknown): number {
  if (typeof value === 'string') return value.length + 3
  if (typeof value !== 'object' || value === null) return 6
  let sum = 2
  // Keys of an array weigh what its commas and brackets do.
  for (const [key, each] of Object.entries(value)) sum += key.length + 3 + weigh(each)
  return sum
}
