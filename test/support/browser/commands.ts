import * as fc from 'fast-check'
import type { Day } from '#shared/units/day.ts'
import {
  ORGANIZATION_SIZES,
  PATH_IDS,
  RATING_SOURCES,
  RATING_SUBJECTS,
} from '#shared/vocabulary.ts'
import { commit } from '../../../src/renderer/data/commit.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import {
  chooseGoal,
  readCurrentGoal,
  saveGoal,
} from '../../../src/renderer/data/goal-repository.ts'
import { markWelcomed, saveProfile } from '../../../src/renderer/data/profile-repository.ts'
import { addRating } from '../../../src/renderer/data/rating-repository.ts'
import { saveSettings } from '../../../src/renderer/data/settings-repository.ts'
import { keepSnapshot } from '../../../src/renderer/data/snapshot-repository.ts'
import { aSnapshot } from '../builders/a-snapshot.ts'
import { anyJournalCommand } from './journal-commands.ts'
import { anyMentoringCommand } from './mentoring-commands.ts'
import { anyPortfolioCommand } from './portfolio-commands.ts'
import { anyRoadmapCommand } from './roadmap-commands.ts'
import { anyTrashCommand } from './trash-commands.ts'

export type AnyCommand = (database: CairnDatabase) => Promise<unknown>

const day = fc.constantFrom<Day>(...(['2026-02-27', '2026-02-28', '2026-03-01'] as Day[]))
const ratio = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)

/** Any command with any valid input, now and then one that has to be refused. */
export const anyCommand: fc.Arbitrary<{ name: string; run: AnyCommand }> = fc.oneof(
  fc
    .record({ name: fc.string({ maxLength: 8 }), weeklyHours: fc.constantFrom(null, 1, 4) })
    .map((patch) => command('saveProfile', patch, (database) => saveProfile(database, patch))),
  fc.constant(command('markWelcomed', null, markWelcomed)),
  fc
    .record({
      subject: fc.constantFrom(...RATING_SUBJECTS.slice(0, 3)),
      value: fc.integer({ min: 0, max: 11 }),
      source: fc.constantFrom(...RATING_SOURCES.slice(0, 2)),
      day,
    })
    .map((rating) => command('addRating', rating, (database) => addRating(database, rating))),
  fc
    .record({
      path: fc.constantFrom(...PATH_IDS.slice(0, 2)),
      organization: fc.constantFrom(...ORGANIZATION_SIZES.slice(0, 2)),
    })
    .map((target) => command('chooseGoal', target, (database) => chooseGoal(database, target))),
  fc
    .record({ by: fc.option(day), facts: fc.constantFrom({}, { sponsor: true }) })
    .map((patch) => command('saveGoal', patch, (database) => saveGoal(database, patch))),
  fc
    .record({ theme: fc.constantFrom('light', 'dark' as const), leniencyDiscount: fc.boolean() })
    .map((patch) => command('saveSettings', patch, (database) => saveSettings(database, patch))),
  fc
    .record({ day, readiness: ratio })
    .map((parts) => command('keepSnapshot', parts, (database) => keepForGoal(database, parts))),
  fc.constant(command('removeNewestRating', null, removeNewestRating)),
  { arbitrary: anyRoadmapCommand, weight: 8 },
  { arbitrary: anyJournalCommand, weight: 7 },
  { arbitrary: anyMentoringCommand, weight: 5 },
  { arbitrary: anyPortfolioCommand, weight: 7 },
  { arbitrary: anyTrashCommand, weight: 3 },
)

function command(name: string, input: unknown, run: AnyCommand) {
  return { name: `${name}(${JSON.stringify(input)})`, run }
}

async function keepForGoal(database: CairnDatabase, parts: { day: Day; readiness: number }) {
  const goal = await readCurrentGoal(database)
  if (goal === undefined) return
  const { attainment, items } = aSnapshot()
  await keepSnapshot(database, { goalId: goal.id, ...parts, attainment, items })
}

async function removeNewestRating(database: CairnDatabase) {
  await commit(database, { command: 'test/remove', label: 'Remove' }, async (recorder) => {
    const newest = await database.ratings.toCollection().last()
    if (newest !== undefined) await recorder.remove('ratings', newest.id)
  })
}
