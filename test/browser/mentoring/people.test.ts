import { beforeEach, describe, expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import {
  addAction,
  closeAction,
  deleteAction,
  reopenAction,
  restoreAction,
} from '../../../src/renderer/data/actions/action-repository.ts'
import { readActionsOf, readOpenActions } from '../../../src/renderer/data/actions/read-actions.ts'
import {
  addAgreement,
  readAgreementsOf,
  saveAgreement,
} from '../../../src/renderer/data/agreements/agreement-repository.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { undo } from '../../../src/renderer/data/history/undo.ts'
import {
  addPerson,
  deletePerson,
  readPeople,
  readPerson,
  restorePerson,
  savePerson,
} from '../../../src/renderer/data/people/person-repository.ts'
import { readSessionsOf } from '../../../src/renderer/data/sessions/read-sessions.ts'
import { addSession } from '../../../src/renderer/data/sessions/session-repository.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../../support/browser/databases.ts'

cleanDatabasesAfterEach()

let database: CairnDatabase
beforeEach(async () => {
  database = await openAsWriter()
})

const DAY = '2026-03-01' as Day
const LATER = '2026-03-08' as Day

async function aStoredPerson(name = 'Maya Torres') {
  return unwrap(await addPerson(database, { name, roles: ['mentor'] }))
}

describe('people', () => {
  it('come by name as the language sorts it, whatever the case', async () => {
    for (const name of ['zoe', 'Émile', 'Ada', 'bo']) await aStoredPerson(name)
    expect((await readPeople(database)).map(({ name }) => name)).toEqual([
      'Ada',
      'bo',
      'Émile',
      'zoe',
    ])
  })

  it('need a name that is more than spaces', async () => {
    const added = await addPerson(database, { name: '   ' })
    expect(added).toMatchObject({ ok: false, error: { type: 'InvalidValue', field: 'name' } })
  })

  it('keep the fields that a later patch does not name', async () => {
    const { id } = await aStoredPerson()
    await savePerson(database, id, { work: 'Principal engineer' })
    expect(await readPerson(database, id)).toMatchObject({
      name: 'Maya Torres',
      work: 'Principal engineer',
      roles: ['mentor'],
    })
  })

  it('go into the trash with what is theirs, and come back with it', async () => {
    const { id } = await aStoredPerson()
    await addSession(database, { personId: id, day: DAY })
    await addAgreement(database, { personId: id, role: 'mentor', startedOn: DAY })
    const gone = unwrap(await addAction(database, { text: 'Was deleted before', personId: id }))
    await deleteAction(database, gone.id)
    await addAction(database, { text: 'Theirs', ownerId: id })
    await addAction(database, { text: 'About something else' })

    await deletePerson(database, id)
    expect(await readPerson(database, id)).toBeUndefined()
    expect((await readOpenActions(database)).map(({ text }) => text)).toEqual([
      'About something else',
    ])
    expect(await readSessionsOf(database, id)).toEqual([])

    await restorePerson(database, id)
    expect(await readPerson(database, id)).toMatchObject({ name: 'Maya Torres' })
    expect(await readSessionsOf(database, id)).toHaveLength(1)
    expect(await readAgreementsOf(database, id)).toHaveLength(1)
    const actions = await readActionsOf(database, { personId: id })
    expect(actions.map(({ text }) => text)).toEqual(['Theirs'])
  })

  it('come back with one undo', async () => {
    const { id } = await aStoredPerson()
    await addSession(database, { personId: id, day: DAY })
    await deletePerson(database, id)
    unwrap(await undo(database))
    expect(await readPerson(database, id)).toBeDefined()
    expect(await readSessionsOf(database, id)).toHaveLength(1)
  })
})

describe('actions', () => {
  it('come by due day, those without a day last', async () => {
    await addAction(database, { text: 'Some time' })
    await addAction(database, { text: 'Later', due: LATER })
    await addAction(database, { text: 'First', due: DAY })
    expect((await readOpenActions(database)).map(({ text }) => text)).toEqual([
      'First',
      'Later',
      'Some time',
    ])
  })

  it('are closed on a day and taken up again', async () => {
    const { id } = unwrap(await addAction(database, { text: 'Write it down' }))
    expect(unwrap(await closeAction(database, id, 'done', DAY))).toMatchObject({
      state: 'done',
      closedOn: DAY,
    })
    expect(await readOpenActions(database)).toEqual([])
    expect(unwrap(await reopenAction(database, id))).toMatchObject({
      state: 'open',
      closedOn: null,
    })
  })

  it('leave for the trash and come back', async () => {
    const { id } = unwrap(await addAction(database, { text: 'Write it down' }))
    await deleteAction(database, id)
    expect(await readOpenActions(database)).toEqual([])
    await restoreAction(database, id)
    expect(await readOpenActions(database)).toHaveLength(1)
  })

  it('of a person are those of either side, each once, the open ones first', async () => {
    const { id } = await aStoredPerson()
    await addAction(database, { text: 'Both', ownerId: id, personId: id })
    const mine = unwrap(await addAction(database, { text: 'Mine', personId: id }))
    await closeAction(database, mine.id, 'done', DAY)
    await addAction(database, { text: 'Nobody’s' })
    const actions = await readActionsOf(database, { personId: id })
    expect(actions.map(({ text }) => text)).toEqual(['Both', 'Mine'])
  })

  it('name only people that there are', async () => {
    const added = await addAction(database, { text: 'Ask', personId: 'nobody' })
    expect(added).toMatchObject({ ok: false, error: { type: 'InvalidValue' } })
  })
})

describe('an agreement', () => {
  it('does not end before it begins', async () => {
    const { id: personId } = await aStoredPerson()
    const agreement = unwrap(
      await addAgreement(database, { personId, role: 'mentor', startedOn: LATER }),
    )
    expect(await saveAgreement(database, agreement.id, { endedOn: DAY })).toMatchObject({
      ok: false,
      error: { field: 'endedOn' },
    })
  })
})
