import { useMemo } from 'react'
import { bindCommands } from '../bind-commands.ts'
import { useDatabase } from '../data-context.ts'
import {
  addMetric,
  addReading,
  adoptMetrics,
  changeMetric,
  changeReading,
  moveMetric,
  removeMetric,
  removeReading,
} from './metric-repository.ts'

const COMMANDS = {
  add: addMetric,
  change: changeMetric,
  addReading,
  changeReading,
  removeReading,
  move: moveMetric,
  remove: removeMetric,
  adopt: adoptMetrics,
}

/** The commands about metrics. */
export function useMetricCommands() {
  const database = useDatabase()
  return useMemo(() => bindCommands(database, COMMANDS), [database])
}
