import type { ForecastInputs, ForecastMilestone } from '#shared/records/forecast.ts'
import { daysBetween } from '#shared/units/day.ts'
import type { WorkPlan } from '../forecast/plan.ts'
import { isClosed, weeksLeft } from './open-milestones.ts'

/** A roadmap as work to be forecast. */
export interface RoadmapWork extends WorkPlan {
  /**
   * Milestones that the person put off to a day: weeks until then, and the weeks of the longest chain from there.
   * Nothing that waits for the calendar can be done before.
   */
  readonly waits: readonly { readonly until: number; readonly chain: number }[]
}

/** What is still open, each after what it waits for. A circle is cut where it closes. */
export function roadmapToWork({ milestones, asOf }: ForecastInputs): RoadmapWork {
  const order = inOrder(milestones.filter((milestone) => !isClosed(milestone)))
  const position = new Map(order.map(({ id }, index) => [id, index]))
  const preds: number[] = []
  const start = [0]
  order.forEach(({ dependsOn }, index) => {
    for (const id of dependsOn) {
      const at = position.get(id)
      if (at !== undefined && at < index) preds.push(at)
    }
    start.push(preds.length)
  })
  const weeks = order.map((milestone) => weeksLeft(milestone, asOf))
  const chains = longestChains({ weeks, preds, start })
  const waits = order.flatMap((milestone, index) => {
    if (!milestone.pinned || milestone.state !== 'planned' || milestone.start === null) return []
    const until = daysBetween(asOf, milestone.start) / 7
    return until > 0 ? [{ until, chain: chains[index] as number }] : []
  })
  return { weeks, preds, start, waits }
}

function inOrder(open: readonly ForecastMilestone[]): ForecastMilestone[] {
  const byId = new Map(open.map((milestone) => [milestone.id, milestone]))
  const seen = new Set<string>()
  const order: ForecastMilestone[] = []
  const place = (milestone: ForecastMilestone) => {
    if (seen.has(milestone.id)) return
    seen.add(milestone.id)
    for (const id of milestone.dependsOn) {
      const before = byId.get(id)
      if (before !== undefined) place(before)
    }
    order.push(milestone)
  }
  for (const milestone of open) place(milestone)
  return order
}

/** Weeks from the beginning of each item to the end of the longest chain that begins with it. */
function longestChains({ weeks, preds, start }: WorkPlan): number[] {
  const chains = [...weeks]
  for (let item = weeks.length - 1; item >= 0; item--) {
    for (let at = start[item] as number; at < (start[item + 1] as number); at++) {
      const before = preds[at] as number
      const through = (weeks[before] as number) + (chains[item] as number)
      if (through > (chains[before] as number)) chains[before] = through
    }
  }
  return chains
}
