import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { useCurrentGoal } from '../../data/use-goal.ts'
import { useMilestones } from '../../data/use-milestones.ts'
import type { Command } from './commands.ts'

/** The person's records, to be opened from anywhere. */
export function useRecordCommands(): readonly Command[] {
  const [, navigate] = useLocation()
  const goal = useCurrentGoal()
  const milestones = useMilestones(goal?.id ?? '')
  return useMemo(
    () =>
      (milestones ?? [])
        .filter(({ state }) => state !== 'dropped')
        .map(({ id, title }) => ({
          id: `milestone-${id}`,
          group: 'Milestones',
          label: title,
          keywords: ['roadmap'],
          run: () => navigate(`/roadmap/milestone/${id}`),
        })),
    [milestones, navigate],
  )
}
