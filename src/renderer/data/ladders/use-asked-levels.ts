import type { AskedLevel } from '#shared/contract/assessment.ts'
import type { Goal } from '#shared/records/goal.ts'
import { useRead } from '../use-read.ts'
import { readAskedLevels } from './asked-levels.ts'

const NOTHING: readonly AskedLevel[] = []

/** What the level that a goal aims at asks for; undefined while being read, without waiting where there is no level. */
export function useAskedLevels(goal: Goal | null | undefined): readonly AskedLevel[] | undefined {
  const level = goal?.level ?? null
  const read = useRead(`asked/${level?.ladder}/${level?.level}`, (database) =>
    readAskedLevels(database, level),
  )
  return level === null ? NOTHING : read
}
