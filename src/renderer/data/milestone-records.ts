import { Dexie } from 'dexie'
import * as z from 'zod/mini'
import type { Milestone, MilestoneForm } from '#shared/records/milestone.ts'
import { circleTitles, findCycle } from '#shared/roadmap/dependencies.ts'
import { type Day, daySchema } from '#shared/units/day.ts'
import type { CairnDatabase } from './database.ts'
import { type Recorder, refuse } from './recorder.ts'

/** Distance of neighbors after renumbering. Unit: ranks. Source: judgement; only the order matters. */
export const RANK_STEP = 1

/** What every milestone starts with beside its words and dates: nothing done, nothing written. */
export const UNTOUCHED = {
  notes: '',
  dependsOn: [],
  evidence: [],
  state: 'planned',
  startedOn: null,
  doneOn: null,
  shownBy: '',
  edited: false,
} as const satisfies Partial<Milestone>

/** Dates as a schedule or a drag gives them. */
export const datesSchema = z.strictObject({
  start: z.nullable(daySchema),
  due: z.nullable(daySchema),
})
export type MilestoneDates = z.output<typeof datesSchema>

export const movesSchema = z.array(z.extend(datesSchema, { id: z.string() }))
export type MilestoneMoves = z.output<typeof movesSchema>

/** The milestone that a command is about; one that is not there, or lies in the trash, ends the command. */
export async function getMilestone(
  recorder: Recorder,
  id: string,
  field = 'id',
): Promise<Milestone> {
  const checked = recorder.check(z.strictObject({ [field]: z.string() }), { [field]: id })
  const milestone = await recorder.get('milestones', checked[field] as string)
  if (milestone === undefined || milestone.deletedAt !== null) {
    throw refuse(field, 'the id of a milestone')
  }
  return milestone
}

/** Milestones belong to a goal that was chosen. */
export async function requireGoal(recorder: Recorder, goalId: string): Promise<string> {
  const checked = recorder.check(z.strictObject({ goalId: z.string() }), { goalId })
  const goal = await recorder.get('goals', checked.goalId)
  if (goal === undefined) throw refuse('goalId', 'a goal chosen first')
  return goal.id
}

/** The one way a milestone is stored: what the schema cannot say of one field alone is checked here. */
export function putMilestone(recorder: Recorder, milestone: Milestone): Promise<Milestone> {
  const { start, due } = milestone
  if (start !== null && due !== null && due < start) {
    throw refuse('due', 'a day on or after the start')
  }
  return recorder.put('milestones', milestone)
}

/** What the person changes by hand. This is the one place that decides `edited` and `pinned`. */
export function editByHand(milestone: Milestone, patch: Partial<MilestoneForm>): Milestone {
  const changed = { ...milestone, ...patch }
  const hasOther = (names: readonly (keyof MilestoneForm)[]) =>
    names.some((name) => !isSameValue(milestone[name], changed[name]))
  return {
    ...changed,
    edited: milestone.edited || hasOther(TEXT_FIELDS),
    pinned: hasOther(['start', 'due']) ? hasDates(changed) : milestone.pinned,
  }
}

const TEXT_FIELDS = [
  'section',
  'title',
  'outcome',
  'competencies',
  'challenge',
  'weeks',
  'cue',
  'proof',
] as const satisfies readonly (keyof MilestoneForm)[]

function isSameValue(first: unknown, second: unknown): boolean {
  return JSON.stringify(first) === JSON.stringify(second)
}

/** Nothing holds a milestone in place whose dates were taken away. */
export function hasDates({ start, due }: { start: Day | null; due: Day | null }): boolean {
  return start !== null || due !== null
}

/** A rank behind all of a goal's milestones, those in the trash too. */
export async function rankBehind(database: CairnDatabase, goalId: string): Promise<number> {
  const last = await database.milestones
    .where('[goalId+rank]')
    .between([goalId, Dexie.minKey], [goalId, Dexie.maxKey])
    .last()
  return last === undefined ? RANK_STEP : last.rank + RANK_STEP
}

/**
 * Puts milestones in between others: `before` is the one they come in front of, null for the end. Where the numbers
 * have come too close to fit any in between, all of the goal are numbered anew.
 */
export async function placeBefore(
  recorder: Recorder,
  others: readonly Milestone[],
  placed: readonly Milestone[],
  before: string | null,
): Promise<readonly Milestone[]> {
  const found = others.findIndex(({ id }) => id === before)
  const at = found === -1 ? others.length : found
  const ranks = ranksBetween(others[at - 1]?.rank, others[at]?.rank, placed.length)
  const ordered =
    ranks === null
      ? [...others.slice(0, at), ...placed, ...others.slice(at)].map((milestone, index) => {
          return { ...milestone, rank: (index + 1) * RANK_STEP }
        })
      : placed.map((milestone, index) => ({ ...milestone, rank: ranks[index] as number }))
  const stored: Milestone[] = []
  for (const milestone of ordered) stored.push(await putMilestone(recorder, milestone))
  return placed.map(({ id }) => stored.find((each) => each.id === id) as Milestone)
}

/** Evenly spread ranks between two neighbors; null where numbers cannot tell that many apart. */
export function ranksBetween(
  lower: number | undefined,
  upper: number | undefined,
  count: number,
): number[] | null {
  const step =
    lower === undefined || upper === undefined ? RANK_STEP : (upper - lower) / (count + 1)
  const first =
    lower !== undefined ? lower + step : upper !== undefined ? upper - count * step : RANK_STEP
  const ranks = Array.from({ length: count }, (_, at) => first + at * step)
  const row = [lower ?? Number.NEGATIVE_INFINITY, ...ranks, upper ?? Number.POSITIVE_INFINITY]
  const isRising = row.every((rank, at) => at === 0 || rank > (row[at - 1] as number))
  return isRising ? ranks : null
}

/** Ends the command where the milestones would wait for each other in a circle. `id`: the one that was changed. */
export function refuseCircle(milestones: readonly Milestone[], id: string | null): void {
  const circle = findCycle(milestones)
  if (circle === null) return
  const [first, ...rest] = circleTitles(circle, milestones, id)
  const chain = rest.length === 0 ? 'itself' : [...rest, first].join(', which waits for ')
  throw refuse('dependsOn', `no circle: ${first} would wait for ${chain}`)
}
