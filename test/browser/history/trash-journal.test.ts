import { beforeEach, describe, expect, it } from 'vitest'
import { RECORD_TABLES } from '#shared/records/change.ts'
import type { Person } from '#shared/records/person.ts'
import type { Day } from '#shared/units/day.ts'
import { addAction } from '../../../src/renderer/data/actions/action-repository.ts'
import {
  addAgreement,
  deleteAgreement,
  restoreAgreement,
} from '../../../src/renderer/data/agreements/agreement-repository.ts'
import {
  type AttachmentOwner,
  addAttachment,
  removeAttachment,
} from '../../../src/renderer/data/attachments/attachment-repository.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { addEntry } from '../../../src/renderer/data/entries/entry-repository.ts'
import { addEvidence } from '../../../src/renderer/data/evidence/evidence-repository.ts'
import { bringBack, isBringable } from '../../../src/renderer/data/history/bring-back.ts'
import {
  deleteForGood,
  emptyTrash,
  moveToTrash,
  purgeTrash,
  readTrash,
  restoreFromTrash,
} from '../../../src/renderer/data/history/trash.ts'
import { undo } from '../../../src/renderer/data/history/undo.ts'
import { addLadder } from '../../../src/renderer/data/ladders/ladder-repository.ts'
import {
  addPacket,
  changePacket,
  keepPacketVersion,
} from '../../../src/renderer/data/packets/packet-repository.ts'
import { readPacketVersions } from '../../../src/renderer/data/packets/read-versions.ts'
import { addPerson, deletePerson } from '../../../src/renderer/data/people/person-repository.ts'
import {
  type ArtifactToAdd,
  addArtifact,
  changeArtifact,
  moveArtifact,
} from '../../../src/renderer/data/portfolio/artifact-repository.ts'
import { addMetric } from '../../../src/renderer/data/portfolio/metric-repository.ts'
import { readSessionsOf } from '../../../src/renderer/data/sessions/read-sessions.ts'
import {
  addSession,
  deleteSession,
  restoreSession,
} from '../../../src/renderer/data/sessions/session-repository.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../../support/browser/databases.ts'
import { expectRefusal } from '../../support/browser/roadmap.ts'
import { storeDigest } from '../../support/browser/store-digest.ts'
import { aLadder } from '../../support/builders/a-ladder.ts'
import { aPacket } from '../../support/builders/a-packet.ts'
import { aPacketVersion } from '../../support/builders/a-packet-version.ts'

cleanDatabasesAfterEach()

const DAY = '2026-03-01' as Day
let database: CairnDatabase

beforeEach(async () => {
  database = await openAsWriter()
})

/** Somebody with whom there is an agreement, a talk with a file, and something to do on either side. */
async function somebody(name = 'Rosa') {
  const person = unwrap(await addPerson(database, { name }))
  const about = { personId: person.id, role: 'mentor', startedOn: DAY } as const
  const agreement = unwrap(await addAgreement(database, about))
  const session = await aTalkWith(person)
  const file = await aFile({ table: 'sessions', id: session.id })
  unwrap(await addAction(database, { text: 'Send the draft', ownerId: person.id }))
  unwrap(await addAction(database, { text: 'Thank them', personId: person.id }))
  return { person, agreement, session, file }
}

const aTalkWith = async ({ id }: Person) =>
  unwrap(await addSession(database, { personId: id, day: DAY, state: 'held' }))

async function aFile(owner: AttachmentOwner, words = 'What was said'): Promise<string> {
  const file = new File([words], 'note.txt')
  const added = await addAttachment(database, owner, file)
  if (!added.ok) throw new Error(added.error.type)
  return added.value.attachment.id
}

/** An entry, a piece of evidence, a talk and an artifact, each with a file of its own and one that was removed before. */
async function ownersOfFiles(): Promise<AttachmentOwner[]> {
  const person = unwrap(await addPerson(database, { name: 'Rosa' }))
  const owners: AttachmentOwner[] = [
    { table: 'entries', id: unwrap(await addEntry(database, { day: DAY, text: 'Well done' })).id },
    { table: 'evidence', id: unwrap(await addEvidence(database, { day: DAY, title: 'Done' })).id },
    { table: 'sessions', id: (await aTalkWith(person)).id },
    { table: 'artifacts', id: unwrap(await addArtifact(database, A_MAP)).id },
  ]
  for (const owner of owners) {
    await aFile(owner)
    unwrap(await removeAttachment(database, await aFile(owner, 'Written too soon')))
  }
  return owners
}

