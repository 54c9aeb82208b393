import type { Evidence } from '#shared/records/evidence.ts'
import type { Result } from '#shared/result.ts'
import type { Day } from '#shared/units/day.ts'
import { commit } from '../commit.ts'
import type { CommitError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { EMPTY_EVIDENCE } from '../evidence/evidence-repository.ts'
import { getKept } from './kept-records.ts'

/** Makes a piece of evidence of an artifact as it is now, and links it. Of `day`, unless it says when it was done. */
export function addEvidenceOfArtifact(
  database: CairnDatabase,
  artifactId: string,
  day: Day,
): Promise<Result<Evidence, CommitError>> {
  const command = { command: 'evidence/add', label: 'Add evidence' }
  return commit(database, command, async (recorder) => {
    const artifact = await getKept(recorder, 'artifacts', artifactId)
    const { kind, title, description, competencies, reviewers, links, doneOn } = artifact
    const evidence = await recorder.put('evidence', {
      ...recorder.fresh(),
      ...EMPTY_EVIDENCE,
      title,
      day: doneOn ?? day,
      story: description,
      // Leadership evidence is nothing made; what it rests on is for the person to say.
      source: kind === 'leadership_evidence' ? EMPTY_EVIDENCE.source : 'artifact',
      seenBy: [...reviewers],
      links: [...links],
      competencies: competencies.map((subject) => ({ subject, strength: 2 })),
    })
    await recorder.put('artifacts', { ...artifact, evidence: [...artifact.evidence, evidence.id] })
    return evidence
  })
}
