import { Dexie } from 'dexie'
import type { Session } from '#shared/records/session.ts'
import type { Day } from '#shared/units/day.ts'
import type { CairnDatabase } from '../database.ts'

/** One session; undefined where there is none, or it lies in the trash. */
export async function readSession(
  database: CairnDatabase,
  id: string,
): Promise<Session | undefined> {
  const session = await database.sessions.get(id)
  return session?.deletedAt === null ? session : undefined
}

/** All sessions with somebody, newest first, trash left out. */
export function readSessionsOf(
  database: CairnDatabase,
  personId: string,
): Promise<readonly Session[]> {
  return ofPerson(database, personId).reverse().filter(isKept).toArray()
}

/** The session with somebody that was held last; undefined where none was. */
export function readLastHeld(
  database: CairnDatabase,
  personId: string,
): Promise<Session | undefined> {
  return ofPerson(database, personId)
    .reverse()
    .filter((session) => isKept(session) && session.state === 'held')
    .first()
}

/** The planned session with somebody that comes first from a day on, `except` left out; undefined where there is none. */
export function readNextPlanned(
  database: CairnDatabase,
  personId: string,
  from: Day,
  except: string | null = null,
): Promise<Session | undefined> {
  return ofPerson(database, personId)
    .filter(({ id, day, state, deletedAt }) => {
      return deletedAt === null && state === 'planned' && day >= from && id !== except
    })
    .first()
}

/** Planned sessions with anybody, by day and time, of the days from `from` to `to`. Both ends count; null is open. */
export async function readPlanned(
  database: CairnDatabase,
  { from = null, to = null }: { readonly from?: Day | null; readonly to?: Day | null },
): Promise<readonly Session[]> {
  const planned = await database.sessions
    .where('[state+day]')
    .between(['planned', from ?? Dexie.minKey], ['planned', to ?? Dexie.maxKey], true, true)
    .filter(isKept)
    .toArray()
  return planned.sort(byTime)
}

function ofPerson(database: CairnDatabase, personId: string) {
  return database.sessions
    .where('[personId+day]')
    .between([personId, Dexie.minKey], [personId, Dexie.maxKey])
}

function isKept({ deletedAt }: Session): boolean {
  return deletedAt === null
}

/** One without a time comes before those of its day that have one. */
function byTime(one: Session, other: Session): number {
  const [first, second] = [one, other].map(({ day, time }) => `${day} ${time ?? ''}`)
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1
}
