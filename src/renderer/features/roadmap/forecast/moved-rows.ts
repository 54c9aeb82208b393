import type { ForecastReply } from '#shared/contract/roadmap.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import { listText } from '../format.ts'

type Moved = NonNullable<ForecastReply['moved']>
type Factor = Moved['parts'][number]['factor']

export interface MovedRow {
  readonly factor: Factor
  readonly label: string
  /** Titles of the milestones concerned, in words; empty where there are none. */
  readonly names: string
  /** Unit: days, later is positive, never 0. */
  readonly days: number
  /** Where its bar begins and ends, as parts of the width. Range: 0 to 1. */
  readonly from: number
  readonly to: number
}

export interface MovedRows {
  readonly rows: readonly MovedRow[]
  /** Where even odds lay before, as a part of the width. Range: 0 to 1. */
  readonly start: number
  /** Where they lie now. */
  readonly end: number
}

/** More titles than these say less than a number does. Source: judgement. */
const NAMES_SHOWN = 4

const LABELS = {
  time: 'Time that passed',
  finished: 'What you began and finished',
  pace: 'Your pace',
  added: 'What was added',
  removed: 'What you let go of',
  estimates: 'New estimates and dates',
  hours: 'Hours a week',
} as const satisfies Record<Factor, string>

/** Each part of the move as a bar that begins where the one before ended. What moved nothing is left out. */
export function movedRows(
  { parts, total }: Moved,
  milestones: readonly Pick<Milestone, 'id' | 'title'>[],
): MovedRows {
  const told = parts.filter(({ days }) => days !== 0)
  const ends: number[] = [0]
  for (const { days } of told) ends.push((ends.at(-1) as number) + days)
  const least = Math.min(...ends)
  const span = Math.max(1, Math.max(...ends) - least)
  const place = (days: number) => (days - least) / span
  const titles = new Map(milestones.map(({ id, title }) => [id, title]))
  return {
    rows: told.map(({ factor, days, ids }, index) => ({
      factor,
      label: LABELS[factor],
      names: namesText(ids, titles),
      days,
      from: place(ends[index] as number),
      to: place(ends[index + 1] as number),
    })),
    start: place(0),
    end: place(total),
  }
}

function namesText(ids: readonly string[], titles: ReadonlyMap<string, string>): string {
  const known = ids.flatMap((id) => titles.get(id) ?? [])
  const gone = ids.length - known.length
  const shown = known.slice(0, NAMES_SHOWN)
  const more = known.length - shown.length
  return listText([
    ...shown,
    ...(more > 0 ? [`${more} more`] : []),
    ...(gone > 0 ? [gone === 1 ? 'one that is deleted' : `${gone} that are deleted`] : []),
  ])
}
