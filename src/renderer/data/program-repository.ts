import * as z from 'zod/mini'
import type { GeneratedMilestone } from '#shared/contract/roadmap.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { ProgramEnrollment } from '#shared/records/program-enrollment.ts'
import type { Result } from '#shared/result.ts'
import { type Day, daySchema } from '#shared/units/day.ts'
import { type ProgramItemId, programItemIdSchema } from '#shared/vocabulary.ts'
import { commit } from './commit.ts'
import type { CommitError } from './commit-error.ts'
import type { CairnDatabase } from './database.ts'
import { addGenerated, generatedListSchema } from './generated-milestones.ts'
import { putMilestone, requireGoal } from './milestone-records.ts'
import { putTick, putUntick, undoneState } from './milestone-states.ts'
import { isOpen, readMilestones } from './read-milestones.ts'
import { type Recorder, refuse } from './recorder.ts'

const enrollSchema = z.strictObject({
  startsOn: daySchema,
  goalId: z.nullable(z.string()),
  milestones: generatedListSchema,
  items: z.array(z.strictObject({ itemId: programItemIdSchema, itemPartIds: z.array(z.string()) })),
})
const partSchema = z.strictObject({
  partId: z.string(),
  day: z.nullable(daySchema),
  itemId: programItemIdSchema,
  itemPartIds: z.array(z.string()).check(z.minLength(1)),
})
const noteSchema = z.strictObject({
  itemId: programItemIdSchema,
  notes: z.string().check(z.maxLength(10000, 'notes of at most 10000 characters')),
})

export interface Enrolling {
  readonly startsOn: Day
  /** The goal whose roadmap gets the program's milestones; null for none. */
  readonly goalId: string | null
  readonly milestones: readonly GeneratedMilestone[]
  /** The program's modules and experiences; a milestone laid down for one that is finished already is done. */
  readonly items?: readonly ProgramPartPlace[]
}

export interface ProgramPartPlace {
  readonly itemId: ProgramItemId
  /** All parts of that module or experience. */
  readonly itemPartIds: readonly string[]
}

/** Taking part in the program now; undefined while not enrolled. */
export function readEnrollment(database: CairnDatabase): Promise<ProgramEnrollment | undefined> {
  return database.program
    .toCollection()
    .filter((enrollment) => enrollment.deletedAt === null)
    .first()
}

/** The enrollment that was left last; undefined where none was. Coming back restores it. */
export async function readFormerEnrollment(
  database: CairnDatabase,
): Promise<ProgramEnrollment | undefined> {
  const left = await database.program.filter(({ deletedAt }) => deletedAt !== null).toArray()
  return left.sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1))[0]
}

/**
 * Enrolls from a day on, or moves that day, and lays the program's milestones on a roadmap. Coming back finds the
 * parts that were ticked off and the notes; a milestone that was done or edited stays as it is.
 */
export function enrollProgram(
  database: CairnDatabase,
  enrolling: Enrolling,
): Promise<Result<ProgramEnrollment, CommitError>> {
  const command = { command: 'program/enroll', label: 'Enroll in the program' }
  return commit(database, command, async (recorder) => {
    const { startsOn, goalId, milestones, items } = recorder.check(enrollSchema, {
      items: [],
      ...enrolling,
    })
    const current = await readEnrollment(database)
    const earlier = current ?? (await readFormerEnrollment(database))
    if (goalId !== null) {
      const goal = await requireGoal(recorder, goalId)
      const added = await layOnRoadmap(database, recorder, goal, milestones, current === undefined)
      await tickFinished(recorder, added, items, earlier?.partsDone ?? {})
    }
    return recorder.put('program', {
      ...(earlier ?? { ...recorder.fresh(), partsDone: {}, notes: {} }),
      startsOn,
      deletedAt: null,
    })
  })
}

async function layOnRoadmap(
  database: CairnDatabase,
  recorder: Recorder,
  goalId: string,
  generated: readonly GeneratedMilestone[],
  isComing: boolean,
): Promise<readonly Milestone[]> {
  const existing = await readMilestones(database, goalId)
  // What the person deleted meanwhile stays so, too, when only the day is moved.
  const unwanted = isComing ? new Set<string>() : await readTrashedKeys(database)
  const byKey = new Map(existing.map((milestone) => [milestone.origin.key, milestone]))
  for (const { key, start, due } of generated) {
    const milestone = byKey.get(key)
    if (milestone === undefined || milestone.state === 'done' || milestone.edited) continue
    // One that the person let go of meanwhile stays so when only the day is moved.
    if (milestone.state === 'dropped' && !isComing) continue
    await putMilestone(recorder, {
      ...milestone,
      start,
      due,
      pinned: true,
      origin: { kind: 'program', key },
      // Leaving the program dropped it; enrolling again takes it up.
      state: milestone.state === 'dropped' ? undoneState(milestone) : milestone.state,
    })
  }
  return addGenerated(database, recorder, {
    goalId,
    generated: generated.filter(({ key }) => !byKey.has(key) && !unwanted.has(key)),
    existing,
    kind: 'program',
    pinned: true,
    dropped: new Set(),
  })
}

async function readTrashedKeys(database: CairnDatabase): Promise<ReadonlySet<string>> {
  const trashed = await database.milestones.orderBy('deletedAt').toArray()
  return new Set(trashed.flatMap(({ origin }) => origin.key ?? []))
}

