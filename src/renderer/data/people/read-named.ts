import type { Action } from '#shared/records/action.ts'
import type { Agreement } from '#shared/records/agreement.ts'
import type { Artifact } from '#shared/records/artifact.ts'
import type { Attachment } from '#shared/records/attachment.ts'
import type { Entry } from '#shared/records/entry.ts'
import type { Evidence } from '#shared/records/evidence.ts'
import type { Session } from '#shared/records/session.ts'
import type { CairnDatabase } from '../database.ts'
import { readSafely } from '../read-safely.ts'
import { readActionsOfPerson } from './with-person.ts'

/** Everything that names somebody by a link, the trash included. */
interface NamedRecords {
  readonly agreements: readonly Agreement[]
  readonly sessions: readonly Session[]
  readonly actions: readonly Action[]
  readonly entries: readonly Entry[]
  readonly evidence: readonly Evidence[]
  /** That they look over. */
  readonly artifacts: readonly Artifact[]
  /** Files of the sessions. */
  readonly attachments: readonly Attachment[]
}

export async function readNamed(database: CairnDatabase, personId: string): Promise<NamedRecords> {
  const [agreements, sessions, actions, entryIds, evidenceIds, artifactIds] = await Promise.all([
    database.agreements.where('personId').equals(personId).toArray(),
    database.sessions.where('personId').equals(personId).toArray(),
    readActionsOfPerson(database, personId),
    database.entries.where('people').equals(personId).primaryKeys(),
    database.evidence.where('seenBy').equals(personId).primaryKeys(),
    database.artifacts.where('reviewers').equals(personId).primaryKeys(),
  ])
  const owners = sessions.map(({ id }) => id)
  const [entries, evidence, artifacts, attachments] = await Promise.all([
    readSafely(database.entries, entryIds),
    readSafely(database.evidence, evidenceIds),
    readSafely(database.artifacts, artifactIds),
    database.attachments.where('owner.id').anyOf(owners).toArray(),
  ])
  const there = <Row>(row: Row | undefined | null) => row !== undefined && row !== null
  return {
    agreements,
    sessions,
    actions,
    entries: entries.filter(there) as Entry[],
    evidence: evidence.filter(there) as Evidence[],
    artifacts: artifacts.filter(there) as Artifact[],
    attachments,
  }
}
