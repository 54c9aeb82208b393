import type { Evidence } from '#shared/records/evidence.ts'
import type { CairnDatabase } from '../database.ts'
import { type Recorder, refuse } from '../recorder.ts'

/** One piece of evidence; undefined where there is none, or it lies in the trash. */
export async function readEvidence(
  database: CairnDatabase,
  id: string,
): Promise<Evidence | undefined> {
  const evidence = await database.evidence.get(id)
  return evidence?.deletedAt === null ? evidence : undefined
}

/** The piece that a command is about; one that is not there, or lies in the trash, ends the command. */
export async function getEvidence(recorder: Recorder, id: string): Promise<Evidence> {
  const evidence = await recorder.get('evidence', id)
  if (evidence === undefined || evidence.deletedAt !== null) {
    throw refuse('id', 'the id of a piece of evidence')
  }
  return evidence
}
