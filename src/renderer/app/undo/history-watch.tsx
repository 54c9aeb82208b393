import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { useDatabase, useWorkspace, useWriter } from '../../data/data-context.ts'
import { tendHistory } from '../../data/history/compaction/tend-history.ts'
import { type HistoryEvent, useHistoryEvents } from '../../data/history/history-events.ts'
import { purgeTrash } from '../../data/history/trash.ts'
import { useHistoryCommands } from '../../data/history/use-history.ts'
import { readForgettingNote } from '../../data/people/forget/forgetting-note.ts'
import { whenIdle } from '../../host/when-idle.ts'
import type { ToastMessage } from '../../ui/toast.tsx'
import { locationToRoomPath } from '../address.ts'
import { dismissToast, replaceToast } from '../toasts.ts'

type Commands = ReturnType<typeof useHistoryCommands>

/** Told once, although this part comes and goes with the shell. */
let lastTold: HistoryEvent | null = null

/**
 * Tells what was undone or deleted, with the way back; once this window may write, it clears old trash and keeps the
 * history small. Brings the search up as well.
 */
export function HistoryWatch() {
  const database = useDatabase()
  const mayWrite = useWriter()
  const { workspace } = useWorkspace()
  const [location] = useLocation()
  const room = locationToRoomPath(location)
  const commands = useHistoryCommands()
  const toast = useRef<string | null>(null)

  useEffect(() => {
    if (!mayWrite) return
    void purgeTrash(database)
    if (readForgettingNote(database.name) !== null) {
      void import('../../data/people/forget/finish-forgetting.ts').then((part) =>
        part.finishForgetting(database),
      )
    }
  }, [database, mayWrite])

  useEffect(() => {
    // Ready by the time that anything is looked for, and not before the first screen is.
    return whenIdle(() => {
      void import('../../data/search/search-client.ts').then(({ searchIn }) => searchIn(database))
    })
  }, [database])

  useEffect(() => {
    // The sample goes away as a whole, long before its history weighs anything.
    return mayWrite && workspace === 'own' ? tendHistory(database) : undefined
  }, [database, mayWrite, workspace])

  useEffect(() => {
    const tell = ({ newest }: { readonly newest: HistoryEvent | null }) => {
      if (newest === null || newest === lastTold) return
      lastTold = newest
      // What one key undid the next key does again; later it would be about another change. What was deleted is
      // offered for as long as one stays in the room; after that it is found in the trash.
      const brief = newest.kind !== 'deleted'
      toast.current = replaceToast(toast.current, eventToToast(newest, commands), brief)
    }
    // A key can be quicker than this part is loaded.
    tell(useHistoryEvents.getState())
    return useHistoryEvents.subscribe(tell)
  }, [commands])

  // biome-ignore lint/correctness/useExhaustiveDependencies: leaving the room is what ends the message
  useEffect(() => {
    return () => {
      if (toast.current !== null) dismissToast(toast.current)
      toast.current = null
    }
  }, [room])
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
    case 'done':
      return { text: event.text, action: { label: 'Undo', onSelect: event.takeBack } }
    case 'nothing-to-undo':
      return { text: 'There is nothing to undo.' }
    case 'nothing-to-redo':
      return { text: 'There is nothing to do again.' }
    case 'failed':
      return { text: `${event.label} was not possible. Everything is as it was.` }
  }
}
