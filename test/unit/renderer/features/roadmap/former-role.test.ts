import { describe, expect, it } from 'vitest'
import type { Milestone } from '#shared/records/milestone.ts'
import { formerRole } from '../../../../../src/renderer/features/roadmap/former-role.ts'

function of(key: string | null, state: Milestone['state'] = 'planned') {
  return { state, origin: { kind: 'plan', key } } as const
}

describe('a roadmap made for another role', () => {
  it('is told by the keys of what is open', () => {
    const milestones = [of('assessment/unrated'), of('competency/influence/staff_engineer-2')]
    expect(formerRole(milestones, 'engineering_manager')).toBe('staff_engineer')
    expect(formerRole(milestones, 'staff_engineer')).toBeNull()
    expect(formerRole([of('mentorship/cto/1')], 'staff_engineer')).toBe('cto')
  })

  it('is not, where that is done or let go of, or belongs to no role', () => {
    const milestones = [
      of('mentorship/cto/1', 'done'),
      of('formal/cto/1', 'dropped'),
      of('competency/influence/2'),
      of(null),
    ]
    expect(formerRole(milestones, 'staff_engineer')).toBeNull()
  })
})
