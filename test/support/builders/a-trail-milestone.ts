import type { TrailMilestone } from '../../../src/renderer/ui/picture/trail-facts.ts'
import type { Day } from '../../../src/shared/units/day.ts'

export const TODAY = '2026-11-22' as Day

type Written = Partial<Omit<TrailMilestone, 'start' | 'due' | 'startedOn' | 'doneOn'>> &
  Partial<Record<'start' | 'due' | 'startedOn' | 'doneOn', string | null>>

/** A planned milestone of two weeks in December. */
export function trailMilestone(id: string, written: Written = {}): TrailMilestone {
  return {
    id,
    title: `Milestone ${id}`,
    lane: 'experience',
    state: 'planned',
    start: '2026-12-01',
    due: '2026-12-15',
    startedOn: null,
    doneOn: null,
    dependsOn: [],
    ...written,
  } as TrailMilestone
}
