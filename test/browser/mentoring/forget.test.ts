import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { RecordTable } from '#shared/records/change.ts'
import type { Day } from '#shared/units/day.ts'
import { addAction, saveAction } from '../../../src/renderer/data/actions/action-repository.ts'
import { addAgreement } from '../../../src/renderer/data/agreements/agreement-repository.ts'
import { commit } from '../../../src/renderer/data/commit.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { changeToWords } from '../../../src/renderer/data/history/to-words.ts'
import { redo, undo } from '../../../src/renderer/data/history/undo.ts'
import { keepDraft } from '../../../src/renderer/data/kept-drafts.ts'
import { countNamed, findNamedTexts } from '../../../src/renderer/data/people/forget/find-named.ts'
import { finishForgetting } from '../../../src/renderer/data/people/forget/finish-forgetting.ts'
import { forgetPerson } from '../../../src/renderer/data/people/forget/forget-person.ts'
import {
  addPerson,
  deletePerson,
  savePerson,
} from '../../../src/renderer/data/people/person-repository.ts'
import { readNamed } from '../../../src/renderer/data/people/read-named.ts'
import { saveProfile } from '../../../src/renderer/data/profile-repository.ts'
import {
  addSession,
  deleteSession,
  saveSession,
} from '../../../src/renderer/data/sessions/session-repository.ts'
import { createKeeper } from '../../../src/renderer/data/vault/keeper.ts'
import { useVaultStatus } from '../../../src/renderer/data/vault/vault-status.ts'
import {
  cleanDatabasesAfterEach,
  openAsWriter,
  readAll,
  unwrap,
} from '../../support/browser/databases.ts'
import { FakeVault } from '../../support/browser/fake-vault.ts'
import { storeDigest } from '../../support/browser/store-digest.ts'
import { aCriterion, aLadder } from '../../support/builders/a-ladder.ts'
import { aMetric, aReading } from '../../support/builders/a-metric.ts'
import { aPacket } from '../../support/builders/a-packet.ts'
import { aPacketVersion } from '../../support/builders/a-packet-version.ts'
import { aComponent, anArtifact } from '../../support/builders/an-artifact.ts'
import { anAttachment } from '../../support/builders/an-attachment.ts'
import { anEntry } from '../../support/builders/an-entry.ts'
import { anEvidence } from '../../support/builders/an-evidence.ts'
import { brokenRules } from '../../support/rig/broken-rules.ts'
import type { Store } from '../../support/rig/store.ts'

cleanDatabasesAfterEach()

const DAY = '2026-03-01' as Day
const NAMES = ['Maya Torres', 'maya']

let database: CairnDatabase
let personId: string
let otherId: string
let entryId: string
beforeEach(async () => {
  database = await openAsWriter()
  await saveProfile(database, { name: 'Ada' })
  const person = { name: 'Maya Torres', handle: 'maya', roles: ['mentor' as const] }
  personId = unwrap(await addPerson(database, person)).id
  otherId = unwrap(await addPerson(database, { name: 'Jo', notes: 'Knows Maya Torres.' })).id
  await savePerson(database, personId, { notes: 'Maya likes short agendas.' })
  await addAgreement(database, { personId, role: 'mentor', startedOn: DAY })
  const session = unwrap(await addSession(database, { personId, day: DAY }))
  await saveSession(database, session.id, { summary: 'Maya said: ask first.' })
  const gone = unwrap(await addSession(database, { personId, day: DAY, notes: 'Maya, deleted' }))
  await deleteSession(database, gone.id)
  await addAction(database, { text: 'Thank Maya', personId, sessionId: session.id })
  // Was with her for a while, and is about something else by now.
  const loose = unwrap(await addAction(database, { text: 'Write it down', personId }))
  await saveAction(database, loose.id, { personId: null })
  const entry = anEntry({ text: 'Talked to maya.', people: [personId, otherId], tags: ['maya'] })
  entryId = entry.id
  await put('entries', entry)
  await put('entries', { ...entry, text: 'Talked to maya. Then to @maya again.' })
  await put('evidence', anEvidence({ seenBy: [personId], sessions: [session.id] }))
  await put(
    'attachments',
    anAttachment({ owner: { table: 'sessions', id: session.id }, name: 'maya.txt' }),
  )
  await putPortfolio()
})

