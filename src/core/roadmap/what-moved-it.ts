import type { ForecastReply, MOVE_FACTORS } from '#shared/contract/roadmap.ts'
import type { ForecastInputs, ForecastMilestone } from '#shared/records/forecast.ts'
import { milestonesToPace, type Pace } from '#shared/roadmap/pace.ts'
import { daysBetween } from '#shared/units/day.ts'
import { quantileOf } from '../forecast/quantiles.ts'
import { simulateArrival, weeksToDay } from './arrival.ts'

type Moved = NonNullable<ForecastReply['moved']>
type Factor = (typeof MOVE_FACTORS)[number]

/** One step on the way from the earlier inputs to those of now. */
interface Step {
  readonly factor: Factor
  readonly ids: readonly string[]
  readonly inputs: ForecastInputs
  readonly pace: Pace
}

/**
 * Changes one thing after the other, from the earlier inputs to those of now, and tells by how much each moved the
 * even odds. The parts add up to the total exactly. The order is fixed: what one did comes before what one planned.
 */
export function whatMovedIt(earlier: ForecastInputs, now: ForecastInputs, seed: number): Moved {
  const arrivalOf = (inputs: ForecastInputs, pace: Pace) =>
    weeksToDay(inputs.asOf, quantileOf(simulateArrival(inputs, seed, pace).finishes, 0.5))
  const before = arrivalOf(earlier, milestonesToPace(earlier.milestones, earlier.asOf))
  let last = before
  const parts: Moved['parts'] = []
  for (const { factor, ids, inputs, pace } of stepsBetween(earlier, now)) {
    const next = arrivalOf(inputs, pace)
    const days = daysBetween(last, next)
    last = next
    if (days !== 0) parts.push({ factor, days, ids: [...ids] })
  }
  return { since: earlier.asOf, total: daysBetween(before, last), parts }
}

function stepsBetween(earlier: ForecastInputs, now: ForecastInputs): Step[] {
  const earlierPace = milestonesToPace(earlier.milestones, earlier.asOf)
  const nowPace = milestonesToPace(now.milestones, now.asOf)
  const was = new Map(earlier.milestones.map((milestone) => [milestone.id, milestone]))
  const is = new Map(now.milestones.map((milestone) => [milestone.id, milestone]))

  const later = { ...earlier, asOf: now.asOf }
  const finishedIds = now.milestones
    .filter((milestone) => {
      const before = was.get(milestone.id)
      return before !== undefined && isProgress(before, milestone)
    })
    .map(({ id }) => id)
  const finished = withMilestones(later, (milestone) => {
    const current = is.get(milestone.id)
    return current !== undefined && isProgress(milestone, current)
      ? { ...milestone, ...progressOf(current) }
      : milestone
  })
  const addedOnes = now.milestones.filter((milestone) => isAdded(was.get(milestone.id), milestone))
  const addedIds = new Set(idsOf(addedOnes))
  const added = {
    ...finished,
    milestones: [...finished.milestones.filter(({ id }) => !addedIds.has(id)), ...addedOnes],
  }
  const removedIds = earlier.milestones
    .filter(
      ({ id, state }) =>
        isOpen(state) && !isOpen(is.get(id)?.state) && is.get(id)?.state !== 'done',
    )
    .map(({ id }) => id)
  const removed = {
    ...added,
    milestones: added.milestones.filter(({ id }) => !removedIds.includes(id)),
  }
  const estimated = { ...removed, milestones: now.milestones }
  const changedIds = now.milestones
    .filter((milestone) => {
      const before = was.get(milestone.id)
      const isKnown = before !== undefined && !addedIds.has(milestone.id)
      return isKnown && isOpen(milestone.state) && isEstimatedAnew(before, milestone)
    })
    .map(({ id }) => id)
  return [
    { factor: 'time', ids: [], inputs: later, pace: earlierPace },
    { factor: 'finished', ids: finishedIds, inputs: finished, pace: earlierPace },
    { factor: 'pace', ids: finishedIds, inputs: finished, pace: nowPace },
    {
      factor: 'added',
      ids: idsOf(addedOnes.filter(({ state }) => isOpen(state))),
      inputs: added,
      pace: nowPace,
    },
    { factor: 'removed', ids: removedIds, inputs: removed, pace: nowPace },
    { factor: 'estimates', ids: changedIds, inputs: estimated, pace: nowPace },
    { factor: 'hours', ids: [], inputs: now, pace: nowPace },
  ]
}

function withMilestones(
  inputs: ForecastInputs,
  change: (milestone: ForecastMilestone) => ForecastMilestone,
): ForecastInputs {
  return { ...inputs, milestones: inputs.milestones.map(change) }
}

/** New, or taken up again after it was let go of. */
function isAdded(before: ForecastMilestone | undefined, current: ForecastMilestone): boolean {
  return before === undefined || (before.state === 'dropped' && current.state !== 'dropped')
}

/** Begun, finished or taken back. Letting go and taking up again is told under its own factor. */
function isProgress(before: ForecastMilestone, current: ForecastMilestone): boolean {
  return before.state !== 'dropped' && current.state !== 'dropped' && before.state !== current.state
}

function progressOf({ state, startedOn, doneOn }: ForecastMilestone) {
  return { state, startedOn, doneOn }
}

function isEstimatedAnew(before: ForecastMilestone, current: ForecastMilestone): boolean {
  return (
    before.weeks !== current.weeks ||
    before.pinned !== current.pinned ||
    (current.pinned && before.start !== current.start) ||
    before.dependsOn.join() !== current.dependsOn.join()
  )
}

function isOpen(state: ForecastMilestone['state'] | undefined): boolean {
  return state === 'planned' || state === 'active'
}

function idsOf(milestones: readonly ForecastMilestone[]): string[] {
  return milestones.map(({ id }) => id)
}
