import type { Entry } from '#shared/records/entry.ts'
import type { Evidence } from '#shared/records/evidence.ts'
import type { Person } from '#shared/records/person.ts'
import type { Day } from '#shared/units/day.ts'
import { useRead } from '../use-read.ts'
import { readPeople, readPerson } from './person-repository.ts'
import { type Mentions, readEntriesAbout, readEvidenceSeenBy } from './read-mentions.ts'
import { readStandings, type Standing } from './read-standing.ts'

/** Everybody by name, trash left out; undefined while being read. */
export function usePeople(): readonly Person[] | undefined {
  return useRead('people', readPeople)
}

/** One person; undefined while being read, null where there is none. */
export function usePerson(id: string): Person | null | undefined {
  return useRead(`person/${id}`, async (database) => (await readPerson(database, id)) ?? null)
}

/** Where things stand with each of these people; undefined while being read. */
export function useStandings(
  ids: readonly string[],
  asOf: Day,
): ReadonlyMap<string, Standing> | undefined {
  return useRead(`standings/${asOf}/${ids.join()}`, (database) =>
    readStandings(database, ids, asOf),
  )
}

/** The newest journal entries about somebody; undefined while being read. */
export function useEntriesAbout(personId: string, limit: number): Mentions<Entry> | undefined {
  return useRead(`about/${personId}/${limit}`, (database) =>
    readEntriesAbout(database, personId, limit),
  )
}

/** The newest evidence that somebody saw; undefined while being read. */
export function useEvidenceSeenBy(personId: string, limit: number): Mentions<Evidence> | undefined {
  return useRead(`seen-by/${personId}/${limit}`, (database) =>
    readEvidenceSeenBy(database, personId, limit),
  )
}
