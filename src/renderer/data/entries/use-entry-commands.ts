import { useMemo } from 'react'
import { bindCommands } from '../bind-commands.ts'
import { useDatabase } from '../data-context.ts'
import { addPerson } from '../people/person-repository.ts'
import { addEntry, deleteEntry, removeEmptyEntry, saveEntry } from './entry-repository.ts'

const COMMANDS = {
  addEntry,
  saveEntry,
  deleteEntry,
  removeEmptyEntry,
  addPerson,
}

/** The commands of the journal's writing half. Each returns a Result and is told to the save state. */
export function useEntryCommands() {
  const database = useDatabase()
  return useMemo(() => bindCommands(database, COMMANDS), [database])
}
