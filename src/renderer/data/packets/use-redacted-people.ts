import type { Person } from '#shared/records/person.ts'
import type { CairnDatabase } from '../database.ts'
import { readSafely } from '../read-safely.ts'
import { useRead } from '../use-read.ts'

export interface RedactedPeople {
  /** Those in the trash too: their names stand in texts all the same. */
  readonly people: readonly Person[]
  /** Those whose names nobody knows any more. */
  readonly lost: number
}

/** The people whom a packet hides, wherever their records lie. */
export async function readRedactedPeople(
  database: CairnDatabase,
  ids: readonly string[],
): Promise<RedactedPeople> {
  const rows = await readSafely(database.people, ids)
  const people = rows.flatMap((row) => row ?? [])
  return { people, lost: rows.length - people.length }
}

/** The people whom a packet hides; undefined while being read. */
export function useRedactedPeople(ids: readonly string[]): RedactedPeople | undefined {
  return useRead(`redacted-people/${ids.join()}`, (database) => readRedactedPeople(database, ids))
}
