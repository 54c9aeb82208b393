import { keepDraft, readDraft } from '../../kept-drafts.ts'

/** What a forgetting that was begun has yet to take out of the history. */
export interface ForgettingNote {
  readonly personId: string
  /** The sessions with them; their files are known by these. */
  readonly sessionIds: readonly string[]
  readonly names: readonly string[]
  readonly kept: readonly string[]
}

const NAME = 'forgetting'

/** Noted before the records go, so that a kill in between leaves nothing behind for good. */
export function keepForgettingNote(database: string, note: ForgettingNote): void {
  keepDraft(database, NAME, { ...note })
}

export function dropForgettingNote(database: string): void {
  keepDraft(database, NAME, {})
}

/** Null where nothing was begun. */
export function readForgettingNote(database: string): ForgettingNote | null {
  const { personId, sessionIds, names, kept } = readDraft(database, NAME)
  if (typeof personId !== 'string') return null
  return { personId, sessionIds: texts(sessionIds), names: texts(names), kept: texts(kept) }
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}
