import type { Action } from '#shared/records/action.ts'
import type { CairnDatabase } from '../database.ts'
import { readActionsOfPerson } from '../people/with-person.ts'

/** Of whom, or where they came up. */
export type ActionsOf =
  | { readonly personId: string }
  | { readonly sessionId: string }
  | { readonly entryId: string }

/** What is open, everybody's: by due day, those without a day last. */
export async function readOpenActions(database: CairnDatabase): Promise<readonly Action[]> {
  const open = await database.actions.where('state').equals('open').toArray()
  return open.filter(isKept).sort(byDue)
}

/** All actions of one origin: the open ones by due day, then the closed ones, newest first. */
export async function readActionsOf(
  database: CairnDatabase,
  of: ActionsOf,
): Promise<readonly Action[]> {
  const actions = (await readRows(database, of)).filter(isKept)
  const open = actions.filter(({ state }) => state === 'open').sort(byDue)
  const closed = actions.filter(({ state }) => state !== 'open').sort(byClosing)
  return [...open, ...closed]
}

/** Done and dropped ones, those closed last first. */
export async function readClosedActions(
  database: CairnDatabase,
  limit: number,
): Promise<readonly Action[]> {
  const closed = await database.actions.where('state').anyOf('done', 'dropped').toArray()
  return closed.filter(isKept).sort(byClosing).slice(0, limit)
}

function readRows(database: CairnDatabase, of: ActionsOf): Promise<Action[]> {
  if ('personId' in of) return readActionsOfPerson(database, of.personId)
  if ('sessionId' in of) {
    return database.actions.where('sessionId').equals(of.sessionId).toArray()
  }
  return database.actions.where('entryId').equals(of.entryId).toArray()
}

function isKept({ deletedAt }: Action): boolean {
  return deletedAt === null
}

/** Days sort as text; what has none comes after all that have one. */
const NO_DAY = '9999'

function byDue(one: Action, other: Action): number {
  return compare(one.due ?? NO_DAY, other.due ?? NO_DAY) || compare(one.id, other.id)
}

function byClosing(one: Action, other: Action): number {
  return compare(other.closedOn ?? '', one.closedOn ?? '') || compare(other.id, one.id)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
