import { RECORD_TABLES } from '../records/change.ts'
import { type Day, dayToEpochDay } from '../units/day.ts'
import type { Counts, SnapshotKind } from './backup-header.ts'
import { KEPT_DAYS } from './limits.ts'
import type { SnapshotInfo } from './vault-state.ts'

/** What the rotation looks at of a copy. */
export type RotatedCopy = Pick<SnapshotInfo, 'id' | 'kind' | 'pinned' | 'madeAt' | 'counts'>

/** Copies kept of the ring. Source: issue. */
const RECENT = 10
const DAYS = 7
const WEEKS = 4
const MONTHS = 12

/** Pinned copies of one kind that are kept however old, and at most. Source: judgement. */
const PINNED_AT_LEAST = 5
const PINNED_AT_MOST = 30

/** Other days with copies that have to follow a pinned one before its age counts. Source: judgement. */
const DAYS_AFTER = 7

/** A copy with less than half the rows, and more than 20 rows fewer, is near-empty. Source: study, section 4. */
const SHRUNK_TO = 0.5
const SHRUNK_BY = 20

/** Whether a copy takes part in the rotation, by why it was made; the others are pinned. */
export function isOfRing(kind: SnapshotKind): boolean {
  return kind === 'scheduled' || kind === 'requested'
}

/**
 * Ids of the copies that may go. `copies` are good ones in the order in which they were made, oldest first: that
 * order and not the clock says which is newer, so a clock that jumps never costs a fresh copy.
 */
export function rotate(copies: readonly RotatedCopy[], now: string): readonly string[] {
  const newestFirst = copies.toReversed()
  const kept = new Set([
    ...keepOfRing(newestFirst.filter(({ pinned }) => !pinned)),
    ...keepPinned(newestFirst, now),
    ...keepFull(newestFirst),
    ...newestFirst.slice(0, 1),
  ])
  return copies.filter((copy) => !kept.has(copy)).map(({ id }) => id)
}

/** The newest of the ring, whose changes the journal still has to lead on from. Newest first in, newest first out. */
export function recentOfRing<Copy extends Pick<RotatedCopy, 'pinned'>>(
  newestFirst: readonly Copy[],
): readonly Copy[] {
  return newestFirst.filter(({ pinned }) => !pinned).slice(0, RECENT)
}

function keepOfRing(ring: readonly RotatedCopy[]): readonly RotatedCopy[] {
  return [
    ...recentOfRing(ring),
    ...newestOfEach(ring, DAYS, toDay),
    ...newestOfEach(ring, WEEKS, toWeek),
    ...newestOfEach(ring, MONTHS, ({ madeAt }) => madeAt.slice(0, 7)),
  ]
}

function newestOfEach(
  newestFirst: readonly RotatedCopy[],
  limit: number,
  toSpan: (copy: RotatedCopy) => string,
): readonly RotatedCopy[] {
  const found = new Map<string, RotatedCopy>()
  for (const copy of newestFirst) {
    if (found.size === limit) break
    if (!found.has(toSpan(copy))) found.set(toSpan(copy), copy)
  }
  return [...found.values()]
}

function keepPinned(newestFirst: readonly RotatedCopy[], now: string): readonly RotatedCopy[] {
  const seen = new Map<string, number>()
  return newestFirst.filter((copy, at) => {
    if (!copy.pinned) return false
    const before = seen.get(copy.kind) ?? 0
    seen.set(copy.kind, before + 1)
    if (before < PINNED_AT_LEAST) return true
    return before < PINNED_AT_MOST && !isOld(copy, newestFirst.slice(0, at), now)
  })
}

/** The clock and the copies made since have to agree: a clock that jumps ahead makes nothing old. */
function isOld(copy: RotatedCopy, newer: readonly RotatedCopy[], now: string): boolean {
  const days = toEpochDay(now) - toEpochDay(copy.madeAt)
  const daysAfter = new Set(newer.map(toDay)).size
  return days > KEPT_DAYS && daysAfter >= DAYS_AFTER
}

/** While the newest copy is near-empty, the fullest one and the last one that was not stay. */
function keepFull(newestFirst: readonly RotatedCopy[]): readonly RotatedCopy[] {
  const left = sumRecords(newestFirst[0]?.counts ?? {})
  const full = newestFirst.filter(({ counts }) => isNearEmpty(left, sumRecords(counts)))
  const fullest = full.reduce<RotatedCopy | undefined>(
    (best, copy) =>
      best === undefined || sumRecords(copy.counts) > sumRecords(best.counts) ? copy : best,
    undefined,
  )
  return [full[0], fullest].filter((copy) => copy !== undefined)
}

function sumRecords(counts: Counts): number {
  return RECORD_TABLES.reduce((sum, table) => sum + (counts[table] ?? 0), 0)
}

function isNearEmpty(rows: number, before: number): boolean {
  return rows < before * SHRUNK_TO && before - rows > SHRUNK_BY
}

function toDay({ madeAt }: RotatedCopy): string {
  return madeAt.slice(0, 10)
}

/** Weeks counted from a Monday. */
function toWeek({ madeAt }: RotatedCopy): string {
  // The first of January 1970 was a Thursday.
  return String(Math.floor((toEpochDay(madeAt) + 3) / 7))
}

function toEpochDay(instant: string): number {
  return dayToEpochDay(instant.slice(0, 10) as Day)
}