const artifact = anArtifact({ components: [aComponent({ notes: 'Maya has the draft' })] })
const packet = aPacket({
  sections: [{ id: 'gaps', isShown: true, text: 'Maya Torres says so.' }],
  redaction: { people: [], words: [{ word: 'maya', replacement: 'x' }], hidesNumbers: false },
})
const version = aPacketVersion({
  packetId: packet.id,
  sections: [{ id: 'gaps', title: 'Gaps', text: 'As Maya Torres says' }],
})

/** All of it names her in words, and what can names her by a link. */
async function putPortfolio() {
  await put('artifacts', artifact)
  await put('artifacts', { ...artifact, reviewers: [personId, otherId] })
  await put('metrics', aMetric({ readings: [aReading({ source: 'Counted by Maya' })] }))
  await put('packets', packet)
  const redaction = { ...packet.redaction, people: [otherId, personId] }
  await put('packets', { ...packet, redaction })
  await put('packetVersions', version)
  await put('ladders', aLadder({ criteria: [aCriterion({ text: 'As Maya Torres does' })] }))
}

function put(table: RecordTable, row: object) {
  return commit(database, { command: 'test/put', label: 'Put' }, (recorder) =>
    recorder.put(table, row as never),
  )
}

async function everything(): Promise<string> {
  return JSON.stringify([await readAll(database), { ...localStorage }])
}

async function forget(names: readonly string[] = NAMES, kept: readonly string[] = []) {
  const found = await findNamedTexts(database, personId, names, () => false)
  return unwrap(await forgetPerson(database, personId, { names, found, kept }))
}

async function broken(): Promise<string[]> {
  const tables = database.tables.filter(({ name }) => name !== 'changes' && name !== 'meta')
  const records = Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)),
  ) as unknown as Store['records']
  const changes = await database.changes.toArray()
  const meta = (await database.meta.get('meta')) ?? null
  return brokenRules({ name: database.name, records, changes, meta })
}

describe('what names a person', () => {
  it('is counted by links, the trash included', async () => {
    expect(await countNamed(database, personId)).toEqual({
      agreements: 1,
      sessions: 2,
      actions: 1,
      attachments: 1,
      entries: 1,
      evidence: 1,
      artifacts: 1,
      packets: 1,
    })
  })

  it('is handed over with the artifacts that they look over', async () => {
    const named = await readNamed(database, personId)
    expect(named.artifacts).toMatchObject([{ id: artifact.id }])
    expect(named.evidence).toHaveLength(1)
  })

  it('is found in texts that stay, and not in what goes along', async () => {
    const found = await findNamedTexts(database, personId, NAMES, () => false)
    expect(found.map(({ table, name }) => `${table}: ${name}`).sort()).toEqual([
      'artifacts: Maya',
      'entries: maya',
      'ladders: Maya Torres',
      'metrics: Maya',
      'packetVersions: Maya Torres',
      'packets: Maya Torres',
      'people: Maya Torres',
    ])
  })
})

