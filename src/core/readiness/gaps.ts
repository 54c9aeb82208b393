import type { Assessment, Explanation, Gap, ItemResult } from '#shared/contract/assessment.ts'
import type { ReadinessDimensionId } from '#shared/vocabulary.ts'
import { ORDINARY_WEIGHT } from '../parameters.ts'
import { gapToLabel } from './gap.ts'

/** Everything that still falls short of the target, the most costly first. */
export function findGaps(
  dimensions: Pick<Assessment, ReadinessDimensionId>,
  explanation: Explanation,
): Gap[] {
  const points = new Map<string, number>()
  for (const dimension of explanation.dimensions) {
    for (const item of dimension.items) points.set(item.id, item.points)
  }
  const rated = (
    items: Readonly<Record<string, ItemResult>>,
    kind: Gap['kind'],
    dimension: ReadinessDimensionId,
  ): Gap[] =>
    Object.entries(items).map(([id, { current, required, gap, label, weight }]) => {
      return {
        id,
        kind,
        dimension,
        current,
        required,
        gap,
        label,
        weight,
        points: points.get(id) ?? 0,
      }
    })
  const all: Gap[] = [
    ...rated(dimensions.technical.capabilities, 'capability', 'technical'),
    ...rated(dimensions.leadership.competencies, 'competency', 'leadership'),
    ...dimensions.experience.challenges.map(({ id, done, needed }): Gap => {
      const gap = needed - done
      return {
        id,
        kind: 'challenge',
        dimension: 'experience',
        current: done,
        required: needed,
        gap,
        label: gapToLabel(gap),
        weight: ORDINARY_WEIGHT,
        points: points.get(id) ?? 0,
      }
    }),
  ]
  return all.filter(({ gap }) => gap > 0).sort((a, b) => b.points - a.points)
}
