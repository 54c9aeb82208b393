import type { AskedLevel } from '#shared/contract/assessment.ts'
import { toAskedLevels } from '#shared/portfolio/asked-levels.ts'
import type { Goal } from '#shared/records/goal.ts'
import type { CairnDatabase } from '../database.ts'
import { readSafely } from '../read-safely.ts'

/** What the level that a goal aims at asks for; nothing without one, or where its ladder is gone. */
export async function readAskedLevels(
  database: CairnDatabase,
  level: Goal['level'],
): Promise<readonly AskedLevel[]> {
  if (level === null) return []
  const [ladder] = await readSafely(database.ladders, [level.ladder])
  return ladder?.deletedAt === null ? toAskedLevels(ladder, level.level) : []
}
