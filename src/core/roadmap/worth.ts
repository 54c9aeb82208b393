import type { MilestoneInput } from '#shared/contract/roadmap.ts'
import { isClosed } from './open-milestones.ts'

/**
 * Points that each open milestone is worth: what a gap costs, shared out among the milestones that work on it.
 * Unit: points of 100. Source: judgement; nobody knows which of three steps it was that helped.
 */
export function worthByGaps(
  milestones: readonly MilestoneInput[],
  gaps: readonly { readonly id: string; readonly points: number }[],
): Map<string, number> {
  const open = milestones.filter((milestone) => !isClosed(milestone))
  const worth = new Map<string, number>()
  for (const { id: gap, points } of gaps) {
    const helping = open.filter(
      ({ competencies, challenge }) =>
        challenge === gap || (competencies as readonly string[]).includes(gap),
    )
    for (const { id } of helping) {
      worth.set(id, (worth.get(id) ?? 0) + points / helping.length)
    }
  }
  return worth
}

/**
 * What to let go of first: the least worth for its weeks. What helps along without closing a gap itself, such as a
 * mentor or a sponsor, counts like the middle of those that do.
 */
export function leastWorthFirst(
  items: readonly { readonly id: string; readonly weeks: number }[],
  worth: ReadonlyMap<string, number>,
): string[] {
  const perWeek = items.flatMap(({ id, weeks }) => {
    const points = worth.get(id) ?? 0
    return points > 0 ? [points / weeks] : []
  })
  const middle = perWeek.sort((a, b) => a - b)[perWeek.length >> 1] ?? 0
  const rateOf = ({ id, weeks }: (typeof items)[number]) => {
    const points = worth.get(id) ?? 0
    return points > 0 ? points / weeks : middle
  }
  return items
    .toReversed()
    .sort((a, b) => rateOf(a) - rateOf(b))
    .map(({ id }) => id)
}
