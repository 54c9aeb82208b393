import { create } from 'zustand'
import type { TrashTable } from './trash-tables.ts'

/** What happened that the shell tells in passing, with the way back. */
export type HistoryEvent =
  | { readonly kind: 'undone' | 'redone'; readonly label: string }
  | {
      readonly kind: 'deleted'
      readonly table: TrashTable
      readonly id: string
      readonly title: string
    }
  /** Told in the words of the room, with what takes this very step back. */
  | { readonly kind: 'done'; readonly text: string; readonly takeBack: () => void }
  | { readonly kind: 'nothing-to-undo' | 'nothing-to-redo' }
  | { readonly kind: 'failed'; readonly label: string }

interface HistoryEvents {
  /** How often rows were put back. A form then takes what is stored, although it bears an earlier time. */
  readonly rewinds: number
  readonly newest: HistoryEvent | null
}

/** Told by undo, redo and deletions; heard by forms and by the shell. */
export const useHistoryEvents = create<HistoryEvents>(() => ({ rewinds: 0, newest: null }))

export function tellHistory(event: HistoryEvent): void {
  const isRewind = event.kind === 'undone' || event.kind === 'redone'
  useHistoryEvents.setState(({ rewinds }) => ({
    rewinds: rewinds + (isRewind ? 1 : 0),
    newest: event,
  }))
}
