import type { Evidence } from '../records/evidence.ts'
import type { Day } from '../units/day.ts'

/** What counting needs of a piece of evidence: all but its words. */
export type EvidenceFacts = Pick<
  Evidence,
  'id' | 'day' | 'scope' | 'source' | 'seenBy' | 'competencies'
>

export function evidenceToFacts({
  id,
  day,
  scope,
  source,
  seenBy,
  competencies,
}: Evidence): EvidenceFacts {
  return { id, day, scope, source, seenBy, competencies }
}

/** Newest first; of one day the one that was added last. */
export function byNewest(
  one: { readonly day: Day; readonly id: string },
  other: { readonly day: Day; readonly id: string },
): number {
  if (one.day !== other.day) return one.day < other.day ? 1 : -1
  return one.id < other.id ? 1 : -1
}
