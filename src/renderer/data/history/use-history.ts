import { useMemo } from 'react'
import type { RecordTable } from '#shared/records/change.ts'
import { bindCommands } from '../bind-commands.ts'
import { useDatabase } from '../data-context.ts'
import { useRead } from '../use-read.ts'
import { bringBack } from './bring-back.ts'
import {
  type ChangeFilter,
  type ChangePage,
  readChanges,
  readRecordHistory,
} from './read-history.ts'
import {
  deleteForGood,
  emptyTrash,
  moveToTrash,
  readTrash,
  restoreFromTrash,
  type TrashedRecord,
} from './trash.ts'
import { readWaysBack, redo, undo } from './undo.ts'

const COMMANDS = { undo, redo, moveToTrash, restoreFromTrash, deleteForGood, emptyTrash, bringBack }

/** Undo, trash and earlier versions. Each returns a Result and is told to the save state. */
export function useHistoryCommands() {
  const database = useDatabase()
  return useMemo(() => bindCommands(database, COMMANDS), [database])
}

/** The newest changes that a filter lets through; undefined while being read. `key` names the filter. */
export function useChanges(
  key: string,
  limit: number,
  isWanted: ChangeFilter,
): ChangePage | undefined {
  return useRead(`changes/${key}/${limit}`, (database) => readChanges(database, limit, isWanted))
}

/** The newest changes of one record; undefined while being read. */
export function useRecordHistory(
  table: RecordTable,
  id: string,
  limit: number,
): ChangePage | undefined {
  return useRead(`record-history/${table}/${id}/${limit}`, (database) =>
    readRecordHistory(database, table, id, limit),
  )
}

/** What lies in the trash, newest first; undefined while being read. */
export function useTrash(): readonly TrashedRecord[] | undefined {
  return useRead('trash', readTrash)
}

/** What could be undone and done again, by label; undefined while being read. */
export function useWaysBack() {
  return useRead('ways-back', readWaysBack)
}
