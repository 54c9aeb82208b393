import { useMemo } from 'react'
import { useDatabase } from './data-context.ts'
import type { CairnDatabase } from './database.ts'
import { chooseGoal, saveGoal } from './goal-repository.ts'
import { markWelcomed, saveProfile } from './profile-repository.ts'
import { addRating } from './rating-repository.ts'
import { saveSettings } from './settings-repository.ts'
import { keepSnapshot } from './snapshot-repository.ts'

/** The commands of the open database. Each returns a Result and is told to the save state. */
export function useCommands() {
  const database = useDatabase()
  return useMemo(
    () => ({
      saveProfile: bind(database, saveProfile),
      markWelcomed: bind(database, markWelcomed),
      addRating: bind(database, addRating),
      chooseGoal: bind(database, chooseGoal),
      saveGoal: bind(database, saveGoal),
      saveSettings: bind(database, saveSettings),
      keepSnapshot: bind(database, keepSnapshot),
    }),
    [database],
  )
}

function bind<Parameters extends readonly unknown[], Outcome>(
  database: CairnDatabase,
  command: (database: CairnDatabase, ...rest: Parameters) => Outcome,
): (...rest: Parameters) => Outcome {
  return (...rest) => command(database, ...rest)
}
