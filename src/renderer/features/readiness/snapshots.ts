import type { Rating } from '#shared/records/rating.ts'
import type { Snapshot } from '#shared/records/snapshot.ts'
import { type Day, daysBetween } from '#shared/units/day.ts'
import { DIMENSION_IDS, RATING_SUBJECTS } from '#shared/vocabulary.ts'

/** How far back a comparison should reach. Unit: days. Source: judgement; people do not change in a week. */
const GHOST_AGE = 28

type Kept = Pick<Snapshot, 'day' | 'readiness' | 'attainment' | 'items'>

/** True where keeping the second would add nothing to the first. */
export function isSameReadiness(kept: Kept, next: Kept): boolean {
  return (
    kept.day === next.day &&
    kept.readiness === next.readiness &&
    DIMENSION_IDS.every((id) => kept.attainment[id] === next.attainment[id]) &&
    RATING_SUBJECTS.every(
      (id) =>
        kept.items[id].current === next.items[id].current &&
        kept.items[id].required === next.items[id].required,
    )
  )
}

/** What to compare with: the newest at least four weeks old, else the oldest of another day. */
export function earlierSnapshot(newestFirst: readonly Snapshot[], asOf: Day): Snapshot | null {
  const others = newestFirst.filter(({ day }) => day < asOf)
  return others.find(({ day }) => daysBetween(day, asOf) >= GHOST_AGE) ?? others.at(-1) ?? null
}

export interface Marker {
  readonly day: string
  readonly label: string
}

const RATER_WORDS = {
  self: '',
  manager: 'Your manager rated you',
  peer: 'Peers rated you',
  report: 'Your reports rated you',
  other: 'Others rated you',
} as const satisfies Record<Rating['source'], string>

/** When others rated, laid on the first kept day from then on, so that the line carries it. */
export function ratingMarkers(
  ratings: readonly Pick<Rating, 'source' | 'day'>[],
  days: readonly Day[],
): readonly Marker[] {
  const oldestFirst = [...days].sort()
  const labels = new Map<string, Set<string>>()
  for (const { source, day } of ratings) {
    const at = oldestFirst.find((kept) => kept >= day)
    if (source === 'self' || at === undefined || day < (oldestFirst[0] ?? day)) continue
    labels.set(at, (labels.get(at) ?? new Set()).add(RATER_WORDS[source]))
  }
  return [...labels].map(([day, words]) => ({ day, label: [...words].join(', ') })).sort(byDay)
}

function byDay(a: Marker, b: Marker): number {
  return a.day < b.day ? -1 : 1
}
