import { useMemo } from 'react'
import { bindCommands } from '../bind-commands.ts'
import { useDatabase } from '../data-context.ts'
import { chooseLevel } from './choose-level.ts'
import { addLadder, changeLadder, removeLadder, setCriterion } from './ladder-repository.ts'

const COMMANDS = {
  add: addLadder,
  change: changeLadder,
  setCriterion,
  remove: removeLadder,
  chooseLevel,
}

/** The commands about employers' ladders. */
export function useLadderCommands() {
  const database = useDatabase()
  return useMemo(() => bindCommands(database, COMMANDS), [database])
}
