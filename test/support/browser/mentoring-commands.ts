import * as fc from 'fast-check'
import type { Day } from '#shared/units/day.ts'
import {
  addAction,
  closeAction,
  deleteAction,
  reopenAction,
  restoreAction,
  saveAction,
} from '../../../src/renderer/data/actions/action-repository.ts'
import {
  addAgreement,
  deleteAgreement,
  restoreAgreement,
  saveAgreement,
} from '../../../src/renderer/data/agreements/agreement-repository.ts'
import { newId } from '../../../src/renderer/data/ids.ts'
import {
  addPerson,
  deletePerson,
  restorePerson,
  savePerson,
} from '../../../src/renderer/data/people/person-repository.ts'
import {
  addSession,
  deleteSession,
  restoreSession,
  saveSession,
} from '../../../src/renderer/data/sessions/session-repository.ts'
import { command, idIn, place } from './any-command.ts'

const day = fc.constantFrom<Day>(...(['2026-02-27', '2026-03-06', '2026-03-13'] as Day[]))
const text = fc.constantFrom('', 'a', 'two words')
const state = fc.constantFrom('planned' as const, 'held' as const, 'canceled' as const)
const closed = fc.constantFrom('done' as const, 'dropped' as const)

/** A command about people, what was agreed with them, talks and actions; forgetting is undone by nothing. */
export const anyMentoringCommand = fc.oneof(
  command('addPerson', fc.constantFrom('Rosa', 'Henrik', ''), (to, name) =>
    addPerson(to, { name }),
  ),
  command('savePerson', fc.record({ place, work: text }), async (to, { work, ...input }) =>
    savePerson(to, await idIn(to, 'people', input.place), { work }),
  ),
  command('deletePerson', place, async (to, at) => deletePerson(to, await idIn(to, 'people', at))),
  command('restorePerson', place, async (to, at) =>
    restorePerson(to, await idIn(to, 'people', at, 'trashed')),
  ),
  command('addAgreement', fc.record({ place, startedOn: day }), async (to, input) => {
    const personId = await idIn(to, 'people', input.place)
    return addAgreement(to, { personId, role: 'mentor', startedOn: input.startedOn })
  }),
  command('saveAgreement', fc.record({ place, endedOn: fc.option(day) }), async (to, input) =>
    saveAgreement(to, await idIn(to, 'agreements', input.place), { endedOn: input.endedOn }),
  ),
  command('deleteAgreement', place, async (to, at) =>
    deleteAgreement(to, await idIn(to, 'agreements', at)),
  ),
  command('restoreAgreement', place, async (to, at) =>
    restoreAgreement(to, await idIn(to, 'agreements', at, 'trashed')),
  ),
  command('addSession', fc.record({ place, day, state, points: text }), async (to, input) => {
    const personId = await idIn(to, 'people', input.place)
    const agenda = [{ id: newId(), text: input.points, done: false, carriedFrom: null }]
    return addSession(to, { personId, day: input.day, state: input.state, agenda })
  }),
  command('saveSession', fc.record({ place, state, done: fc.boolean() }), async (to, input) => {
    const id = await idIn(to, 'sessions', input.place)
    const session = await to.sessions.get(id)
    const agenda = session?.agenda.map((point) => ({ ...point, done: input.done })) ?? []
    return saveSession(to, id, { state: input.state, agenda })
  }),
  command('deleteSession', place, async (to, at) =>
    deleteSession(to, await idIn(to, 'sessions', at)),
  ),
  command('restoreSession', place, async (to, at) =>
    restoreSession(to, await idIn(to, 'sessions', at, 'trashed')),
  ),
  command('addAction', fc.record({ place, isTheirs: fc.boolean(), text }), async (to, input) => {
    const person = (await idIn(to, 'people', input.place)) || null
    const sessionId = (await idIn(to, 'sessions', input.place)) || null
    const ownerId = input.isTheirs ? person : null
    return addAction(to, { text: input.text, ownerId, personId: person, sessionId })
  }),
  command('saveAction', fc.record({ place, due: fc.option(day) }), async (to, input) =>
    saveAction(to, await idIn(to, 'actions', input.place), { due: input.due }),
  ),
  command('closeAction', fc.record({ place, closed, day }), async (to, input) =>
    closeAction(to, await idIn(to, 'actions', input.place), input.closed, input.day),
  ),
  command('reopenAction', place, async (to, at) => reopenAction(to, await idIn(to, 'actions', at))),
  command('deleteAction', place, async (to, at) => deleteAction(to, await idIn(to, 'actions', at))),
  command('restoreAction', place, async (to, at) =>
    restoreAction(to, await idIn(to, 'actions', at, 'trashed')),
  ),
)
