import * as z from 'zod/mini'
import {
  type Milestone,
  type MilestoneForm,
  milestoneFormSchema,
} from '#shared/records/milestone.ts'
import type { Result } from '#shared/result.ts'
import { commit } from './commit.ts'
import type { CommitError } from './commit-error.ts'
import type { CairnDatabase } from './database.ts'
import { applyMoves } from './milestone-dates.ts'
import {
  editByHand,
  getMilestone,
  hasDates,
  type MilestoneMoves,
  placeBefore,
  putMilestone,
  rankBehind,
  refuseCircle,
  requireGoal,
  UNTOUCHED,
} from './milestone-records.ts'
import { readMilestones } from './read-milestones.ts'
import { type Recorder, refuse } from './recorder.ts'

const patchSchema = z.partial(milestoneFormSchema)
const idsSchema = z.strictObject({ dependsOn: z.array(z.string()) })

/** A milestone to add; all but the title may wait. */
export type MilestoneToAdd = Pick<MilestoneForm, 'title'> & Partial<MilestoneForm>

/** What a milestone of the person's own starts with. */
const EMPTY_FORM = {
  section: 'competency_development_plan',
  outcome: '',
  competencies: [],
  challenge: null,
  weeks: 2,
  cue: '',
  proof: '',
  start: null,
  due: null,
  notes: '',
} as const satisfies Omit<MilestoneForm, 'title'>

/** Adds a milestone of the person's own behind all others of the goal. */
export function addMilestone(
  database: CairnDatabase,
  goalId: string,
  form: MilestoneToAdd,
): Promise<Result<Milestone, CommitError>> {
  const command = { command: 'milestones/add', label: 'Add a milestone', draft: form }
  return commit(database, command, async (recorder) => {
    const goal = await requireGoal(recorder, goalId)
    const fields = recorder.check(milestoneFormSchema, { ...EMPTY_FORM, ...form })
    return putMilestone(recorder, {
      ...recorder.fresh(),
      goalId: goal,
      ...UNTOUCHED,
      ...fields,
      pinned: hasDates(fields),
      origin: { kind: 'own', key: null },
      rank: await rankBehind(database, goal),
    })
  })
}

/** Stores the given fields of a milestone. Words make it the person's, dates hold it in place and move others along. */
export function saveMilestone(
  database: CairnDatabase,
  id: string,
  patch: Partial<MilestoneForm>,
  moves: MilestoneMoves = [],
): Promise<Result<Milestone, CommitError>> {
  const command = { command: 'milestones/save', label: 'Edit a milestone', draft: patch }
  return commit(database, command, async (recorder) => {
    const fields = recorder.check(patchSchema, patch) as Partial<MilestoneForm>
    const edited = editByHand(await getMilestone(recorder, id), fields)
    const saved = await putMilestone(recorder, edited)
    await applyMoves(recorder, moves)
    return saved
  })
}

/** Says what has to be done before. A circle is refused with the titles it would lead through. */
export function setDependencies(
  database: CairnDatabase,
  id: string,
  ids: readonly string[],
): Promise<Result<Milestone, CommitError>> {
  const command = { command: 'milestones/depend', label: 'Change what a milestone waits for' }
  return commit(database, command, async (recorder) => {
    const { dependsOn } = recorder.check(idsSchema, { dependsOn: ids })
    const milestone = await getMilestone(recorder, id)
    const siblings = await readMilestones(database, milestone.goalId)
    // One in the trash stays what it waits for, for the day that it comes back; it holds up nothing until then.
    const known = new Set([...siblings.map((sibling) => sibling.id), ...milestone.dependsOn])
    if (dependsOn.some((each) => !known.has(each))) {
      throw refuse('dependsOn', 'milestones of the same goal')
    }
    const isSame = dependsOn.join() === milestone.dependsOn.join()
    const changed = { ...milestone, dependsOn, edited: milestone.edited || !isSame }
    refuseCircle(
      siblings.map((sibling) => (sibling.id === id ? changed : sibling)),
      id,
    )
    return putMilestone(recorder, changed)
  })
}

interface Place {
  /** The milestone it comes in front of; null for the end. */
  readonly before: string | null
  /** Another section; the one it has where left out. */
  readonly section?: Milestone['section']
}

/** Moves a milestone in the order of its goal, and into another section where one is given. */
export function moveMilestone(
  database: CairnDatabase,
  id: string,
  { before, section }: Place,
): Promise<Result<Milestone, CommitError>> {
  const command = { command: 'milestones/move', label: 'Move a milestone' }
  return commit(database, command, async (recorder) => {
    const fields = recorder.check(patchSchema, section === undefined ? {} : { section })
    const milestone = await getMilestone(recorder, id)
    const edited = editByHand(milestone, fields as Partial<MilestoneForm>)
    return putBefore(database, recorder, edited, before)
  })
}

/** Puts a milestone in front of another of its goal within a command; null for the end. */
export async function putBefore(
  database: CairnDatabase,
  recorder: Recorder,
  milestone: Milestone,
  before: string | null,
): Promise<Milestone> {
  const { id, goalId } = milestone
  if (before === id) return putMilestone(recorder, milestone)
  await requireSibling(recorder, milestone, before)
  const siblings = await readMilestones(database, goalId)
  if (isInPlace(siblings, id, before)) return putMilestone(recorder, milestone)
  const others = siblings.filter((sibling) => sibling.id !== id)
  const [moved] = await placeBefore(recorder, others, [milestone], before)
  return moved as Milestone
}

function isInPlace(siblings: readonly Milestone[], id: string, before: string | null): boolean {
  const at = siblings.findIndex((sibling) => sibling.id === id)
  return (siblings[at + 1]?.id ?? null) === before
}

async function requireSibling(
  recorder: Recorder,
  { goalId }: Milestone,
  id: string | null,
): Promise<void> {
  if (id === null) return
  const sibling = await getMilestone(recorder, id, 'before')
  if (sibling.goalId !== goalId) throw refuse('before', 'a milestone of the same goal')
}
