import { beforeEach, describe, expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { deleteEvidence } from '../../../src/renderer/data/evidence/evidence-repository.ts'
import { readEvidenceChoices } from '../../../src/renderer/data/evidence/link-choices.ts'
import { undo } from '../../../src/renderer/data/history/undo.ts'
import { newId } from '../../../src/renderer/data/ids.ts'
import { addArtifact } from '../../../src/renderer/data/portfolio/artifact-repository.ts'
import { addEvidenceOfArtifact } from '../../../src/renderer/data/portfolio/evidence-of-artifact.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../../support/browser/databases.ts'
import { expectRefusal } from '../../support/browser/roadmap.ts'

cleanDatabasesAfterEach()

let database: CairnDatabase
beforeEach(async () => {
  database = await openAsWriter()
})

const MARCH = '2026-03-02' as Day
const RFC = {
  kind: 'technical_artifacts',
  title: 'The RFC',
  description: 'How we split the billing.',
  competencies: ['influence'],
  links: [{ label: '', address: 'https://example.org/rfc' }],
} as const

describe('evidence of an artifact', () => {
  it('takes over what the artifact says, and is linked to it', async () => {
    const { id } = unwrap(
      await addArtifact(database, {
        ...RFC,
        competencies: [...RFC.competencies],
        links: [...RFC.links],
      }),
    )
    const piece = unwrap(await addEvidenceOfArtifact(database, id, MARCH))
    expect(piece).toMatchObject({
      title: 'The RFC',
      day: MARCH,
      story: 'How we split the billing.',
      source: 'artifact',
      links: RFC.links,
      competencies: [{ subject: 'influence', strength: 2 }],
    })
    expect((await database.artifacts.get(id))?.evidence).toEqual([piece.id])
  })

  it('of leadership evidence rests on nothing made', async () => {
    const kind = 'leadership_evidence'
    const { id } = unwrap(await addArtifact(database, { kind, title: 'Mentoring' }))
    const piece = unwrap(await addEvidenceOfArtifact(database, id, MARCH))
    expect(piece.source).toBe('own_account')
  })

  it('goes with its link in one undo', async () => {
    const { id } = unwrap(await addArtifact(database, { kind: RFC.kind, title: RFC.title }))
    const piece = unwrap(await addEvidenceOfArtifact(database, id, MARCH))
    unwrap(await undo(database))
    expect((await database.artifacts.get(id))?.evidence).toEqual([])
    expect(await database.evidence.get(piece.id)).toBeUndefined()
  })

  it('is refused for what is not there', async () => {
    await expectRefusal(database, () => addEvidenceOfArtifact(database, newId(), MARCH), 'id')
  })
})

describe('evidence to be linked', () => {
  it('leaves out what lies in the trash', async () => {
    const { id } = unwrap(await addArtifact(database, { kind: RFC.kind, title: RFC.title }))
    const kept = unwrap(await addEvidenceOfArtifact(database, id, MARCH))
    const gone = unwrap(await addEvidenceOfArtifact(database, id, MARCH))
    unwrap(await deleteEvidence(database, gone.id))
    const { linked, all } = await readEvidenceChoices(database, [gone.id, kept.id])
    expect(linked.map((each) => each.id)).toEqual([kept.id])
    expect(all.map((each) => each.id)).toEqual([kept.id])
  })
})
