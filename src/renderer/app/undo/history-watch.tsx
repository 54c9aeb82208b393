import { useEffect, useRef } from 'react'
import { useDatabase, useWriter } from '../../data/data-context.ts'
import { type HistoryEvent, useHistoryEvents } from '../../data/history/history-events.ts'
import { purgeTrash } from '../../data/history/trash.ts'
import { useHistoryCommands } from '../../data/history/use-history.ts'
import type { ToastMessage } from '../../ui/toast-region.tsx'
import { replaceToast } from '../toasts.ts'

type Commands = ReturnType<typeof useHistoryCommands>

/** Told once, although this part comes and goes with the shell. */
let lastTold: HistoryEvent | null = null

/** Tells what was undone or deleted, with the way back, and clears old trash once this window may write. */
export function HistoryWatch() {
  const database = useDatabase()
  const mayWrite = useWriter()
  const commands = useHistoryCommands()
  const toast = useRef<string | null>(null)

  useEffect(() => {
    if (mayWrite) void purgeTrash(database)
  }, [database, mayWrite])

  useEffect(() => {
    const tell = ({ newest }: { readonly newest: HistoryEvent | null }) => {
      if (newest === null || newest === lastTold) return
      lastTold = newest
      // What one key undid the next key does again; later it would be about another change.
      const brief = newest.kind !== 'deleted'
      toast.current = replaceToast(toast.current, eventToToast(newest, commands), brief)
    }
    // A key can be quicker than this part is loaded.
    tell(useHistoryEvents.getState())
    return useHistoryEvents.subscribe(tell)
  }, [commands])
  return null
}

function eventToToast(event: HistoryEvent, commands: Commands): Omit<ToastMessage, 'id'> {
  switch (event.kind) {
    case 'undone':
      return {
        text: `Undone: ${event.label}`,
        action: { label: 'Redo', onSelect: () => void commands.redo() },
      }
    case 'redone':
      return {
        text: `Done again: ${event.label}`,
        action: { label: 'Undo', onSelect: () => void commands.undo() },
      }
    case 'deleted':
      // Restores this very record: what was done meanwhile stays.
      return {
        text: `In the trash: ${event.title}`,
        action: {
          label: 'Undo',
          onSelect: () => void commands.restoreFromTrash(event.table, event.id),
        },
      }
    case 'nothing-to-undo':
      return { text: 'There is nothing to undo.' }
    case 'nothing-to-redo':
      return { text: 'There is nothing to do again.' }
    case 'failed':
      return { text: `${event.label} was not possible. Everything is as it was.` }
  }
}
