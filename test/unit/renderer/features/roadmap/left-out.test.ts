import { describe, expect, it } from 'vitest'
import { scheduleRequestSchema } from '#shared/contract/roadmap.ts'
import { generatedToInput } from '#shared/roadmap/generated-to-input.ts'
import { parseWith } from '#shared/schema.ts'
import type { Day } from '#shared/units/day.ts'
import {
  withMoves,
  withoutKeys,
} from '../../../../../src/renderer/features/roadmap/first-plan/left-out.ts'
import { aGeneratedMilestone } from '../../../../support/builders/a-milestone.ts'

const plan = [
  aGeneratedMilestone('a'),
  aGeneratedMilestone('b', { dependsOn: ['a'] }),
  aGeneratedMilestone('c', { dependsOn: ['a', 'b'] }),
]

describe('a first plan without some of its milestones', () => {
  it('is the plan itself while nothing is left out', () => {
    expect(withoutKeys(plan, new Set())).toBe(plan)
  })

  it('lets nothing wait for what is left out', () => {
    const rest = withoutKeys(plan, new Set(['a']))
    expect(rest.map(({ key, dependsOn }) => [key, dependsOn])).toEqual([
      ['b', []],
      ['c', ['b']],
    ])
  })

  it('takes the days that a schedule gave it', () => {
    const start = '2027-01-01' as Day
    const due = '2027-02-01' as Day
    const [first, second] = withMoves(plan, [{ id: 'b', start, due }])
    expect(first?.due).toBeNull()
    expect(second).toMatchObject({ key: 'b', start, due })
  })

  it('can be scheduled under its keys', () => {
    const request = {
      asOf: '2027-01-01',
      weeklyHours: 4,
      by: null,
      milestones: plan.map(generatedToInput),
      gaps: [],
      mode: 'fit',
    }
    expect(parseWith(scheduleRequestSchema, request).ok).toBe(true)
  })
})
