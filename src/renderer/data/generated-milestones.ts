import * as z from 'zod/mini'
import { type GeneratedMilestone, generatedMilestoneSchema } from '#shared/contract/roadmap.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { CairnDatabase } from './database.ts'
import { putMilestone, rankBehind, refuseCircle, UNTOUCHED } from './milestone-records.ts'
import type { Recorder } from './recorder.ts'

export const generatedListSchema = z.array(generatedMilestoneSchema)

interface Addition {
  readonly goalId: string
  readonly generated: readonly GeneratedMilestone[]
  /** The goal's milestones that there are. */
  readonly existing: readonly Milestone[]
  readonly kind: Milestone['origin']['kind']
  readonly pinned: boolean
  /** Keys of those that are let go of from the start. */
  readonly dropped: ReadonlySet<string>
}

/**
 * Makes records of generated milestones, in their order, behind all others. What they wait for is looked up among
 * them and among those there are, by key or by id; what neither has is left out.
 */
export async function addGenerated(
  database: CairnDatabase,
  recorder: Recorder,
  { goalId, generated, existing, kind, pinned, dropped }: Addition,
): Promise<readonly Milestone[]> {
  const ids = new Map(existing.map(({ id }) => [id, id]))
  for (const { id, origin } of existing) if (origin.key !== null) ids.set(origin.key, id)
  const named = generated.map((milestone) => ({ milestone, base: recorder.fresh() }))
  for (const { milestone, base } of named) ids.set(milestone.key, base.id)
  const firstRank = await rankBehind(database, goalId)
  const added = named.map(({ milestone, base }, at) => {
    const { key, worth, dependsOn, ...fields } = milestone
    const waitsFor = dependsOn.map((each) => ids.get(each)).filter((id) => id !== undefined)
    return {
      ...base,
      goalId,
      ...UNTOUCHED,
      ...fields,
      dependsOn: [...new Set(waitsFor)],
      pinned,
      state: dropped.has(key) ? ('dropped' as const) : UNTOUCHED.state,
      origin: { kind, key },
      rank: firstRank + at,
    }
  })
  refuseCircle([...existing, ...added], null)
  const stored = []
  for (const milestone of added) stored.push(await putMilestone(recorder, milestone))
  return stored
}