describe('a person who was forgotten', () => {
  it('is in no table any more by name or by id, the history and the trash included', async () => {
    keepDraft(database.name, `person/${personId}`, { notes: 'Maya' })
    expect(await forget()).toBe('done')
    const left = await everything()
    expect(left).not.toMatch(/maya|torres/i)
    const rows = JSON.stringify(
      await Promise.all(
        database.tables.filter(({ name }) => name !== 'changes').map((table) => table.toArray()),
      ),
    )
    expect(rows).not.toContain(personId)
    expect(await database.sessions.count()).toBe(0)
    expect(await database.attachments.count()).toBe(0)
    expect(await database.actions.count()).toBe(1)
  })

  it('leaves records and history that hold together', async () => {
    await forget()
    expect(await broken()).toEqual([])
    expect(await database.entries.get(entryId)).toMatchObject({
      text: 'Talked to a colleague. Then to a colleague again.',
      people: [otherId],
      tags: ['A colleague'],
    })
  })

  it('leaves a portfolio that holds together without them', async () => {
    await forget()
    expect(await database.artifacts.get(artifact.id)).toMatchObject({
      reviewers: [otherId],
      components: [{ notes: 'A colleague has the draft', label: 'System overview' }],
    })
    expect(await database.packets.get(packet.id)).toMatchObject({
      sections: [{ id: 'gaps', text: 'A colleague says so.' }],
      redaction: { people: [otherId], words: [] },
    })
    expect(await database.packetVersions.get(version.id)).toMatchObject({
      sections: [{ text: 'As a colleague says' }],
    })
    expect((await database.metrics.toArray())[0]?.readings[0]?.source).toBe(
      'Counted by a colleague',
    )
    expect((await database.ladders.toArray())[0]?.criteria[0]?.text).toBe('As a colleague does')
  })

  it('stays out of a packet by name where a text keeps the name', async () => {
    await forget(NAMES, [`entries/${entryId}`])
    expect((await database.packets.get(packet.id))?.redaction).toMatchObject({
      people: [otherId],
      words: [
        { word: 'maya', replacement: 'x' },
        { word: 'Maya Torres', replacement: 'a colleague' },
      ],
    })
    expect(await broken()).toEqual([])
  })

  it('goes from a packet that only leaves out their name', async () => {
    await put('packets', { ...packet, sections: [] })
    await forget()
    expect((await database.packets.get(packet.id))?.redaction.words).toEqual([])
  })

  it('is brought back by no undo, while all else is still undone', async () => {
    await forget()
    const labels: (string | null)[] = []
    for (;;) {
      const label = unwrap(await undo(database))
      if (label === null) break
      labels.push(label)
      expect(await everything()).not.toMatch(/maya|torres/i)
      expect(await database.people.get(personId)).toBeUndefined()
    }
    expect(labels).not.toContain('Forget a person')
    expect(labels.length).toBeGreaterThan(4)
    expect(await broken()).toEqual([])
    while (unwrap(await redo(database)) !== null) {
      expect(await everything()).not.toMatch(/maya|torres/i)
    }
    expect(await broken()).toEqual([])
  })

  it('stays in the texts that the person left as they are, and nowhere else', async () => {
    await forget(NAMES, [`entries/${entryId}`])
    expect((await database.entries.get(entryId))?.text).toContain('maya')
    expect((await database.entries.get(entryId))?.people).toEqual([otherId])
    expect((await database.people.get(otherId))?.notes).toBe('Knows a colleague.')
    expect(await broken()).toEqual([])
  })

  it('leaves all texts alone where no name was given', async () => {
    await forget([])
    expect((await database.people.get(otherId))?.notes).toBe('Knows Maya Torres.')
    expect((await database.entries.get(entryId))?.people).toEqual([otherId])
    expect(await database.people.count()).toBe(1)
  })

  it('can have been in the trash', async () => {
    await deletePerson(database, personId)
    expect(await forget()).toBe('done')
    expect(await everything()).not.toMatch(/maya|torres/i)
    expect(await broken()).toEqual([])
  })

  it('tells the list of changes nothing but that it happened', async () => {
    await forget()
    const changes = await database.changes.toArray()
    const last = changes.at(-1)
    expect(last?.label).toBe('Forget a person')
    expect(changeToWords(last ?? { steps: [] })).toEqual([])
  })

  it('leaves the vault with a ledger of what is stored, now and after the next change', async () => {
    const vault = new FakeVault()
    const keeper = createKeeper(vault, database, await vault.read())
    try {
      keeper.wake()
      expect(await forget()).toBe('done')
      expect(await everything()).not.toMatch(/maya|torres/i)
      expect(vault.ledger()?.digest).toBe(await storeDigest(database))
      const copies = vault.copies.length
      await saveProfile(database, { name: 'Ada L.' })
      const stored = await database.changes.count()
      await vi.waitFor(() => expect(vault.ledger()?.changeNumber).toBe(stored), { timeout: 5000 })
      expect(vault.ledger()?.digest).toBe(await storeDigest(database))
      expect(vault.copies).toHaveLength(copies)
    } finally {
      keeper.stop()
      useVaultStatus.setState(useVaultStatus.getInitialState())
    }
  })

  it('is taken out of the history at the next start where that was interrupted', async () => {
    const bulkPut = vi.spyOn(database.changes, 'bulkPut')
    bulkPut.mockRejectedValueOnce(new DOMException('Full', 'QuotaExceededError'))
    expect(await forget()).toBe('later')
    expect(await everything()).toMatch(/maya/i)
    expect(await finishForgetting(database)).toBe('done')
    expect(await everything()).not.toMatch(/maya|torres/i)
    expect(await broken()).toEqual([])
  })
})