const A_MAP = { kind: 'technical_artifacts', title: 'The map' } satisfies ArtifactToAdd

const listed = async () => (await readTrash(database)).map(({ record }) => record.id)
const files = () => database.attachments.toArray()

/** What the bookkeeping says of each table, beside what there is. */
async function expectCounted() {
  const rows = (await database.meta.get('meta'))?.rows ?? {}
  for (const table of RECORD_TABLES) {
    expect(rows[table] ?? 0, table).toBe(await database.table(table).count())
  }
}

/** As if all that lies in the trash had been put there, and seen by a later day, so many days ago. */
async function letDaysPass(days: number) {
  const ago = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString()
  for (const table of [
    'entries',
    'evidence',
    'people',
    'sessions',
    'artifacts',
    'attachments',
  ] as const) {
    await database
      .table(table)
      .where('deletedAt')
      .above('')
      .modify({ deletedAt: ago(days) })
  }
  await database.changes.toCollection().modify({ at: ago(0.9) })
}

describe('a deleted person', () => {
  it('takes along what was agreed, said and undertaken, and brings it back as it was', async () => {
    const { person, session } = await somebody()
    await somebody('Henrik')
    const before = await storeDigest(database)
    unwrap(await moveToTrash(database, 'people', person.id))
    expect(await listed()).toEqual([person.id])
    expect(await readSessionsOf(database, person.id)).toEqual([])
    expect((await files()).filter(({ deletedAt }) => deletedAt !== null)).toHaveLength(1)
    await expectCounted()

    unwrap(await restoreFromTrash(database, 'people', person.id))
    expect(await listed()).toEqual([])
    expect(await readSessionsOf(database, person.id)).toMatchObject([{ id: session.id }])
    for (const table of ['agreements', 'sessions', 'actions', 'attachments'] as const) {
      expect(await database.table(table).where('deletedAt').above('').count(), table).toBe(0)
    }
    unwrap(await undo(database))
    unwrap(await undo(database))
    expect(await storeDigest(database)).toBe(before)
    await expectCounted()
  })

  it('leaves in the trash what was put there before, and that comes back after them', async () => {
    const { person, session, agreement, file } = await somebody()
    unwrap(await moveToTrash(database, 'sessions', session.id))
    unwrap(await deleteAgreement(database, agreement.id))
    await later()
    unwrap(await deletePerson(database, person.id))
    expect((await listed()).sort()).toEqual([person.id, agreement.id, session.id].sort())
    const alone = [
      () => restoreFromTrash(database, 'sessions', session.id),
      () => restoreFromTrash(database, 'agreements', agreement.id),
      () => restoreSession(database, session.id),
      () => restoreAgreement(database, agreement.id),
    ]
    for (const restore of alone) await expectRefusal(database, restore, 'personId')

    unwrap(await restoreFromTrash(database, 'people', person.id))
    expect((await listed()).sort()).toEqual([agreement.id, session.id].sort())
    unwrap(await restoreFromTrash(database, 'sessions', session.id))
    unwrap(await restoreFromTrash(database, 'agreements', agreement.id))
    expect(await listed()).toEqual([])
    expect(await files()).toMatchObject([{ id: file, deletedAt: null }])
  })

  it('brings back a talk without the file that was removed from it before', async () => {
    const { person, file } = await somebody()
    unwrap(await removeAttachment(database, file))
    await later()
    unwrap(await moveToTrash(database, 'people', person.id))
    unwrap(await restoreFromTrash(database, 'people', person.id))
    expect(await files()).toMatchObject([{ id: file, deletedAt: expect.any(String) }])
  })

  it('leaves nothing of theirs behind for good, one talk removed before them included', async () => {
    const { person, session, file } = await somebody()
    unwrap(await removeAttachment(database, file))
    unwrap(await deleteSession(database, session.id))
    await aFile({ table: 'sessions', id: (await aTalkWith(person)).id })
    const other = await somebody('Henrik')
    await later()
    unwrap(await moveToTrash(database, 'people', person.id))
    const before = await storeDigest(database)
    unwrap(await deleteForGood(database, 'people', person.id))
    expect(await listed()).toEqual([])
    expect(await database.people.toCollection().primaryKeys()).toEqual([other.person.id])
    expect(await database.sessions.toCollection().primaryKeys()).toEqual([other.session.id])
    expect(await database.agreements.toCollection().primaryKeys()).toEqual([other.agreement.id])
    expect(await database.actions.count()).toBe(2)
    expect((await files()).map(({ id }) => id)).toEqual([other.file])
    await expectCounted()
    unwrap(await undo(database))
    expect(await storeDigest(database)).toBe(before)
    await expectCounted()
  })
})