/** No prediction is about a milestone that was laid down in the same step, so there is nothing to score. */
async function tickFinished(
  recorder: Recorder,
  added: readonly Milestone[],
  items: readonly ProgramPartPlace[],
  partsDone: ProgramEnrollment['partsDone'],
): Promise<void> {
  for (const { itemId, itemPartIds } of items) {
    const milestone = added.find(({ origin }) => origin.key === keyOf(itemId))
    const days = itemPartIds.map((id) => partsDone[id]).filter((day) => day !== undefined)
    if (milestone === undefined || days.length < itemPartIds.length || days.length === 0) continue
    const done = { state: 'done', doneOn: latest(days), shownBy: lineFor(itemId, days.length) }
    await putMilestone(recorder, { ...milestone, ...(done as Partial<Milestone>) })
  }
}

/** Leaves the program. Its milestones that nothing was done or written about are dropped with it. */
export function leaveProgram(
  database: CairnDatabase,
): Promise<Result<ProgramEnrollment, CommitError>> {
  const command = { command: 'program/leave', label: 'Leave the program' }
  return commit(database, command, async (recorder) => {
    const enrollment = await requireEnrollment(database)
    const milestones = await database.milestones
      .filter(({ origin, deletedAt }) => origin.kind === 'program' && deletedAt === null)
      .toArray()
    for (const milestone of milestones) {
      const { state, edited, notes, shownBy, evidence } = milestone
      const isWritten = edited || notes !== '' || shownBy !== '' || evidence.length > 0
      if (state !== 'planned' || isWritten) continue
      await putMilestone(recorder, { ...milestone, state: 'dropped' })
    }
    return recorder.put('program', { ...enrollment, deletedAt: recorder.at })
  })
}

/**
 * Ticks one content or deliverable off, or with null takes that back. The last one of a module ticks its milestone
 * off; taking one back takes back only such a tick, not one of the person's own.
 */
export function setProgramPart(
  database: CairnDatabase,
  partId: string,
  day: Day | null,
  place: ProgramPartPlace,
): Promise<Result<ProgramEnrollment, CommitError>> {
  const command = { command: 'program/tick-part', label: 'Tick off a part of the program' }
  return commit(database, command, async (recorder) => {
    const checked = recorder.check(partSchema, { partId, day, ...place })
    const { itemId, itemPartIds } = checked
    if (!itemPartIds.includes(checked.partId)) throw refuse('partId', 'a part of that item')
    const enrollment = await requireEnrollment(database)
    const { [checked.partId]: _former, ...others } = enrollment.partsDone
    const partsDone =
      checked.day === null ? others : { ...enrollment.partsDone, [checked.partId]: checked.day }
    const days = itemPartIds.map((id) => partsDone[id]).filter((each) => each !== undefined)
    const milestones = await readOfItem(database, itemId)
    if (days.length === itemPartIds.length) {
      for (const milestone of milestones) {
        if (!isOpen(milestone) && !isTickedByParts(milestone)) continue
        // What the person wrote before a tick was taken back stays.
        const isOwnLine = milestone.shownBy !== '' && !LINE.test(milestone.shownBy)
        const shownBy = isOwnLine ? milestone.shownBy : lineFor(itemId, days.length)
        await putTick(database, recorder, milestone, { day: latest(days), shownBy })
      }
    } else {
      for (const milestone of milestones.filter(isTickedByParts)) {
        await putUntick(database, recorder, { ...milestone, shownBy: '' })
      }
    }
    return recorder.put('program', { ...enrollment, partsDone })
  })
}

/** Stores the notes on one module or experience. */
export function saveProgramNote(
  database: CairnDatabase,
  itemId: ProgramItemId,
  text: string,
): Promise<Result<ProgramEnrollment, CommitError>> {
  const draft = { [itemId]: text }
  const command = { command: 'program/note', label: 'Edit notes on the program', draft }
  return commit(database, command, async (recorder) => {
    const checked = recorder.check(noteSchema, { itemId, notes: text })
    const enrollment = await requireEnrollment(database)
    const { [checked.itemId]: _former, ...others } = enrollment.notes
    const notes =
      checked.notes === '' ? others : { ...enrollment.notes, [checked.itemId]: checked.notes }
    return recorder.put('program', { ...enrollment, notes })
  })
}

async function requireEnrollment(database: CairnDatabase): Promise<ProgramEnrollment> {
  const enrollment = await readEnrollment(database)
  if (enrollment === undefined) throw refuse('program', 'a program that you are enrolled in')
  return enrollment
}

/** The item's milestone on each roadmap that has one. */
function readOfItem(database: CairnDatabase, itemId: ProgramItemId): Promise<Milestone[]> {
  return database.milestones
    .filter(({ origin, deletedAt }) => origin.key === keyOf(itemId) && deletedAt === null)
    .toArray()
}

/** Name of an item's milestone among the generated ones. */
function keyOf(itemId: ProgramItemId): string {
  return `formal/${itemId}`
}

/** The two items that are no modules: work on the job, with deliverables. */
const EXPERIENCES: ReadonlySet<ProgramItemId> = new Set([
  'leadership_project_assignment',
  'technical_mentorship_program',
])

function lineFor(itemId: ProgramItemId, parts: number): string {
  const item = EXPERIENCES.has(itemId) ? 'experience' : 'module'
  return `All ${parts} parts of the ${item} are ticked off in the program.`
}

const LINE = /^All \d+ parts of the (module|experience) are ticked off in the program\.$/

function isTickedByParts({ state, shownBy }: Milestone): boolean {
  return state === 'done' && LINE.test(shownBy)
}

function latest(days: readonly Day[]): Day {
  return days.reduce((last, day) => (day > last ? day : last))
}
