import { Dexie } from 'dexie'
import * as z from 'zod/mini'
import { type Prediction, predictionSchema } from '#shared/records/prediction.ts'
import type { Result } from '#shared/result.ts'
import { type Day, daySchema } from '#shared/units/day.ts'
import { today } from './clock.ts'
import { commit } from './commit.ts'
import type { CommitError } from './commit-error.ts'
import type { CairnDatabase } from './database.ts'
import { tellHistory } from './history/history-events.ts'
import { getMilestone, requireGoal } from './milestone-records.ts'
import { outcomeOf } from './prediction-outcomes.ts'
import { isOpen, readMilestones } from './read-milestones.ts'
import { type Recorder, refuse } from './recorder.ts'

const newPredictionSchema = z.pick(predictionSchema, {
  goalId: true,
  about: true,
  milestoneId: true,
  statement: true,
  chance: true,
  madeOn: true,
  by: true,
})
type NewPrediction = z.output<typeof newPredictionSchema>

/** A prediction to record; made today where no day is given. */
export type PredictionToAdd = Omit<NewPrediction, 'madeOn'> & Partial<NewPrediction>

const lapseSchema = z.strictObject({ goalId: z.string(), today: daySchema })

/** A goal's predictions, newest first; withdrawn ones not among them. */
export function readPredictions(
  database: CairnDatabase,
  goalId: string,
): Promise<readonly Prediction[]> {
  return database.predictions
    .where('[goalId+madeOn]')
    .between([goalId, Dexie.minKey], [goalId, Dexie.maxKey])
    .reverse()
    .filter((prediction) => prediction.deletedAt === null)
    .toArray()
}

/** Records what the person expects, before it is known. */
export function addPrediction(
  database: CairnDatabase,
  prediction: PredictionToAdd,
): Promise<Result<Prediction, CommitError>> {
  const { statement, chance } = prediction
  const command = {
    command: 'predictions/add',
    label: 'Record a prediction',
    draft: { statement, chance },
  }
  return commit(database, command, async (recorder) => {
    const checked = recorder.check(newPredictionSchema, { madeOn: today(), ...prediction })
    await requireGoal(recorder, checked.goalId)
    await requireSubject(recorder, checked)
    if (checked.by < checked.madeOn) throw refuse('by', 'a day that has not gone by')
    return recorder.put('predictions', {
      ...recorder.fresh(),
      ...checked,
      outcome: null,
      resolvedOn: null,
    })
  })
}

async function requireSubject(
  recorder: Recorder,
  { about, milestoneId, goalId }: NewPrediction,
): Promise<void> {
  if (about === 'roadmap') {
    if (milestoneId !== null) throw refuse('milestoneId', 'none, for the roadmap as a whole')
    return
  }
  if (milestoneId === null) throw refuse('milestoneId', 'the milestone it is about')
  const milestone = await getMilestone(recorder, milestoneId, 'milestoneId')
  if (milestone.goalId !== goalId || !isOpen(milestone)) {
    throw refuse('milestoneId', 'an open milestone of the same goal')
  }
}

/** Scores the open predictions whose day has gone by, and returns them. */
export function resolvePredictions(
  database: CairnDatabase,
  goalId: string,
  today: Day,
): Promise<Result<readonly Prediction[], CommitError>> {
  const command = { command: 'predictions/resolve', label: 'Score predictions', automatic: true }
  return commit(database, command, async (recorder) => {
    const checked = recorder.check(lapseSchema, { goalId, today })
    const predictions = await readPredictions(database, checked.goalId)
    const lapsed = predictions.filter(({ outcome, by }) => outcome === null && by < checked.today)
    if (lapsed.length === 0) return []
    const milestones = await readMilestones(database, checked.goalId)
    const resolved = []
    for (const prediction of lapsed) {
      const outcome = outcomeOf(prediction, milestones, checked.today)
      const scored = { ...prediction, outcome, resolvedOn: checked.today }
      resolved.push(await recorder.put('predictions', scored))
    }
    return resolved
  })
}

/** Takes an open prediction back. One that was scored stays: a diary without its misses says nothing. */
export async function withdrawPrediction(
  database: CairnDatabase,
  id: string,
): Promise<Result<Prediction, CommitError>> {
  const command = { command: 'predictions/withdraw', label: 'Withdraw a prediction' }
  const withdrawn = await commit(database, command, async (recorder) => {
    const checked = recorder.check(z.strictObject({ id: z.string() }), { id })
    const prediction = await recorder.get('predictions', checked.id)
    if (prediction === undefined || prediction.deletedAt !== null || prediction.outcome !== null) {
      throw refuse('id', 'a prediction that is still open')
    }
    return recorder.put('predictions', { ...prediction, deletedAt: recorder.at })
  })
  if (withdrawn.ok) {
    const title = withdrawn.value.statement
    tellHistory({ kind: 'deleted', table: 'predictions', id, title })
  }
  return withdrawn
}