describe('the file of a record', () => {
  it('goes and comes with it, and is never listed by itself', async () => {
    for (const { table, id } of await ownersOfFiles()) {
      unwrap(await moveToTrash(database, table, id))
      expect(await listed(), table).toEqual([id])
      const isGone = (await database.attachments.where('owner.id').equals(id).toArray()).every(
        ({ deletedAt }) => deletedAt !== null,
      )
      expect(isGone, table).toBe(true)
      unwrap(await restoreFromTrash(database, table, id))
      expect(await listed(), table).toEqual([])
    }
    expect((await files()).filter(({ deletedAt }) => deletedAt === null)).toHaveLength(4)
    await expectCounted()
  })

  it('is gone for good with it, also one removed before', async () => {
    for (const { table, id } of await ownersOfFiles()) {
      unwrap(await moveToTrash(database, table, id))
      unwrap(await deleteForGood(database, table, id))
      expect(await database.attachments.where('owner.id').equals(id).count(), table).toBe(0)
    }
    expect(await database.attachments.count()).toBe(0)
    await expectCounted()
  })

  it('is gone with an emptied trash, and is not counted as a record', async () => {
    const owners = await ownersOfFiles()
    for (const { table, id } of owners) unwrap(await moveToTrash(database, table, id))
    expect(unwrap(await emptyTrash(database))).toBe(owners.length)
    expect(await database.attachments.count()).toBe(0)
    await expectCounted()
  })

  it('is cleared away with it after thirty days', async () => {
    const owners = await ownersOfFiles()
    for (const { table, id } of owners) unwrap(await moveToTrash(database, table, id))
    await letDaysPass(29)
    expect(unwrap(await purgeTrash(database))).toBe(0)
    await letDaysPass(32)
    expect(unwrap(await purgeTrash(database))).toBe(owners.length)
    expect(await database.attachments.count()).toBe(0)
    await expectCounted()
  })

  it('that was removed by itself is cleared away after thirty days, and its record stays', async () => {
    await ownersOfFiles()
    await letDaysPass(32)
    unwrap(await purgeTrash(database))
    expect((await files()).map(({ deletedAt }) => deletedAt)).toEqual([null, null, null, null])
    expect(await database.entries.count()).toBe(1)
    await expectCounted()
  })

  it('comes back with an earlier version of the record, where that lay in the trash', async () => {
    const { id } = unwrap(await addEntry(database, { day: DAY, text: 'Well done' }))
    await aFile({ table: 'entries', id })
    unwrap(await moveToTrash(database, 'entries', id))
    const number = (await database.meta.get('meta'))?.changeNumber ?? 0
    unwrap(await bringBack(database, number, 'entries', id))
    expect(await files()).toMatchObject([{ deletedAt: null }])
  })
})

/** A packet of which two versions were kept, the first of them deleted again. */
async function aPacketWithVersions() {
  const { target, level } = aPacket()
  const { id } = unwrap(await addPacket(database, { title: 'The case', target, level }))
  const { label, sections } = aPacketVersion()
  const first = unwrap(await keepPacketVersion(database, id, { label, sections }))
  const second = unwrap(await keepPacketVersion(database, id, { label, sections }))
  unwrap(await moveToTrash(database, 'packetVersions', first.id))
  await later()
  return { id, first: first.id, second: second.id }
}

