import * as z from 'zod/mini'
import { carryOn, openPoints, withCarried } from '#shared/mentoring/carry-over.ts'
import { type Session, type SessionForm, sessionFormSchema } from '#shared/records/session.ts'
import type { Result } from '#shared/result.ts'
import { readOpenAgreement } from '../agreements/agreement-repository.ts'
import { deleteAttachmentsOf, restoreAttachmentsOf } from '../attachments/with-owner.ts'
import { commit } from '../commit.ts'
import type { CommitError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { getPerson } from '../people/person-repository.ts'
import { type Recorder, refuse } from '../recorder.ts'
import { readLastHeld, readNextPlanned, readSessionsOf } from './read-sessions.ts'

const patchSchema = z.partial(sessionFormSchema)
const idSchema = z.strictObject({ sessionId: z.string() })

/** A session to add; all but who and when may wait. */
type SessionToAdd = Pick<SessionForm, 'personId' | 'day'> & Partial<SessionForm>

const EMPTY_FORM = {
  state: 'planned',
  time: null,
  minutes: null,
  agenda: [],
  notes: '',
  summary: '',
  help: [],
  mood: null,
  competencies: [],
} as const satisfies Omit<SessionForm, 'personId' | 'agreementId' | 'day'>

/**
 * Adds a session. It belongs to the agreement that lasts, where none is named, and what the last held one left open
 * comes along on its agenda.
 */
export function addSession(
  database: CairnDatabase,
  session: SessionToAdd,
): Promise<Result<Session, CommitError>> {
  const command = { command: 'sessions/add', label: 'Add a session', draft: session }
  return commit(database, command, async (recorder) => {
    const person = await getPerson(recorder, session.personId)
    const agreement = await readOpenAgreement(database, person.id)
    const fields = recorder.check(sessionFormSchema, {
      ...EMPTY_FORM,
      agreementId: agreement?.id ?? null,
      ...session,
    })
    const last = await readLastHeld(database, person.id)
    const others = await readSessionsOf(database, person.id)
    const isEarlier = last !== undefined && last.day > fields.day
    const left =
      last === undefined || isEarlier
        ? []
        : // One that was left open more than once stands in earlier held ones too.
          openPoints(
            last,
            others.filter(({ state }) => state === 'planned'),
          )
    const agenda = withCarried(fields.agenda, left)
    return recorder.put('sessions', { ...recorder.fresh(), ...fields, agenda })
  })
}

/**
 * Stores the given fields of a session. Once it was held, what it leaves open goes to the agenda of the next planned
 * one, and what is settled after all goes from there.
 */
export function saveSession(
  database: CairnDatabase,
  id: string,
  patch: Partial<SessionForm>,
): Promise<Result<Session, CommitError>> {
  const command = { command: 'sessions/save', label: labelOf(patch), draft: patch }
  return commit(database, command, async (recorder) => {
    const fields = recorder.check(patchSchema, patch) as Partial<SessionForm>
    const before = await getSession(recorder, id)
    const after = { ...before, ...fields }
    // Forgetting a person relies on it: all that a session ever held was about them.
    if (after.personId !== before.personId) throw refuse('personId', 'the person it was held with')
    if (after.state === 'held') await carryToNext(database, recorder, before, after)
    return recorder.put('sessions', after)
  })
}

/** Puts a session into the trash with its files. What was to be done after it stays. */
export function deleteSession(
  database: CairnDatabase,
  id: string,
): Promise<Result<Session, CommitError>> {
  const command = { command: 'sessions/delete', label: 'Delete a session' }
  return commit(database, command, async (recorder) => {
    const session = await getSession(recorder, id)
    await deleteAttachmentsOf(database, recorder, session.id)
    return recorder.put('sessions', { ...session, deletedAt: recorder.at })
  })
}

/** Takes a session out of the trash. */
export function restoreSession(
  database: CairnDatabase,
  id: string,
): Promise<Result<Session, CommitError>> {
  const command = { command: 'sessions/restore', label: 'Restore a session' }
  return commit(database, command, async (recorder) => {
    const { sessionId } = recorder.check(idSchema, { sessionId: id })
    const session = await recorder.get('sessions', sessionId)
    if (session === undefined) throw refuse('sessionId', 'the id of a session')
    await getPerson(recorder, session.personId)
    await restoreAttachmentsOf(database, recorder, session)
    return recorder.put('sessions', { ...session, deletedAt: null })
  })
}

function labelOf({ state }: Partial<SessionForm>): string {
  if (state === 'held') return 'Mark a session as held'
  return state === 'canceled' ? 'Cancel a session' : 'Edit a session'
}

async function carryToNext(
  database: CairnDatabase,
  recorder: Recorder,
  before: Session,
  after: Session,
): Promise<void> {
  const wasHeld = before.state === 'held'
  if (wasHeld && before.agenda === after.agenda) return
  const next = await readNextPlanned(database, after.personId, after.day, after.id)
  if (next === undefined) return
  await recorder.put('sessions', { ...next, agenda: carryOn(next, before, after, wasHeld) })
}

async function getSession(recorder: Recorder, id: string): Promise<Session> {
  const { sessionId } = recorder.check(idSchema, { sessionId: id })
  const session = await recorder.get('sessions', sessionId)
  if (session === undefined || session.deletedAt !== null) {
    throw refuse('sessionId', 'the id of a session')
  }
  return session
}
