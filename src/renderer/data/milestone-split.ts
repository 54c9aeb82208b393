import * as z from 'zod/mini'
import { type Milestone, milestoneTextFields } from '#shared/records/milestone.ts'
import type { Result } from '#shared/result.ts'
import { addDays, daysBetween } from '#shared/units/day.ts'
import { commit } from './commit.ts'
import type { CommitError } from './commit-error.ts'
import type { CairnDatabase } from './database.ts'
import {
  getMilestone,
  type MilestoneDates,
  placeBefore,
  putMilestone,
  UNTOUCHED,
} from './milestone-records.ts'
import { readPredictions } from './prediction-repository.ts'
import { isOpen, readMilestones } from './read-milestones.ts'
import { refuse } from './recorder.ts'

/** Most parts of one split. Source: judgement; more are a plan of its own. */
const MOST_PARTS = 20

const { title, weeks } = milestoneTextFields
const partsSchema = z.strictObject({
  parts: z
    .array(z.strictObject({ title, weeks }))
    .check(
      z.minLength(2, 'at least two parts'),
      z.maxLength(MOST_PARTS, `at most ${MOST_PARTS} parts`),
    ),
})
export type MilestonePart = z.output<typeof partsSchema>['parts'][number]

/**
 * Splits an open milestone and returns its parts. The first keeps the record with all that was written; each later one
 * waits for the one before it, and whatever waited for the whole waits for the last; so do open predictions, since the
 * whole is done with it.
 */
export function splitMilestone(
  database: CairnDatabase,
  id: string,
  parts: readonly MilestonePart[],
): Promise<Result<readonly Milestone[], CommitError>> {
  const draft = { parts: Array.isArray(parts) ? parts.map((part) => part.title).join('; ') : '' }
  const command = { command: 'milestones/split', label: 'Split a milestone', draft }
  return commit(database, command, async (recorder) => {
    const { parts: checked } = recorder.check(partsSchema, { parts })
    const whole = await getMilestone(recorder, id)
    if (!isOpen(whole)) throw refuse('id', 'an open milestone')
    const dates = divideDates(whole, checked)
    const first: Milestone = { ...whole, ...checked[0], ...dates[0], edited: true }
    const later: Milestone[] = []
    for (const [at, part] of checked.entries()) {
      if (at === 0) continue
      later.push({
        ...recorder.fresh(),
        goalId: whole.goalId,
        ...UNTOUCHED,
        section: whole.section,
        outcome: '',
        competencies: whole.competencies,
        // The assignment counts once, with the first part.
        challenge: null,
        cue: '',
        proof: '',
        ...part,
        ...(dates[at] as MilestoneDates),
        pinned: whole.pinned,
        dependsOn: [(later.at(-1) ?? first).id],
        origin: { kind: 'split', key: null },
        rank: whole.rank,
      })
    }
    const last = later.at(-1) as Milestone
    const siblings = (await readMilestones(database, whole.goalId)).map((sibling) => {
      if (sibling.id === id) return first
      if (!sibling.dependsOn.includes(id)) return sibling
      const dependsOn = sibling.dependsOn.map((each) => (each === id ? last.id : each))
      return { ...sibling, dependsOn }
    })
    for (const sibling of siblings) await putMilestone(recorder, sibling)
    for (const prediction of await readPredictions(database, whole.goalId)) {
      if (prediction.milestoneId !== id || prediction.outcome !== null) continue
      await recorder.put('predictions', { ...prediction, milestoneId: last.id })
    }
    const next = siblings[siblings.findIndex((sibling) => sibling.id === id) + 1]
    const placed = await placeBefore(recorder, siblings, later, next?.id ?? null)
    return [(await recorder.get('milestones', id)) as Milestone, ...placed]
  })
}

/** The days of the whole, in proportion of weeks, each part at least one; no dates where the whole has not both. */
function divideDates(
  { start, due }: MilestoneDates,
  parts: readonly MilestonePart[],
): readonly MilestoneDates[] {
  if (start === null || due === null) {
    // A start alone is the first part's, a due day alone the last one's.
    return parts.map((_, at) => ({
      start: at === 0 ? start : null,
      due: at === parts.length - 1 ? due : null,
    }))
  }
  const days = daysBetween(start, due) + 1
  const total = parts.reduce((sum, part) => sum + part.weeks, 0)
  let before = 0
  return parts.map((part) => {
    const from = Math.min(days - 1, Math.round((days * before) / total))
    before += part.weeks
    const to = Math.max(from, Math.round((days * before) / total) - 1)
    return { start: addDays(start, from), due: addDays(start, to) }
  })
}
