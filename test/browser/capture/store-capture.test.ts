import { beforeEach, expect, it } from 'vitest'
import type { Capture } from '#shared/capture/read-capture.ts'
import type { Day } from '#shared/units/day.ts'
import { storeCapture } from '../../../src/renderer/data/capture/store-capture.ts'
import { today } from '../../../src/renderer/data/clock.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { addPerson } from '../../../src/renderer/data/people/person-repository.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../../support/browser/databases.ts'

cleanDatabasesAfterEach()

let database: CairnDatabase
beforeEach(async () => {
  database = await openAsWriter()
})

const CAPTURE: Capture = {
  kind: 'entry',
  text: 'Held the design review',
  subjects: ['influence'],
  people: [],
  day: null,
}

it('stores an entry of now, with whom and what it is about', async () => {
  const maya = unwrap(await addPerson(database, { name: 'Maya' }))
  const { id } = unwrap(await storeCapture(database, { ...CAPTURE, people: [maya] }))
  const entry = await database.entries.get(id)
  expect(entry).toMatchObject({ text: CAPTURE.text, day: today(), competencies: ['influence'] })
  expect(entry?.people).toEqual([maya.id])
  expect(entry?.at).not.toBeNull()
})

it('stores an entry of another day without a time', async () => {
  const day = '2026-01-05' as Day
  const { id } = unwrap(await storeCapture(database, { ...CAPTURE, day }))
  expect(await database.entries.get(id)).toMatchObject({ day, at: null })
})

it('stores an action and a piece of evidence', async () => {
  const due = '2027-01-05' as Day
  const action = unwrap(await storeCapture(database, { ...CAPTURE, kind: 'action', day: due }))
  expect(await database.actions.get(action.id)).toMatchObject({ text: CAPTURE.text, due })
  const evidence = unwrap(await storeCapture(database, { ...CAPTURE, kind: 'evidence' }))
  expect(await database.evidence.get(evidence.id)).toMatchObject({ title: CAPTURE.text })
})

it('takes back what was stored by undo while nothing came after it', async () => {
  const { id, takeBack } = unwrap(await storeCapture(database, CAPTURE))
  await takeBack()
  expect(await database.entries.get(id)).toBeUndefined()
})

it('puts what was stored into the trash when something came after it, and touches nothing else', async () => {
  for (const kind of ['entry', 'action', 'evidence'] as const) {
    const { id, takeBack } = unwrap(await storeCapture(database, { ...CAPTURE, kind }))
    const other = unwrap(await addPerson(database, { name: 'Maya' }))
    await takeBack()
    const table = { entry: 'entries', action: 'actions', evidence: 'evidence' }[kind]
    const row = await database.table<{ deletedAt: string | null }>(table).get(id)
    expect(row?.deletedAt, kind).not.toBeNull()
    expect(await database.people.get(other.id)).toMatchObject({ deletedAt: null })
  }
})

it('says so where nothing may be written', async () => {
  database.mayWrite = false
  expect(await storeCapture(database, CAPTURE)).toMatchObject({ ok: false })
})
