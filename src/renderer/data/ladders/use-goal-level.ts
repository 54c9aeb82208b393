import type { Goal } from '#shared/records/goal.ts'
import type { CairnDatabase } from '../database.ts'
import { readSafely } from '../read-safely.ts'
import { ladderLevelHref } from '../record-address.ts'
import { useRead } from '../use-read.ts'

/** The level of an employer's ladder that a goal stands for. */
export interface GoalLevel {
  readonly title: string
  readonly employer: string
  readonly href: string
}

/** null where the goal stands for no level, `gone` where its level is not there any more; undefined while being read. */
export function useGoalLevel(goal: Goal | null | undefined): GoalLevel | 'gone' | null | undefined {
  const level = goal?.level ?? null
  const read = useRead(`goal-level/${level?.ladder}/${level?.level}`, (database) =>
    readGoalLevel(database, level),
  )
  return level === null ? null : read
}

/** Reads no more than the rooms of a first load should carry: the ladders' own repository is fetched with their screens. */
async function readGoalLevel(
  database: CairnDatabase,
  level: Goal['level'],
): Promise<GoalLevel | 'gone'> {
  if (level === null) return 'gone'
  const [ladder] = await readSafely(database.ladders, [level.ladder])
  const found = ladder?.deletedAt === null && ladder.levels.find(({ id }) => id === level.level)
  if (!ladder || !found) return 'gone'
  return {
    title: found.title,
    employer: ladder.employer,
    href: ladderLevelHref(ladder.id, found.id),
  }
}
