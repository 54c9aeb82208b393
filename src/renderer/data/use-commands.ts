import { useMemo } from 'react'
import { bindCommands } from './bind-commands.ts'
import { useDatabase } from './data-context.ts'
import { chooseGoal, saveGoal } from './goal-repository.ts'
import { markWelcomed, saveProfile } from './profile-repository.ts'
import { addRating } from './rating-repository.ts'
import { saveSettings } from './settings-repository.ts'
import { keepSnapshot } from './snapshot-repository.ts'

const COMMANDS = {
  saveProfile,
  markWelcomed,
  addRating,
  chooseGoal,
  saveGoal,
  saveSettings,
  keepSnapshot,
}

/** The commands of every room. Each returns a Result and is told to the save state. */
export function useCommands() {
  const database = useDatabase()
  return useMemo(() => bindCommands(database, COMMANDS), [database])
}
