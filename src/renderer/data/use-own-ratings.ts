import { useCallback, useEffect, useState } from 'react'
import type { Rating } from '#shared/records/rating.ts'
import type { RatingSubject } from '#shared/vocabulary.ts'
import { useCommands } from './use-commands.ts'
import { useLatestRatings } from './use-ratings.ts'

interface OwnRating {
  /** null: not rated yet, which is not the same as 5. */
  readonly value: number | null
  /** The value was not stored; it stays shown. */
  readonly failed: boolean
}

export interface OwnRatings {
  of(subject: RatingSubject): OwnRating
  /** Adds a rating by oneself of today. Resolves to whether it was stored. */
  rate(subject: RatingSubject, value: number, note?: string): Promise<boolean>
}

/** A rating just given, shown until the live read has it too, so that the thumb does not jump back. */
interface Given {
  readonly value: number
  readonly outcome: 'storing' | 'failed' | Rating
}

/** The person's own newest ratings and the way to add one; undefined while being read. */
export function useOwnRatings(): OwnRatings | undefined {
  const latest = useLatestRatings()
  const { addRating } = useCommands()
  const [given, setGiven] = useState<ReadonlyMap<RatingSubject, Given>>(new Map())

  useEffect(() => {
    const after = new Map(given)
    for (const [subject, { outcome }] of given) {
      if (typeof outcome === 'object' && hasArrived(latest, outcome)) after.delete(subject)
    }
    if (after.size < given.size) setGiven(after)
  }, [latest, given])

  const rate = useCallback(
    async (subject: RatingSubject, value: number, note = '') => {
      const show = (outcome: Given['outcome']) =>
        setGiven((before) => new Map(before).set(subject, { value, outcome }))
      show('storing')
      const result = await addRating({ subject, value, note })
      show(result.ok ? result.value : 'failed')
      return result.ok
    },
    [addRating],
  )

  if (latest === undefined) return undefined
  return {
    of(subject) {
      const own = given.get(subject)
      return {
        value: own?.value ?? newestOwn(latest, subject)?.value ?? null,
        failed: own?.outcome === 'failed',
      }
    },
    rate,
  }
}

function newestOwn(latest: readonly Rating[], subject: RatingSubject): Rating | undefined {
  return latest.find((rating) => rating.source === 'self' && rating.subject === subject)
}

function hasArrived(latest: readonly Rating[] | undefined, stored: Rating): boolean {
  const own = latest === undefined ? undefined : newestOwn(latest, stored.subject)
  return own !== undefined && own.updatedAt >= stored.updatedAt
}
