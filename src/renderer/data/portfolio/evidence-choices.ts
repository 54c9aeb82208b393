import type { Evidence } from '#shared/records/evidence.ts'
import type { CairnDatabase } from '../database.ts'
import type { LinkChoice, LinkChoices } from '../evidence/link-choices.ts'
import { readSafely } from '../read-safely.ts'

/** Newest pieces that are offered; a field that finds them narrows them further. Source: judgement. */
const NEWEST = 200

/** The pieces of evidence that a record names, in its order, and the newest ones. */
export async function readEvidenceChoices(
  database: CairnDatabase,
  ids: readonly string[],
): Promise<LinkChoices> {
  const newest = await database.evidence.orderBy('day').reverse().limit(NEWEST).primaryKeys()
  const [linked, all] = await Promise.all([
    readSafely(database.evidence, ids),
    readSafely(database.evidence, newest),
  ])
  return { linked: linked.flatMap(toChoice), all: all.flatMap(toChoice) }
}

function toChoice(evidence: Evidence | undefined | null): readonly LinkChoice[] {
  if (evidence?.deletedAt !== null) return []
  const { id, day, title } = evidence
  return [{ id, day, title }]
}
