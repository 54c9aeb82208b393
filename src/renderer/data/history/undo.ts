import type { Change } from '#shared/records/change.ts'
import type { Result } from '#shared/result.ts'
import { commit } from '../commit.ts'
import type { CommitError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { findRedo, findUndo, REDO, type TakingBack, UNDO, UNDO_PREFIX } from './find-undo.ts'
import { tellHistory } from './history-events.ts'

/** Changes read first; where they do not say enough, four times as many. Source: judgement (one read is the rule). */
const FIRST_READ = 32

type Find = typeof findUndo

/** Undoes the newest command that still holds. Answers its label, null where there is nothing to undo. */
export function undo(database: CairnDatabase): Promise<Result<string | null, CommitError>> {
  return inTurn(async () => {
    const command = { command: UNDO, label: 'Undo' }
    const undone = await takeBack(database, command, findUndo, UNDO_PREFIX)
    if (!undone.ok) tellHistory({ kind: 'failed', label: command.label })
    else if (undone.value === null) tellHistory({ kind: 'nothing-to-undo' })
    else tellHistory({ kind: 'undone', label: undone.value })
    return undone
  })
}

/** Does again what was undone last. Answers its label, null where there is nothing to do again. */
export function redo(database: CairnDatabase): Promise<Result<string | null, CommitError>> {
  return inTurn(async () => {
    const command = { command: REDO, label: 'Redo' }
    const redone = await takeBack(database, command, findRedo, 'Redo: ')
    if (!redone.ok) tellHistory({ kind: 'failed', label: command.label })
    else if (redone.value === null) tellHistory({ kind: 'nothing-to-redo' })
    else tellHistory({ kind: 'redone', label: redone.value })
    return redone
  })
}

/** What could be undone and done again now, by label; null for nothing. */
export async function readWaysBack(database: CairnDatabase) {
  return {
    undo: (await find(database, findUndo))?.label ?? null,
    redo: (await find(database, findRedo))?.label ?? null,
  }
}

function takeBack(
  database: CairnDatabase,
  command: { readonly command: string; readonly label: string },
  findIn: Find,
  prefix: string,
): Promise<Result<string | null, CommitError>> {
  return commit(database, command, async (recorder) => {
    // Read in the transaction that writes, so that nothing comes in between.
    const found = await find(database, findIn)
    if (found === null) return null
    await recorder.takeBack(prefix + found.label, found.changes)
    return found.label
  })
}

async function find(database: CairnDatabase, findIn: Find): Promise<TakingBack | null> {
  for (let count = FIRST_READ; ; count *= 4) {
    const changes: readonly Change[] = await database.changes.reverse().limit(count).toArray()
    const found = findIn(changes, changes.length < count)
    if (found !== undefined) return found
  }
}

let last: Promise<unknown> = Promise.resolve()

/** One after another: a key held down asks faster than the disk answers. */
function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const next = last.then(work)
  last = next.catch(() => undefined)
  return next
}
