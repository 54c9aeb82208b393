import type { Session } from '../records/session.ts'
import type { Day } from '../units/day.ts'
import { HELP_KINDS, type HelpKind } from '../vocabulary.ts'

/** A quarter of a year, such as `2026-Q1`. */
type Quarter = string

interface HelpCounts {
  /** Oldest first, without gaps. */
  readonly quarters: readonly Quarter[]
  /** Of each kind that was ever given, how often in each quarter. */
  readonly rows: readonly {
    readonly kind: HelpKind
    readonly counts: readonly number[]
    readonly total: number
  }[]
}

/** How many of the newest quarters are told apart. Source: judgement: two years fit a small table. */
const MOST_QUARTERS = 8

/** How often each kind of help came in sessions that were held, by quarter, up to the one of `asOf`. */
export function countHelp(
  sessions: readonly Pick<Session, 'state' | 'day' | 'help'>[],
  asOf: Day,
): HelpCounts {
  const held = sessions.filter(({ state, help }) => state === 'held' && help.length > 0)
  const first = held.reduce((least, { day }) => Math.min(least, quarterNumber(day)), Infinity)
  const last = held.reduce(
    (most, { day }) => Math.max(most, quarterNumber(day)),
    quarterNumber(asOf),
  )
  if (first === Infinity) return { quarters: [], rows: [] }
  const from = Math.max(first, last - MOST_QUARTERS + 1)
  const numbers = Array.from({ length: last - from + 1 }, (_, at) => from + at)
  const rows = HELP_KINDS.map((kind) => {
    const days = held.filter(({ help }) => help.includes(kind)).map(({ day }) => quarterNumber(day))
    const counts = numbers.map((number) => days.filter((each) => each === number).length)
    return { kind, counts, total: days.length }
  })
  return {
    quarters: numbers.map((number) => `${Math.floor(number / 4)}-Q${(number % 4) + 1}`),
    rows: rows.filter(({ total }) => total > 0),
  }
}

function quarterNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)
}
