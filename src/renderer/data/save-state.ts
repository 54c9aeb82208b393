import { create } from 'zustand'
import type { CommitError } from './commit-error.ts'

/** A command that was not stored, with what was typed, so that it can be copied and tried again. */
export interface SaveFailure {
  readonly error: CommitError
  readonly label: string
  /** Names of the values that were not stored. */
  readonly keys: readonly string[]
  /** The values as text, one to a line. */
  readonly text: string
}

/**
 * What the person may be told about the last writes. `kept-here-only`: stored in this window's database, but the
 * vault could not take it yet; it is tried again by itself.
 */
export type SavePhase = 'idle' | 'saving' | 'saved' | 'kept-here-only' | 'failed' | 'read-only'

/** Where the vault stands with what was stored: `all` also where there is none that "Saved" has to wait for. */
export type Keeping = 'all' | 'under-way' | 'failed'

interface SaveState {
  readonly phase: SavePhase
  /** Failures not yet followed by a success for the same values, oldest first. */
  readonly failures: readonly SaveFailure[]
  readonly pending: number
  readonly savedOnce: boolean
  readonly readOnly: boolean
  readonly keeping: Keeping
}

/** What a command carries that was typed, by name. */
export type Draft = Readonly<Record<string, unknown>>

const INITIAL: SaveState = {
  phase: 'idle',
  failures: [],
  pending: 0,
  savedOnce: false,
  readOnly: false,
  keeping: 'all',
}

/** Whether the last writes reached the disk. Read by screens, written by `commit`, the keeper and the session only. */
export const useSaveState = create<SaveState>(() => INITIAL)

export function saveStarted(): void {
  update((state) => ({ pending: state.pending + 1 }))
}

/** Called only after the transaction has completed. Failures for the same values are thereby made good. */
export function saveSucceeded(draft: Draft): void {
  const stored = new Set(Object.keys(draft))
  update((state) => ({
    pending: state.pending - 1,
    savedOnce: true,
    failures: state.failures.filter(({ keys }) => !keys.every((key) => stored.has(key))),
  }))
}

export function saveFailed(error: CommitError, label: string, draft: Draft): void {
  const failure: SaveFailure = { error, label, keys: Object.keys(draft), text: draftToText(draft) }
  update((state) => ({ pending: state.pending - 1, failures: [...state.failures, failure] }))
}

/** There is nothing to tell of the command: it had nothing to do, or a defect ended it, of which the top handler tells. */
export function saveAbandoned(): void {
  update((state) => ({ pending: state.pending - 1 }))
}

export function setReadOnly(readOnly: boolean): void {
  update(() => ({ readOnly }))
}

/** Told by the keeper, before a commit that the vault has yet to take counts as succeeded. */
export function setKeeping(keeping: Keeping): void {
  update(() => ({ keeping }))
}

/** The person has copied, or given up, what was not stored. */
export function dismissFailures(): void {
  update(() => ({ failures: [] }))
}

/** Back to the beginning, for another database. */
export function resetSaveState(): void {
  useSaveState.setState(INITIAL, true)
}

function update(change: (state: SaveState) => Partial<SaveState>): void {
  useSaveState.setState((state) => {
    const next = { ...state, ...change(state) }
    return { ...next, phase: phaseOf(next) }
  })
}

function phaseOf({ readOnly, failures, pending, savedOnce, keeping }: SaveState): SavePhase {
  if (readOnly) return 'read-only'
  if (failures.length > 0) return 'failed'
  if (keeping === 'failed') return 'kept-here-only'
  if (pending > 0 || keeping === 'under-way') return 'saving'
  return savedOnce ? 'saved' : 'idle'
}

function draftToText(draft: Draft): string {
  return Object.entries(draft)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('\n')
}
