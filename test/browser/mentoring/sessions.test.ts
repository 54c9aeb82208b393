import { beforeEach, describe, expect, it } from 'vitest'
import type { AgendaItem } from '#shared/records/session.ts'
import { addDays, type Day } from '#shared/units/day.ts'
import { addAgreement } from '../../../src/renderer/data/agreements/agreement-repository.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { newId } from '../../../src/renderer/data/ids.ts'
import { addPerson } from '../../../src/renderer/data/people/person-repository.ts'
import {
  readPlanned,
  readSession,
  readSessionsOf,
} from '../../../src/renderer/data/sessions/read-sessions.ts'
import {
  addSession,
  deleteSession,
  restoreSession,
  saveSession,
} from '../../../src/renderer/data/sessions/session-repository.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../../support/browser/databases.ts'

cleanDatabasesAfterEach()

let database: CairnDatabase
let personId: string
beforeEach(async () => {
  database = await openAsWriter()
  personId = unwrap(await addPerson(database, { name: 'Maya Torres' })).id
})

const DAY = '2026-03-01' as Day
const NEXT = addDays(DAY, 21)

function aPoint(text: string, done = false): AgendaItem {
  return { id: newId(), text, done, carriedFrom: null }
}

async function aHeldSession(agenda: AgendaItem[]) {
  return unwrap(await addSession(database, { personId, day: DAY, state: 'held', agenda }))
}

const texts = (agenda: readonly AgendaItem[]) => agenda.map(({ text }) => text)

describe('a new session', () => {
  it('takes up in the same change what the last held one left open, marked with where it is from', async () => {
    const held = await aHeldSession([aPoint('Ask for a sponsor'), aPoint('Review the draft', true)])
    const before = (await database.meta.get('meta'))?.changeNumber ?? 0
    const next = unwrap(
      await addSession(database, { personId, day: NEXT, agenda: [aPoint('New point')] }),
    )
    expect(texts(next.agenda)).toEqual(['Ask for a sponsor', 'New point'])
    expect(next.agenda[0]?.carriedFrom).toBe(held.id)
    expect((await database.meta.get('meta'))?.changeNumber).toBe(before + 1)
  })

  it('does not take up what another planned one has already', async () => {
    await aHeldSession([aPoint('Ask for a sponsor')])
    await addSession(database, { personId, day: NEXT })
    const third = unwrap(await addSession(database, { personId, day: addDays(NEXT, 21) }))
    expect(third.agenda).toEqual([])
  })

  it('takes up again what only a canceled one had', async () => {
    await aHeldSession([aPoint('Ask for a sponsor')])
    const second = unwrap(await addSession(database, { personId, day: NEXT }))
    await saveSession(database, second.id, { state: 'canceled' })
    const third = unwrap(await addSession(database, { personId, day: addDays(NEXT, 21) }))
    expect(texts(third.agenda)).toEqual(['Ask for a sponsor'])
  })

  it('takes up what was left open twice', async () => {
    await aHeldSession([aPoint('Ask for a sponsor')])
    const second = unwrap(await addSession(database, { personId, day: NEXT }))
    await saveSession(database, second.id, { state: 'held' })
    const third = unwrap(await addSession(database, { personId, day: addDays(NEXT, 21) }))
    expect(texts(third.agenda)).toEqual(['Ask for a sponsor'])
    expect(third.agenda[0]?.carriedFrom).toBe(second.id)
  })

  it('belongs to the agreement that lasts', async () => {
    const agreement = unwrap(
      await addAgreement(database, { personId, role: 'mentor', startedOn: DAY }),
    )
    expect(unwrap(await addSession(database, { personId, day: DAY })).agreementId).toBe(
      agreement.id,
    )
  })
})

describe('a session that was held', () => {
  it('hands what it left open to the one already planned', async () => {
    const open = aPoint('Ask for a sponsor')
    const first = unwrap(await addSession(database, { personId, day: DAY, agenda: [open] }))
    const next = unwrap(await addSession(database, { personId, day: NEXT }))
    expect(next.agenda).toEqual([])
    await saveSession(database, first.id, { state: 'held' })
    expect((await readSession(database, next.id))?.agenda).toEqual([
      { ...open, carriedFrom: first.id },
    ])
  })

  it('takes a point back from there once it is ticked after all', async () => {
    const open = aPoint('Ask for a sponsor')
    const first = await aHeldSession([open])
    const next = unwrap(await addSession(database, { personId, day: NEXT }))
    await saveSession(database, first.id, { agenda: [{ ...open, done: true }] })
    expect((await readSession(database, next.id))?.agenda).toEqual([])
  })

  it('does not bring back what was taken off the next agenda by hand', async () => {
    const [open, other] = [aPoint('Ask for a sponsor'), aPoint('Review the draft')]
    const first = await aHeldSession([open, other])
    const next = unwrap(await addSession(database, { personId, day: NEXT }))
    await saveSession(database, next.id, { agenda: [] })
    await saveSession(database, first.id, { agenda: [open, { ...other, done: true }] })
    expect((await readSession(database, next.id))?.agenda).toEqual([])
  })
})

describe('sessions', () => {
  it('of a person come newest first, and go to the trash and back', async () => {
    const first = await aHeldSession([])
    const second = unwrap(await addSession(database, { personId, day: NEXT }))
    await deleteSession(database, first.id)
    expect((await readSessionsOf(database, personId)).map(({ id }) => id)).toEqual([second.id])
    await restoreSession(database, first.id)
    expect((await readSessionsOf(database, personId)).map(({ id }) => id)).toEqual([
      second.id,
      first.id,
    ])
  })

  it('that are planned come by day and time, between two days', async () => {
    await aHeldSession([])
    const late = unwrap(await addSession(database, { personId, day: NEXT, time: '15:00' }))
    const early = unwrap(await addSession(database, { personId, day: NEXT, time: '09:00' }))
    const past = unwrap(await addSession(database, { personId, day: DAY }))
    const ids = async (range: Parameters<typeof readPlanned>[1]) =>
      (await readPlanned(database, range)).map(({ id }) => id)
    expect(await ids({ from: NEXT })).toEqual([early.id, late.id])
    expect(await ids({ to: DAY })).toEqual([past.id])
  })
})
