import * as z from 'zod/mini'
import { type Action, type ActionForm, actionFormSchema } from '#shared/records/action.ts'
import type { Result } from '#shared/result.ts'
import { type Day, daySchema } from '#shared/units/day.ts'
import { commit } from '../commit.ts'
import type { CommitError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { getPerson } from '../people/person-repository.ts'
import { type Recorder, refuse } from '../recorder.ts'

const patchSchema = z.partial(actionFormSchema)
const idSchema = z.strictObject({ actionId: z.string() })
const closeSchema = z.strictObject({ state: z.enum(['done', 'dropped']), day: daySchema })

/** Something to do; all but what it is may wait. */
type ActionToAdd = Pick<ActionForm, 'text'> & Partial<ActionForm>

const EMPTY_FORM = {
  notes: '',
  ownerId: null,
  personId: null,
  due: null,
  state: 'open',
  closedOn: null,
  sessionId: null,
  entryId: null,
  competencies: [],
} as const satisfies Omit<ActionForm, 'text'>

/** Adds something to do. */
export function addAction(
  database: CairnDatabase,
  action: ActionToAdd,
): Promise<Result<Action, CommitError>> {
  const command = { command: 'actions/add', label: 'Add an action', draft: action }
  return commit(database, command, (recorder) => putNewAction(recorder, action))
}

/** Whose it is and whom it is with has to be somebody who is there. */
async function putNewAction(recorder: Recorder, action: ActionToAdd): Promise<Action> {
  const fields = recorder.check(actionFormSchema, {
    ...EMPTY_FORM,
    ...action,
    text: action.text.trim(),
  })
  await checkPeople(recorder, fields)
  return recorder.put('actions', { ...recorder.fresh(), ...fields })
}

/** Stores the given fields of an action. */
export function saveAction(
  database: CairnDatabase,
  id: string,
  patch: Partial<ActionForm>,
): Promise<Result<Action, CommitError>> {
  const command = { command: 'actions/save', label: 'Edit an action', draft: patch }
  return commit(database, command, async (recorder) => {
    const fields = recorder.check(patchSchema, patch) as Partial<ActionForm>
    await checkPeople(recorder, fields)
    return recorder.put('actions', { ...(await getAction(recorder, id)), ...fields })
  })
}

/** Ticks an action off, or lets go of it. */
export function closeAction(
  database: CairnDatabase,
  id: string,
  state: 'done' | 'dropped',
  day: Day,
): Promise<Result<Action, CommitError>> {
  const label = state === 'done' ? 'Tick off an action' : 'Let go of an action'
  return commit(database, { command: 'actions/close', label }, async (recorder) => {
    const closed = recorder.check(closeSchema, { state, day })
    const action = await getAction(recorder, id)
    return recorder.put('actions', { ...action, state: closed.state, closedOn: closed.day })
  })
}

/** Takes up again what was done or let go of. */
export function reopenAction(
  database: CairnDatabase,
  id: string,
): Promise<Result<Action, CommitError>> {
  const command = { command: 'actions/reopen', label: 'Take an action up again' }
  return commit(database, command, async (recorder) => {
    const action = await getAction(recorder, id)
    return recorder.put('actions', { ...action, state: 'open', closedOn: null })
  })
}

/** Puts an action into the trash. */
export function deleteAction(
  database: CairnDatabase,
  id: string,
): Promise<Result<Action, CommitError>> {
  const command = { command: 'actions/delete', label: 'Delete an action' }
  return commit(database, command, async (recorder) => {
    const action = await getAction(recorder, id)
    return recorder.put('actions', { ...action, deletedAt: recorder.at })
  })
}

/** Takes an action out of the trash. */
export function restoreAction(
  database: CairnDatabase,
  id: string,
): Promise<Result<Action, CommitError>> {
  const command = { command: 'actions/restore', label: 'Restore an action' }
  return commit(database, command, async (recorder) => {
    const { actionId } = recorder.check(idSchema, { actionId: id })
    const action = await recorder.get('actions', actionId)
    if (action === undefined) throw refuse('actionId', 'the id of an action')
    return recorder.put('actions', { ...action, deletedAt: null })
  })
}

async function getAction(recorder: Recorder, id: string): Promise<Action> {
  const { actionId } = recorder.check(idSchema, { actionId: id })
  const action = await recorder.get('actions', actionId)
  if (action === undefined || action.deletedAt !== null) {
    throw refuse('actionId', 'the id of an action')
  }
  return action
}

async function checkPeople(
  recorder: Recorder,
  { ownerId = null, personId = null }: Partial<ActionForm>,
): Promise<void> {
  if (ownerId !== null) await getPerson(recorder, ownerId)
  if (personId !== null) await getPerson(recorder, personId)
}
