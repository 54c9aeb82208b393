import type { Session } from '#shared/records/session.ts'
import { addDays } from '#shared/units/day.ts'
import { today } from '../clock.ts'
import { useRead } from '../use-read.ts'
import { readPlanned, readSession, readSessionsOf } from './read-sessions.ts'

/** One session; undefined while being read, null where there is none. */
export function useSession(id: string): Session | null | undefined {
  return useRead(`session/${id}`, async (database) => (await readSession(database, id)) ?? null)
}

/** All sessions with somebody, newest first; undefined while being read. */
export function useSessionsOf(personId: string): readonly Session[] | undefined {
  return useRead(`sessions/${personId}`, (database) => readSessionsOf(database, personId))
}

/** Planned sessions from today on, by day and time; undefined while being read. */
export function useComingSessions(): readonly Session[] | undefined {
  const from = today()
  return useRead(`coming-sessions/${from}`, (database) => readPlanned(database, { from }))
}

/** Planned sessions of days gone by: nobody said yet whether they were held. Undefined while being read. */
export function useUntoldSessions(): readonly Session[] | undefined {
  const to = addDays(today(), -1)
  return useRead(`untold-sessions/${to}`, (database) => readPlanned(database, { to }))
}
