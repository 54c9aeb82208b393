import type { Entry } from '#shared/records/entry.ts'
import type { LeaderLetter, RatingSubject } from '#shared/vocabulary.ts'
import type { CairnDatabase } from '../database.ts'

/** What narrows the journal. null lets everything through. */
export interface EntryFilter {
  readonly letter: LeaderLetter | null
  readonly competency: RatingSubject | null
  /** Id of a person. */
  readonly person: string | null
  readonly starred: boolean
}

export const NO_ENTRY_FILTER: EntryFilter = {
  letter: null,
  competency: null,
  person: null,
  starred: false,
}

export function isFilteringEntries({ letter, competency, person, starred }: EntryFilter): boolean {
  return letter !== null || competency !== null || person !== null || starred
}

/** Whether an entry is one of those that a filter asks for. */
export function fitsFilter(entry: Entry, filter: EntryFilter): boolean {
  const { letter, competency, person, starred } = filter
  return (
    (letter === null || entry.letters.includes(letter)) &&
    (competency === null || entry.competencies.includes(competency)) &&
    (person === null || entry.people.includes(person)) &&
    (!starred || entry.starred)
  )
}

/** Entries that are read at once because of one letter, competency or person. Source: judgement; some hundred milliseconds. */
const FEW = 2000

/**
 * Ids of all entries that can fit, those in the trash too, where an index knows them to be few. null where they may be
 * many: then they are soon found by going back through the days.
 */
export async function readFewIds(
  database: CairnDatabase,
  { letter, competency, person }: EntryFilter,
): Promise<readonly string[] | null> {
  const asked = Object.entries({ letters: letter, competencies: competency, people: person })
  for (const [index, key] of asked) {
    if (key === null) continue
    const ids = await database.entries
      .where(index)
      .equals(key)
      .limit(FEW + 1)
      .primaryKeys()
    if (ids.length <= FEW) return ids
  }
  return null
}
