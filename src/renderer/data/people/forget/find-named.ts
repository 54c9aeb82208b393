import { type AnyRow, isTheirs, TEXT_FIELDS, textsOf } from '#shared/mentoring/cleanse-row.ts'
import { findName } from '#shared/mentoring/names.ts'
import { RECORD_TABLES, type RecordTable } from '#shared/records/change.ts'
import type { CairnDatabase } from '../../database.ts'
import { readSafely } from '../../read-safely.ts'
import { readOfPerson } from '../with-person.ts'

/** How many records are somebody's own, or point to them. */
export interface NamedCounts {
  readonly agreements: number
  readonly sessions: number
  readonly actions: number
  /** Files of the sessions. */
  readonly attachments: number
  readonly entries: number
  readonly evidence: number
  /** That they look over. */
  readonly artifacts: number
  /** That leave out their name. */
  readonly packets: number
}

/** A text that has the name, in a record that stays. */
export interface NamedText {
  readonly table: RecordTable
  readonly id: string
  readonly row: AnyRow
  /** The words around the first place, the name marked off. */
  readonly before: string
  readonly name: string
  readonly after: string
}

/** Rows read at a time, so that a long journal is never held as a whole. Source: judgement. */
const BATCH = 200

/** Words shown on either side of a name. Unit: UTF-16 code units. Source: judgement. */
const AROUND = 60

/** Counts what is theirs or points to them, the trash included. */
export async function countNamed(database: CairnDatabase, personId: string): Promise<NamedCounts> {
  const along = await readOfPerson(database, personId)
  const idsOf = (table: string) => along.filter((each) => each.table === table).map(({ id }) => id)
  const sessions = idsOf('sessions')
  const [attachments, entries, evidence, artifacts, packets] = await Promise.all([
    database.attachments.where('owner.id').anyOf(sessions).count(),
    database.entries.where('people').equals(personId).count(),
    database.evidence.where('seenBy').equals(personId).count(),
    database.artifacts.where('reviewers').equals(personId).count(),
    database.packets.filter(({ redaction }) => redaction.people.includes(personId)).count(),
  ])
  return {
    agreements: idsOf('agreements').length,
    sessions: sessions.length,
    actions: idsOf('actions').length,
    attachments,
    entries,
    evidence,
    artifacts,
    packets,
  }
}

/** Looks through all texts that stay for the names, a batch of rows at a time. `isOver` ends it. */
export async function findNamedTexts(
  database: CairnDatabase,
  personId: string,
  names: readonly string[],
  isOver: () => boolean,
): Promise<readonly NamedText[]> {
  const found: NamedText[] = []
  if (names.length === 0) return found
  const sessionIds = new Set(await sessionIdsOf(database, personId))
  for (const table of RECORD_TABLES) {
    if (TEXT_FIELDS[table] === undefined) continue
    for await (const row of readAll(database, table)) {
      if (isOver()) return found
      if (isTheirs(table, row, { personId, sessionIds })) continue
      const named = nameIn(table, row, names)
      if (named !== null) found.push(named)
    }
  }
  return found
}

export function sessionIdsOf(database: CairnDatabase, personId: string): Promise<string[]> {
  return database.sessions.where('personId').equals(personId).primaryKeys()
}

function nameIn(table: RecordTable, row: AnyRow, names: readonly string[]): NamedText | null {
  for (const text of textsOf(table, row)) {
    const place = findName(text, names)
    if (place === null) continue
    const end = place.at + place.length
    return {
      table,
      id: row.id as string,
      row,
      before: text.slice(Math.max(0, place.at - AROUND), place.at).replace(/\s+/g, ' '),
      name: text.slice(place.at, end),
      after: text.slice(end, end + AROUND).replace(/\s+/g, ' '),
    }
  }
  return null
}

/** Keys first, then rows: one that the browser cannot read is left out, and the others are not. */
async function* readAll(database: CairnDatabase, name: RecordTable): AsyncGenerator<AnyRow> {
  const table = database.table<AnyRow, string>(name)
  for (let after = ''; ; ) {
    const ids = await table.where(':id').above(after).limit(BATCH).primaryKeys()
    const last = ids.at(-1)
    if (last === undefined) return
    for (const row of await readSafely(table, ids)) if (row) yield row
    after = last
  }
}
