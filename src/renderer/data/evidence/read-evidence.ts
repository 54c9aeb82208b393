import { byNewest, type EvidenceFacts } from '#shared/evidence/facts.ts'
import type { Evidence } from '#shared/records/evidence.ts'
import type { Day } from '#shared/units/day.ts'
import type { EvidenceScope, EvidenceSource, RatingSubject } from '#shared/vocabulary.ts'
import type { CairnDatabase } from '../database.ts'
import { readSafely } from '../read-safely.ts'
import { readEvidenceFacts } from './evidence-facts.ts'

/** What narrows a list of evidence; null lets everything through. */
export interface EvidenceFilter {
  readonly subject: RatingSubject | null
  readonly scope: EvidenceScope | null
  readonly source: EvidenceSource | null
  /** First and last day, both included. */
  readonly from: Day | null
  readonly until: Day | null
}

export const NO_FILTER: EvidenceFilter = {
  subject: null,
  scope: null,
  source: null,
  from: null,
  until: null,
}

/** One line of a list: a piece, or one that the browser cannot read. */
export interface ListedEvidence {
  readonly id: string
  readonly day: Day
  /** null where it cannot be read. */
  readonly evidence: Evidence | null
}

export interface EvidencePage {
  readonly rows: readonly ListedEvidence[]
  /** All that the filter lets through. */
  readonly found: number
  /** All there are. */
  readonly total: number
}

/** The newest pieces that a filter lets through, by day. */
export async function readEvidencePage(
  database: CairnDatabase,
  filter: EvidenceFilter,
  limit: number,
): Promise<EvidencePage> {
  const { pieces, unreadable } = await readEvidenceFacts(database)
  const fitting = pieces.filter((piece) => isLetThrough(piece, filter))
  // Of one that cannot be read nobody knows whether it fits; it is told where all are shown.
  const all: readonly { id: string; day: Day }[] =
    unreadable.length > 0 && fitting.length === pieces.length
      ? [...fitting, ...unreadable].sort(byNewest)
      : fitting
  const shown = all.slice(0, limit)
  const rows = await readSafely(
    database.evidence,
    shown.map(({ id }) => id),
  )
  return {
    rows: shown.flatMap(({ id, day }, at) => {
      const evidence = rows[at]
      return evidence === undefined ? [] : [{ id, day, evidence }]
    }),
    found: all.length,
    total: pieces.length + unreadable.length,
  }
}

function isLetThrough(piece: EvidenceFacts, filter: EvidenceFilter): boolean {
  return (
    (filter.subject === null ||
      piece.competencies.some(({ subject }) => subject === filter.subject)) &&
    (filter.scope === null || piece.scope === filter.scope) &&
    (filter.source === null || piece.source === filter.source) &&
    (filter.from === null || piece.day >= filter.from) &&
    (filter.until === null || piece.day <= filter.until)
  )
}

/** What evidence can belong to. */
export type EvidencePlace =
  | { readonly entryId: string }
  | { readonly sessionId: string }
  | { readonly milestoneId: string }
  | { readonly personId: string }
  | { readonly subject: RatingSubject }

/** The pieces that belong to something, newest first, without those in the trash or that cannot be read. */
export async function readEvidenceOf(
  database: CairnDatabase,
  place: EvidencePlace,
): Promise<readonly Evidence[]> {
  const rows = await readSafely(database.evidence, await readIdsOf(database, place))
  return rows.flatMap((row) => (row?.deletedAt === null ? [row] : [])).sort(byNewest)
}

async function readIdsOf(
  database: CairnDatabase,
  place: EvidencePlace,
): Promise<readonly string[]> {
  if ('milestoneId' in place) {
    return (await database.milestones.get(place.milestoneId))?.evidence ?? []
  }
  if ('subject' in place) {
    const { pieces } = await readEvidenceFacts(database)
    const fitting = pieces.filter((piece) => isLetThrough(piece, { ...NO_FILTER, ...place }))
    return fitting.map(({ id }) => id)
  }
  const [index, id] =
    'entryId' in place
      ? ['entries', place.entryId]
      : 'sessionId' in place
        ? ['sessions', place.sessionId]
        : ['seenBy', place.personId]
  return database.evidence.where(index).equals(id).primaryKeys()
}
