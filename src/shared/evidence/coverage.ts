import { addMonths, type Day } from '../units/day.ts'
import { EVIDENCE_SOURCES, type EvidenceSource, type RatingSubject } from '../vocabulary.ts'
import type { EvidenceFacts } from './facts.ts'
import { type Quarter, quartersUntil } from './quarters.ts'
import type { EvidenceStrength } from './strength.ts'

/** Quarters shown one by one; what is older is told together. Source: issue. */
export const QUARTERS_SHOWN = 6

/** Without anything for so long, evidence is stale. Unit: months. Source: judgement, half of its half-life. */
export const STALE_MONTHS = 12

/** Fewer pieces than this are thin. Source: issue. */
const ENOUGH_PIECES = 2

/** What there is for one subject in one stretch of time. */
export interface CoverageCell {
  readonly pieces: number
  /** The most that one of them says; null where there is none. */
  readonly strongest: EvidenceStrength | null
}

export interface CoverageRow {
  readonly subject: RatingSubject
  /** Before the quarters. */
  readonly before: CoverageCell
  /** One for each quarter, oldest first. */
  readonly cells: readonly CoverageCell[]
  readonly pieces: number
  readonly strongest: EvidenceStrength | null
  /** Kinds of source, in the order of the vocabulary. */
  readonly kinds: readonly EvidenceSource[]
  /** People who saw any of it, each once. */
  readonly witnesses: number
  readonly newest: Day | null
  /** Too few pieces, or all of one kind. */
  readonly isThin: boolean
  /** There is something, but nothing for a year. */
  readonly isStale: boolean
}

export interface Coverage {
  readonly quarters: readonly Quarter[]
  /** In the order of the subjects given. */
  readonly rows: readonly CoverageRow[]
}

/** What there is for each subject, by quarter. What lies ahead of the day counts in the last one. */
export function coverageOf(
  pieces: readonly EvidenceFacts[],
  subjects: readonly RatingSubject[],
  asOf: Day,
): Coverage {
  const quarters = quartersUntil(asOf, QUARTERS_SHOWN)
  const staleUntil = addMonths(asOf, -STALE_MONTHS)
  const said = new Map<RatingSubject, Said[]>(subjects.map((subject) => [subject, []]))
  for (const piece of pieces) {
    // 0 is before all quarters.
    const column = 1 + quarters.findLastIndex(({ from }) => from <= piece.day)
    for (const { subject, strength } of piece.competencies) {
      said.get(subject)?.push({ piece, strength, column })
    }
  }
  return {
    quarters,
    rows: subjects.map((subject) => rowOf(subject, said.get(subject) ?? [], staleUntil)),
  }
}

/** What one piece says about one subject, and in which column it counts. */
interface Said {
  readonly piece: EvidenceFacts
  readonly strength: EvidenceStrength
  readonly column: number
}

function rowOf(subject: RatingSubject, said: readonly Said[], staleUntil: Day): CoverageRow {
  const [before, ...cells] = Array.from({ length: QUARTERS_SHOWN + 1 }, (_, column) => {
    const inside = said.filter((each) => each.column === column)
    return { pieces: inside.length, strongest: strongestOf(inside) }
  })
  const kinds = EVIDENCE_SOURCES.filter((kind) => said.some(({ piece }) => piece.source === kind))
  const newest = said.reduce<Day | null>((latest, { piece: { day } }) => {
    return latest === null || day > latest ? day : latest
  }, null)
  return {
    subject,
    before: before as CoverageCell,
    cells,
    pieces: said.length,
    strongest: strongestOf(said),
    kinds,
    witnesses: new Set(said.flatMap(({ piece }) => piece.seenBy)).size,
    newest,
    isThin: said.length < ENOUGH_PIECES || kinds.length < 2,
    isStale: newest !== null && newest <= staleUntil,
  }
}

function strongestOf(said: readonly Said[]): EvidenceStrength | null {
  return said.reduce<EvidenceStrength | null>(
    (most, { strength }) => (most === null || strength > most ? strength : most),
    null,
  )
}

/** What the goal asks for in a subject; the same for all without one. */
export interface SubjectNeed {
  readonly isCritical: boolean
  /** Rating points missing. */
  readonly gap: number
}

/** Rows by what the goal needs: what is critical first, then the largest gap, then what has the fewest pieces. */
export function byNeed(
  rows: readonly CoverageRow[],
  needOf: (subject: RatingSubject) => SubjectNeed,
): readonly CoverageRow[] {
  return rows.toSorted((one, other) => {
    const [a, b] = [needOf(one.subject), needOf(other.subject)]
    if (a.isCritical !== b.isCritical) return a.isCritical ? -1 : 1
    return b.gap - a.gap || one.pieces - other.pieces
  })
}

/** The one thing that would help a row most, in a line; null where nothing is missing. */
export function whatWouldHelp(row: CoverageRow): string | null {
  const { pieces, kinds, isStale, strongest, witnesses } = row
  if (pieces === 0) return 'Nothing shows it yet. One piece is a beginning.'
  if (isStale) return 'All of it is over a year old. Something of this year would count most.'
  if (pieces < ENOUGH_PIECES) {
    return `A second piece, best ${ANOTHER_KIND[kinds[0] ?? 'own_account']}.`
  }
  if (kinds.length < 2) {
    return `All of it is of one kind. Add ${ANOTHER_KIND[kinds[0] ?? 'own_account']}.`
  }
  if (strongest === 1)
    return 'It is only touched so far. One piece that shows it counts twice as much.'
  if (witnesses === 0) return 'Nobody is named who saw it. A witness can speak for you.'
  return null
}

/** What carries furthest beside a kind. Source: judgement; what others can check comes before what one says oneself. */
const ANOTHER_KIND: Readonly<Record<EvidenceSource, string>> = {
  artifact: 'a measured result or somebody’s word about it',
  measurement: 'something made that others can look at, or somebody’s word',
  testimony: 'something made that others can look at, or a measured result',
  own_account: 'something made that others can look at, or somebody’s word',
}