describe('a deleted packet', () => {
  const versions = async (id: string) =>
    (await readPacketVersions(database, id)).map((version) => version.id)

  it('takes its versions along and brings them back, but for one that was deleted before', async () => {
    const { id, first, second } = await aPacketWithVersions()
    const before = await storeDigest(database)
    unwrap(await moveToTrash(database, 'packets', id))
    expect((await listed()).sort()).toEqual([id, first].sort())
    expect(await versions(id)).toEqual([])
    await expectCounted()

    unwrap(await restoreFromTrash(database, 'packets', id))
    expect(await listed()).toEqual([first])
    expect(await versions(id)).toEqual([second])
    unwrap(await undo(database))
    unwrap(await undo(database))
    expect(await storeDigest(database)).toBe(before)
  })

  it('comes back before one of its versions does', async () => {
    const { id, first, second } = await aPacketWithVersions()
    unwrap(await moveToTrash(database, 'packets', id))
    for (const version of [first, second]) {
      const restore = () => restoreFromTrash(database, 'packetVersions', version)
      await expectRefusal(database, restore, 'packetId')
    }
    unwrap(await restoreFromTrash(database, 'packets', id))
    unwrap(await restoreFromTrash(database, 'packetVersions', first))
    expect(await versions(id)).toEqual([second, first])
  })

  it('leaves no version behind for good', async () => {
    const { id } = await aPacketWithVersions()
    const other = await aPacketWithVersions()
    unwrap(await moveToTrash(database, 'packets', id))
    const before = await storeDigest(database)
    unwrap(await deleteForGood(database, 'packets', id))
    const left = await database.packetVersions.toCollection().primaryKeys()
    expect(left.sort()).toEqual([other.first, other.second].sort())
    await expectCounted()
    unwrap(await undo(database))
    expect(await storeDigest(database)).toBe(before)
  })
})

describe('a deleted artifact, metric or ladder', () => {
  it('is listed in the trash, and comes back as it was', async () => {
    const { employer, name } = aLadder()
    const records = [
      { table: 'artifacts', id: unwrap(await addArtifact(database, A_MAP)).id },
      { table: 'metrics', id: unwrap(await addMetric(database, { title: 'Lead time' })).id },
      { table: 'ladders', id: unwrap(await addLadder(database, { employer, name })).id },
    ] as const
    const before = await Promise.all(records.map(({ table, id }) => database.table(table).get(id)))
    for (const { table, id } of records) unwrap(await moveToTrash(database, table, id))
    expect((await listed()).sort()).toEqual(records.map(({ id }) => id).sort())
    for (const { table, id } of records) unwrap(await restoreFromTrash(database, table, id))
    for (const [at, { table, id }] of records.entries()) {
      const row = await database.table(table).get(id)
      expect({ ...row, updatedAt: null }).toEqual({ ...before[at], updatedAt: null })
    }
    expect(await listed()).toEqual([])
  })
})

describe('an earlier version of a record of the portfolio', () => {
  it('comes back at the place where the record is now', async () => {
    const { id } = unwrap(await addArtifact(database, A_MAP))
    unwrap(await addArtifact(database, { ...A_MAP, title: 'Another' }))
    unwrap(await changeArtifact(database, id, { title: 'A plan' }))
    const number = (await database.meta.get('meta'))?.changeNumber ?? 0
    unwrap(await moveArtifact(database, id, null))
    const rank = (await database.artifacts.get(id))?.rank
    unwrap(await bringBack(database, number, 'artifacts', id))
    expect(await database.artifacts.get(id)).toMatchObject({ title: 'The map', rank })
  })

  it('brings the versions of a packet out of the trash', async () => {
    const { id, second } = await aPacketWithVersions()
    unwrap(await changePacket(database, id, { title: 'The better case' }))
    const number = (await database.meta.get('meta'))?.changeNumber ?? 0
    unwrap(await moveToTrash(database, 'packets', id))
    unwrap(await bringBack(database, number, 'packets', id))
    expect(await database.packets.get(id)).toMatchObject({ title: 'The case', deletedAt: null })
    expect(await readPacketVersions(database, id)).toMatchObject([{ id: second }])
  })

  it.each(['metrics', 'ladders'] as const)('can be brought back: %s', (table) => {
    expect(isBringable({ table, id: 'an-id', before: {}, after: null })).toBe(true)
  })
})

/** Until the clock shows another millisecond, by which what went along is told from what went before. */
async function later() {
  const since = Date.now()
  while (Date.now() === since) await new Promise((resolve) => setTimeout(resolve, 1))
}
