import type { Announcements } from '@dnd-kit/core'
import type { Milestone } from '#shared/records/milestone.ts'
import { sectionLabel } from '../section-labels.ts'
import { type PlacedGroup, placeFromDrag } from './places.ts'

export const DRAG_INSTRUCTIONS =
  'Press Space to pick up this milestone, the arrow keys to move it, Space again to put it down, Escape to leave it where it was.'

/** What a drag says to those who do not see it. */
export function dragAnnouncements(
  milestones: readonly Milestone[],
  groups: readonly PlacedGroup[],
): Announcements {
  const titleOf = (id: string | number) =>
    milestones.find((milestone) => milestone.id === id)?.title ?? 'The milestone'
  return {
    onDragStart: ({ active }) => `Picked up: ${titleOf(active.id)}.`,
    onDragOver: ({ active, over }) =>
      over === null ? undefined : whereWords(milestones, groups, `${active.id}`, `${over.id}`),
    onDragEnd: ({ active, over }) => {
      const where =
        over === null ? '' : whereWords(milestones, groups, `${active.id}`, `${over.id}`)
      return `Put down: ${titleOf(active.id)}. ${where}`
    },
    onDragCancel: ({ active }) => `Left where it was: ${titleOf(active.id)}.`,
  }
}

/** "In Leadership assessment, before …". */
export function whereWords(
  milestones: readonly Milestone[],
  groups: readonly PlacedGroup[],
  id: string,
  overId: string,
): string {
  const place = placeFromDrag(milestones, groups, id, overId)
  if (place === null) return 'Where it was.'
  const section = sectionLabel(place.section)
  const next = milestones.find((milestone) => milestone.id === place.before)
  return next !== undefined && next.section === place.section
    ? `In ${section}, before ${next.title}.`
    : `At the end of ${section}.`
}
