import type { Milestone } from '#shared/records/milestone.ts'
import type { MenuItem } from '../../ui/menu.tsx'
import type { MilestoneActions } from './milestone-actions.ts'

/** What the menu of a milestone offers in its state. `onMove` is null where the order is not the person's. */
export function menuOf(
  milestone: Milestone,
  actions: MilestoneActions,
  onMove: ((id: string, step: -1 | 1) => void) | null,
): readonly MenuItem[] {
  const item = (label: string, act: (milestone: Milestone) => void): MenuItem => ({
    label,
    onSelect: () => act(milestone),
  })
  const moves: readonly MenuItem[] =
    onMove === null
      ? []
      : [
          { label: 'Move up', onSelect: () => onMove(milestone.id, -1) },
          { label: 'Move down', onSelect: () => onMove(milestone.id, 1) },
        ]
  switch (milestone.state) {
    case 'planned':
    case 'active':
      return [
        milestone.state === 'planned'
          ? item('Start', actions.start)
          : item('Back to planned', actions.stop),
        item('Tick off', actions.tick),
        item('Split', actions.split),
        item('Let go', actions.drop),
        ...moves,
        item('Delete', actions.remove),
      ]
    case 'done':
      return [item('Take back the tick', actions.untick), ...moves, item('Delete', actions.remove)]
    case 'dropped':
      return [item('Restore', actions.restore), item('Delete', actions.remove)]
  }
}
