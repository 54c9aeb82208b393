import type { Milestone } from '#shared/records/milestone.ts'
import { foldText, hasWords } from '../filter.ts'

/**
 * What a milestone can be made to wait for: not itself, not twice, and not what was let go of. Those whose title has
 * the words come first.
 */
export function pickable(
  { id, dependsOn }: Milestone,
  milestones: readonly Milestone[],
  search: string,
): readonly Milestone[] {
  const words = foldText(search).split(/\s+/).filter(Boolean)
  const found = milestones.filter(
    (other) =>
      other.id !== id &&
      other.state !== 'dropped' &&
      !dependsOn.includes(other.id) &&
      hasWords(other, words),
  )
  const inTitle = ({ title }: Milestone) => words.every((word) => foldText(title).includes(word))
  return [...found.filter(inTitle), ...found.filter((other) => !inTitle(other))]
}
