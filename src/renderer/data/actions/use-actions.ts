import type { Action } from '#shared/records/action.ts'
import { useRead } from '../use-read.ts'
import {
  type ActionsOf,
  readActionsOf,
  readClosedActions,
  readOpenActions,
} from './read-actions.ts'

/** What is open, everybody's: by due day, those without a day last; undefined while being read. */
export function useOpenActions(): readonly Action[] | undefined {
  return useRead('open-actions', readOpenActions)
}

/** All actions of a person, a session or an entry: open ones first; undefined while being read. */
export function useActionsOf(of: ActionsOf): readonly Action[] | undefined {
  return useRead(`actions/${JSON.stringify(of)}`, (database) => readActionsOf(database, of))
}

/** Done and dropped ones, those closed last first; undefined while being read. */
export function useClosedActions(limit: number): readonly Action[] | undefined {
  return useRead(`closed-actions/${limit}`, (database) => readClosedActions(database, limit))
}
