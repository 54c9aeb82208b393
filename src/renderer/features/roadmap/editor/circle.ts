import type { Milestone } from '#shared/records/milestone.ts'
import { circleTitles, findCycle } from '#shared/roadmap/dependencies.ts'

/** Why a milestone cannot wait for these, with the titles the circle leads through; null where it can. */
export function circleWords(
  milestones: readonly Milestone[],
  id: string,
  dependsOn: readonly string[],
): string | null {
  const circle = findCycle(
    milestones.map((each) => ({
      id: each.id,
      dependsOn: each.id === id ? dependsOn : each.dependsOn,
    })),
  )
  if (circle === null) return null
  const [first, ...rest] = circleTitles(circle, milestones, id)
  if (rest.length === 0) return 'It cannot wait for itself.'
  const chain = [...rest, first].join(', which waits for ')
  return `${first} would wait for ${chain}. In a circle, none of them could begin.`
}
