import { Dexie } from 'dexie'
import { firstLine } from '#shared/markdown/first-line.ts'
import type { Entry } from '#shared/records/entry.ts'
import type { Evidence } from '#shared/records/evidence.ts'
import type { Session } from '#shared/records/session.ts'
import type { Day } from '#shared/units/day.ts'
import type { CairnDatabase } from '../database.ts'
import { readCurrentGoal } from '../goal-repository.ts'
import { readMilestones } from '../read-milestones.ts'
import { readSafely } from '../read-safely.ts'

/** A record that another can be linked to. */
export interface LinkChoice {
  readonly id: string
  readonly title: string
  readonly day: Day
}

export interface LinkChoices<Choice = LinkChoice> {
  /** Those that are linked and not in the trash. */
  readonly linked: readonly Choice[]
  /** What can be chosen from. */
  readonly all: readonly Choice[]
}

/** Newest records that are offered; a field that finds them narrows them further. Source: judgement. */
const NEWEST = 100

/** The same of evidence, of which artifacts, metrics and criteria are shown by several. Source: judgement. */
const NEWEST_EVIDENCE = 200

/** The entries that a piece names, and the newest ones. */
export async function readEntryChoices(
  database: CairnDatabase,
  ids: readonly string[],
): Promise<LinkChoices> {
  const newest = await database.entries
    .where('[day+id]')
    .between([Dexie.minKey, Dexie.minKey], [Dexie.maxKey, Dexie.maxKey])
    .reverse()
    .limit(NEWEST)
    .primaryKeys()
  const [linked, all] = await Promise.all([
    readSafely(database.entries, ids),
    readSafely(database.entries, newest),
  ])
  return { linked: linked.flatMap(entryToChoice), all: all.flatMap(entryToChoice) }
}

/** The pieces of evidence that a record names, in its order, and the newest ones. */
export async function readEvidenceChoices(
  database: CairnDatabase,
  ids: readonly string[],
): Promise<LinkChoices> {
  const newest = await database.evidence
    .orderBy('day')
    .reverse()
    .limit(NEWEST_EVIDENCE)
    .primaryKeys()
  const [linked, all] = await Promise.all([
    readSafely(database.evidence, ids),
    readSafely(database.evidence, newest),
  ])
  return { linked: linked.flatMap(evidenceToChoice), all: all.flatMap(evidenceToChoice) }
}

function evidenceToChoice(piece: Evidence | undefined | null): readonly LinkChoice[] {
  if (piece?.deletedAt !== null) return []
  const { id, day, title } = piece
  return [{ id, day, title }]
}

/** The sessions that a piece names, and the newest ones, each by who it was with. */
export async function readSessionChoices(
  database: CairnDatabase,
  ids: readonly string[],
): Promise<LinkChoices> {
  const newest = await database.sessions.orderBy('day').reverse().limit(NEWEST).primaryKeys()
  const [linked, all, people] = await Promise.all([
    readSafely(database.sessions, ids),
    readSafely(database.sessions, newest),
    database.people.toArray(),
  ])
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const toChoice = (session: Session | undefined | null) => {
    if (session?.deletedAt !== null) return []
    const { id, day, personId } = session
    return [{ id, day, title: names.get(personId) ?? 'Session' }]
  }
  return { linked: linked.flatMap(toChoice), all: all.flatMap(toChoice) }
}

export type MilestoneChoice = Omit<LinkChoice, 'day'>

/** The milestones that hold a piece, of any goal, and all of the current one. `coming`: to be linked once it is stored. */
export async function readMilestoneChoices(
  database: CairnDatabase,
  id: string | null,
  coming: readonly string[],
): Promise<LinkChoices<MilestoneChoice>> {
  const goal = await readCurrentGoal(database)
  const [holding, all] = await Promise.all([
    id === null
      ? database.milestones.bulkGet([...coming])
      : database.milestones.where('evidence').equals(id).toArray(),
    goal === undefined ? [] : readMilestones(database, goal.id),
  ])
  const linked = holding.flatMap((milestone) => (milestone?.deletedAt === null ? [milestone] : []))
  return { linked, all }
}

function entryToChoice(entry: Entry | undefined | null): readonly LinkChoice[] {
  if (entry?.deletedAt !== null) return []
  const { id, day, text } = entry
  return [{ id, day, title: firstLine(text) || 'An entry without words' }]
}
