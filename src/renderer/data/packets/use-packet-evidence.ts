import type { EvidenceFacts } from '#shared/evidence/facts.ts'
import type { Evidence } from '#shared/records/evidence.ts'
import { EVIDENCE_SCOPES } from '#shared/vocabulary.ts'
import type { CairnDatabase } from '../database.ts'
import { readEvidenceFacts } from '../evidence/evidence-facts.ts'
import { readSafely } from '../read-safely.ts'
import { useRead } from '../use-read.ts'

/** Pieces whose words are read beside those that are linked; a packet tells some forty. Source: judgement. */
const MOST_PIECES = 400

export interface PacketEvidence {
  /** Newest first. */
  readonly pieces: readonly Evidence[]
  /** All there are, read or not. */
  readonly total: number
}

/** The evidence that a packet may tell: all that is linked, and of the rest what says most. */
export async function readPacketEvidence(
  database: CairnDatabase,
  linked: readonly string[],
): Promise<PacketEvidence> {
  const { pieces } = await readEvidenceFacts(database)
  const wanted = new Set(linked)
  const heaviest = new Set(pieces.toSorted(bySaying).slice(0, MOST_PIECES))
  const chosen = pieces.filter((piece) => heaviest.has(piece) || wanted.has(piece.id))
  const rows = await readSafely(
    database.evidence,
    chosen.map(({ id }) => id),
  )
  return {
    pieces: rows.flatMap((row) => (row?.deletedAt === null ? [row] : [])),
    total: pieces.length,
  }
}

/** What says more, reached further and what others said; of two alike the newer one, as they come. */
function bySaying(one: EvidenceFacts, other: EvidenceFacts): number {
  return (
    strongest(other) - strongest(one) ||
    EVIDENCE_SCOPES.indexOf(other.scope) - EVIDENCE_SCOPES.indexOf(one.scope) ||
    Number(other.source === 'testimony') - Number(one.source === 'testimony')
  )
}

function strongest({ competencies }: EvidenceFacts): number {
  return Math.max(0, ...competencies.map(({ strength }) => strength))
}

/** The evidence that a packet may tell; undefined while being read. `linked`: ids that it names anyway. */
export function usePacketEvidence(linked: readonly string[]): PacketEvidence | undefined {
  return useRead(`packet-evidence/${linked.join()}`, (database) =>
    readPacketEvidence(database, linked),
  )
}
