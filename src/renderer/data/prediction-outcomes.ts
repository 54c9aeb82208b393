import type { Milestone } from '#shared/records/milestone.ts'
import type { Prediction } from '#shared/records/prediction.ts'
import type { Day } from '#shared/units/day.ts'
import { isOpen } from './read-milestones.ts'
import type { Recorder } from './recorder.ts'

/** Whether a prediction came true, as far as the roadmap says it on a day; null while it may go either way. */
export function outcomeOf(
  { about, milestoneId, by }: Prediction,
  milestones: readonly Milestone[],
  today: Day,
): boolean | null {
  const doneOn =
    about === 'roadmap'
      ? allDoneOn(milestones)
      : (milestones.find(({ id }) => id === milestoneId)?.doneOn ?? null)
  if (doneOn !== null) return doneOn <= by
  return by < today ? false : null
}

/** The day on which the last one was done; null while one is open, or none was done. */
function allDoneOn(milestones: readonly Milestone[]): Day | null {
  if (milestones.some(isOpen)) return null
  return milestones.reduce<Day | null>((last, { state, doneOn }) => {
    if (state !== 'done' || doneOn === null) return last
    return last === null || doneOn > last ? doneOn : last
  }, null)
}

interface Ticking {
  readonly predictions: readonly Prediction[]
  /** The goal's milestones as they are after the tick. */
  readonly milestones: readonly Milestone[]
  readonly milestone: Milestone
  /** The day of the tick, or of taking it back. */
  readonly day: Day
}

/**
 * Scores what was predicted of a milestone that was just ticked, and of the roadmap where it was the last one. A tick
 * given afterwards for a day in time makes good a miss that was noted in between.
 */
export async function scoreTick(recorder: Recorder, ticking: Ticking): Promise<void> {
  const { predictions, milestones, milestone, day } = ticking
  for (const prediction of predictions) {
    const isOwn = prediction.milestoneId === milestone.id
    if (!isOwn && (prediction.about !== 'roadmap' || prediction.outcome === true)) continue
    const outcome = outcomeOf(prediction, milestones, day)
    if (isOwn || outcome === true || (outcome === false && isRoadmapDone(milestones))) {
      await score(recorder, prediction, outcome, day)
    }
  }
}

/** Opens again what a tick had scored, now that it is taken back, unless the day has gone by since. */
export async function scoreUntick(recorder: Recorder, ticking: Ticking): Promise<void> {
  const { predictions, milestones, milestone, day } = ticking
  for (const prediction of predictions) {
    const isOwn = prediction.milestoneId === milestone.id
    const isOfRoadmap = prediction.about === 'roadmap' && prediction.by >= day
    if (isOwn || isOfRoadmap) {
      await score(recorder, prediction, outcomeOf(prediction, milestones, day), day)
    }
  }
}

function isRoadmapDone(milestones: readonly Milestone[]): boolean {
  return allDoneOn(milestones) !== null
}

async function score(
  recorder: Recorder,
  prediction: Prediction,
  outcome: boolean | null,
  day: Day,
): Promise<void> {
  if (outcome === prediction.outcome) return
  const resolvedOn = outcome === null ? null : day
  await recorder.put('predictions', { ...prediction, outcome, resolvedOn })
}
