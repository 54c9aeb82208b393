import type { Change } from '#shared/records/change.ts'
import { isFolded } from './compaction/fold-typing.ts'
import { isSameTyping } from './is-same-typing.ts'

export const UNDO = 'history/undo'
export const REDO = 'history/redo'

/** Somebody was forgotten: no way leads back, and what was done before is undone as if they had never been there. */
export const FORGET = 'people/forget'

/** How the label of an undo begins, before the one of what it took back. */
export const UNDO_PREFIX = 'Undo: '

/** Nothing from before it is undone: the first steps would come back and hide the journal. */
const BARRIERS: ReadonlySet<string> = new Set(['profile/mark-welcomed'])

/** What one undo or redo takes back. */
export interface TakingBack {
  /** Name of the command that is undone or done again. */
  readonly label: string
  /** Newest first, each to be taken back in this order. */
  readonly changes: readonly Change[]
}

/**
 * What an undo would take back: the newest command of the person that still holds, with everything that the program
 * did by itself since. Autosaves of one stretch of typing go together.
 *
 * `changes` are the newest ones, newest first; a change is void once a later one that still holds took it back, so no
 * state beside the changes is needed and a restart makes no difference. Null where there is nothing; undefined where
 * `changes` do not reach back far enough to say, unless they are `whole`.
 */
export function findUndo(
  changes: readonly Change[],
  isWhole: boolean,
): TakingBack | null | undefined {
  let since: Change[] = []
  let found: Change[] = []
  for (const change of holding(changes)) {
    const last = found.at(-1)
    if (BARRIERS.has(change.command)) return toTakingBack(found)
    // What it did has gone into a later one of the same typing.
    if (isFolded(change) || change.command === FORGET) continue
    if (isTakingBack(change)) {
      // Typing that was undone and done again in between is no longer one stretch.
      if (last !== undefined) return toTakingBack(found)
      continue
    }
    if (change.automatic) {
      since.push(change)
      continue
    }
    if (last !== undefined && !isSameTyping(change, last)) return toTakingBack(found)
    found = [...found, ...since, change]
    since = []
  }
  return isWhole ? toTakingBack(found) : undefined
}

/**
 * What a redo would take back: the newest undo that still holds, with everything that the program did by itself
 * since. A new command of the person ends the way forward. Arguments and answers as in `findUndo`.
 */
export function findRedo(
  changes: readonly Change[],
  isWhole: boolean,
): TakingBack | null | undefined {
  const since: Change[] = []
  for (const change of holding(changes)) {
    if (BARRIERS.has(change.command)) return null
    if (change.command === UNDO) {
      return { label: change.label.slice(UNDO_PREFIX.length), changes: [...since, change] }
    }
    if (change.automatic) since.push(change)
    else if (change.command !== REDO) return null
  }
  return isWhole ? null : undefined
}

/** The changes that no later one has taken back, newest first. */
function* holding(changes: readonly Change[]): Generator<Change> {
  const taken = new Set<number>()
  for (const change of changes) {
    if (taken.has(change.number)) continue
    for (const number of change.reverts) taken.add(number)
    yield change
  }
}

function isTakingBack({ command }: Change): boolean {
  return command === UNDO || command === REDO
}

/** `found` ends with the oldest; the newest command of the person in it names the whole. */
function toTakingBack(found: readonly Change[]): TakingBack | null {
  const named = found.find(({ automatic }) => !automatic)
  return named === undefined ? null : { label: named.label, changes: found }
}
