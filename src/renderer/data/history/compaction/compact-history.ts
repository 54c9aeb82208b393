import type { Change } from '#shared/records/change.ts'
import { now } from '../../clock.ts'
import { isStorageFailure } from '../../commit-error.ts'
import type { CairnDatabase } from '../../database.ts'
import { createReadingPace } from '../../reading-pace.ts'
import { changingHistory } from './copy-lock.ts'
import { foldTyping, toStretches } from './fold-typing.ts'
import { createWeighing, type Weighing } from './weigh-history.ts'

/**
 * Changes read, and folded, in one go at most; more where all of them are one stretch of typing. Source: judgement; at
 * some kilobytes each, a few milliseconds.
 */
const READ_AT_ONCE = 50
const MOST_AT_ONCE = 400

/** Changes let go of in one transaction. Source: judgement, so that a command never waits long for it. */
const DROPPED_AT_ONCE = 200

/** What may be worked on. */
export interface Reach {
  /** Number of the last change that may be folded or let go of. */
  readonly through: number
  /** Whether a verified copy holds all of it. */
  readonly hasCopies: boolean
}

interface Compaction {
  readonly reach: Reach
  /** Resolves when there is nothing better to do; false ends the work. */
  readonly pause: () => Promise<boolean>
  readonly weighing?: Weighing
}

/**
 * Keeps the history of changes from growing without end. First each stretch of typing is folded into one change, then,
 * where the whole is still too heavy, the oldest changes go. What stays is always an end piece without gaps; a
 * kill between two transactions leaves one too, and the next run goes on. It is no command: no record is touched
 * and no change is written. Does nothing in a window that may not write.
 */
export async function compactHistory(
  database: CairnDatabase,
  { reach, pause, weighing = createWeighing(now(), reach.hasCopies) }: Compaction,
): Promise<void> {
  const mayGoOn = async () => (await pause()) && database.mayWrite && database.isOpen()
  try {
    const reverts = new Map<number, string>()
    const pace = createReadingPace(READ_AT_ONCE)
    let below = Number.MAX_SAFE_INTEGER
    while (await mayGoOn()) {
      const read = await changingHistory(database.name, () =>
        foldOlder(database, { below, limit: pace.next() }, reach, reverts),
      )
      if (read.length === 0) return
      below = read.at(-1)?.number ?? 0
      pace.note(read)
      if (!read.every((change) => weighing.add(change))) break
    }
    const first = Math.min(weighing.firstToKeep() ?? 0, reach.through + 1)
    while (await mayGoOn()) {
      const isDone = await changingHistory(database.name, () => dropOldest(database, first))
      if (isDone) return
    }
  } catch (error) {
    // Closed or full: the next run goes on.
    if (!isStorageFailure(error)) throw error
  }
}

interface Place {
  /** Number of a change; older ones are read. */
  readonly below: number
  /** How many of them. */
  readonly limit: number
}

/** Folds a piece of the history and answers it as it is then, newest first. Empty at the end. */
async function foldOlder(
  database: CairnDatabase,
  place: Place,
  { through }: Reach,
  reverts: Map<number, string>,
): Promise<readonly Change[]> {
  const { changes } = database
  const piece = await readPiece(database, place, reverts)
  const folded = foldTyping(
    piece.filter(({ number }) => number <= through),
    reverts,
  )
  if (folded.length > 0) {
    await database.transaction('rw', changes, () => changes.bulkPut([...folded]))
  }
  const byNumber = new Map(folded.map((change) => [change.number, change]))
  return piece.map((change) => byNumber.get(change.number) ?? change).reverse()
}

/**
 * Changes right below a number, oldest first; notes what they took back. A stretch of typing at the old end may go on
 * in what was not read: it is left for the next piece.
 */
async function readPiece(
  database: CairnDatabase,
  { below, limit: atFirst }: Place,
  reverts: Map<number, string>,
): Promise<readonly Change[]> {
  for (let limit = atFirst; ; limit *= 2) {
    const older = database.changes.where('number').below(below).reverse()
    const newestFirst = await older.limit(limit).toArray()
    for (const { number, reverts: taken } of newestFirst) {
      for (const each of taken) reverts.set(each, `${reverts.get(each) ?? ''} ${number}`)
    }
    const piece = newestFirst.toReversed()
    const [, ...whole] = toStretches(piece, reverts)
    if (piece.length < limit) return piece
    if (whole.length > 0) return whole.flat()
    if (limit >= MOST_AT_ONCE) return piece
  }
}

/** One transaction. True once `first` is the oldest change there is. */
async function dropOldest(database: CairnDatabase, first: number): Promise<boolean> {
  const { changes } = database
  const [oldest] = await changes.toCollection().limit(1).primaryKeys()
  if (oldest === undefined || oldest >= first) return true
  const end = Math.min(first, oldest + DROPPED_AT_ONCE)
  await changes.where('number').below(end).delete()
  return end === first
}
