import * as z from 'zod/mini'
import {
  CHANGEABLE_FIELDS,
  type GeneratedMilestone,
  generatedMilestoneSchema,
} from '#shared/contract/roadmap.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Result } from '#shared/result.ts'
import { isTheirs } from '#shared/roadmap/is-theirs.ts'
import { commit } from './commit.ts'
import type { CommitError } from './commit-error.ts'
import type { CairnDatabase } from './database.ts'
import { addGenerated, generatedListSchema } from './generated-milestones.ts'
import { getMilestone, putMilestone, requireGoal } from './milestone-records.ts'
import { readMilestones } from './read-milestones.ts'
import { type Recorder, refuse } from './recorder.ts'

const planSchema = z.object({
  add: generatedListSchema,
  change: z.array(
    z.object({
      id: z.string(),
      fields: z.array(z.enum(CHANGEABLE_FIELDS)),
      milestone: generatedMilestoneSchema,
    }),
  ),
  drop: z.array(z.string()),
  letGo: generatedListSchema,
  keep: z.array(z.string()),
})

/** What the person accepted of a proposal. */
export interface AcceptedPlan {
  readonly add: readonly GeneratedMilestone[]
  readonly change: readonly {
    readonly id: string
    readonly fields: readonly (typeof CHANGEABLE_FIELDS)[number][]
    readonly milestone: GeneratedMilestone
  }[]
  /** Ids of those no longer needed. */
  readonly drop: readonly string[]
  /** New ones that the person does not want: stored as let go of, so that no plan offers them again. */
  readonly letGo?: readonly GeneratedMilestone[]
  /** Ids of those that stay as they are against the plan's advice, now and later. */
  readonly keep?: readonly string[]
}

/** What became of it. Unit: milestones. */
export interface PlanOutcome {
  readonly added: number
  readonly changed: number
  readonly dropped: number
  /** Left as they were: there already, or the person's to change. */
  readonly kept: number
}

/** Takes over what the person accepted of a proposal. What is theirs is never touched. */
export function acceptPlan(
  database: CairnDatabase,
  goalId: string,
  plan: AcceptedPlan,
): Promise<Result<PlanOutcome, CommitError>> {
  const command = { command: 'milestones/accept', label: 'Accept the plan' }
  return commit(database, command, async (recorder) => {
    const goal = await requireGoal(recorder, goalId)
    const { add, change, drop, letGo, keep } = recorder.check(planSchema, {
      letGo: [],
      keep: [],
      ...plan,
    })
    const existing = await readMilestones(database, goal)
    const keys = new Set(existing.map(({ origin }) => origin.key))
    const isNew = ({ key }: GeneratedMilestone) => !keys.has(key) && keys.add(key)
    const generated = add.filter(isNew)
    const unwanted = letGo.filter(isNew)
    await addGenerated(database, recorder, {
      goalId: goal,
      generated: [...generated, ...unwanted],
      existing,
      kind: 'plan',
      pinned: false,
      dropped: new Set(unwanted.map(({ key }) => key)),
    })
    for (const id of keep) {
      const current = await getOfGoal(recorder, goal, id)
      if (!isTheirs(current)) await putMilestone(recorder, { ...current, edited: true })
    }
    let changed = 0
    for (const { id, fields, milestone } of change) {
      const current = await getOfGoal(recorder, goal, id)
      if (isTheirs(current)) continue
      const patch = Object.fromEntries(fields.map((field) => [field, milestone[field]]))
      await putMilestone(recorder, { ...current, ...patch })
      changed += 1
    }
    let dropped = 0
    for (const id of drop) {
      const current = await getOfGoal(recorder, goal, id)
      if (isTheirs(current)) continue
      // The plan let go of it, not the person: without its key it may be offered again when it is needed again.
      const origin = { kind: 'plan', key: null } as const
      await putMilestone(recorder, { ...current, state: 'dropped', origin })
      dropped += 1
    }
    const named = add.length + change.length + drop.length
    return {
      added: generated.length,
      changed,
      dropped,
      kept: named - generated.length - changed - dropped,
    }
  })
}

async function getOfGoal(recorder: Recorder, goalId: string, id: string): Promise<Milestone> {
  const milestone = await getMilestone(recorder, id)
  if (milestone.goalId !== goalId) throw refuse('id', 'a milestone of this goal')
  return milestone
}
