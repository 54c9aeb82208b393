import { beforeEach, describe, expect, it } from 'vitest'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { addEvidence } from '../../../src/renderer/data/evidence/evidence-repository.ts'
import { moveToTrash } from '../../../src/renderer/data/history/trash.ts'
import { newId } from '../../../src/renderer/data/ids.ts'
import { readPacketEvidence } from '../../../src/renderer/data/packets/use-packet-evidence.ts'
import { readRedactedPeople } from '../../../src/renderer/data/packets/use-redacted-people.ts'
import { addPerson } from '../../../src/renderer/data/people/person-repository.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../../support/browser/databases.ts'
import { anEvidence } from '../../support/builders/an-evidence.ts'

cleanDatabasesAfterEach()

let database: CairnDatabase
beforeEach(async () => {
  database = await openAsWriter()
})

describe('what a packet reads', () => {
  it('knows the name of somebody hidden who lies in the trash, and counts those whom nobody knows', async () => {
    const maya = unwrap(await addPerson(database, { name: 'Maya Torres' }))
    unwrap(await moveToTrash(database, 'people', maya.id))
    const { people, lost } = await readRedactedPeople(database, [maya.id, newId()])
    expect(people.map(({ name }) => name)).toEqual(['Maya Torres'])
    expect(lost).toBe(1)
  })

  it('has the evidence with its words, without what lies in the trash', async () => {
    const add = async (title: string) => {
      const { id, createdAt, updatedAt, deletedAt, ...form } = anEvidence({ title })
      return unwrap(await addEvidence(database, form))
    }
    const kept = await add('Kept')
    const gone = await add('Gone')
    unwrap(await moveToTrash(database, 'evidence', gone.id))
    const { pieces, total } = await readPacketEvidence(database, [kept.id, gone.id])
    expect(pieces.map(({ title }) => title)).toEqual(['Kept'])
    expect(total).toBe(1)
  })
})
