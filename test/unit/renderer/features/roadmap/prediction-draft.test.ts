import { describe, expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import {
  draftErrors,
  draftToPrediction,
  suggestedDay,
  WHOLE_ROADMAP,
} from '../../../../../src/renderer/features/roadmap/forecast/prediction-draft.ts'
import { dayText } from '../../../../../src/renderer/features/roadmap/format.ts'
import { aGoal } from '../../../../support/builders/a-goal.ts'
import { aMilestone } from '../../../../support/builders/a-milestone.ts'

const TODAY = '2026-11-22' as Day
const BY = '2027-05-01' as Day
const milestone = aMilestone({ due: '2027-01-10' as Day })

describe('a prediction being written', () => {
  it('suggests the own date, or the due day of the milestone', () => {
    const goal = aGoal({ by: BY })
    expect(suggestedDay(WHOLE_ROADMAP, goal, [milestone], TODAY)).toBe(BY)
    expect(suggestedDay(milestone.id, goal, [milestone], TODAY)).toBe('2027-01-10')
  })

  it('suggests no day that has gone by', () => {
    const goal = aGoal({ by: '2026-01-01' as Day })
    expect(suggestedDay(WHOLE_ROADMAP, goal, [], TODAY)).toBe('')
  })

  it('asks for a day ahead and a chance that is neither nothing nor certain', () => {
    const draft = { about: WHOLE_ROADMAP, by: '2026-11-21', percent: 100 }
    expect(draftErrors(draft, TODAY)).toEqual({
      by: 'A day that has not gone by.',
      percent: 'A number from 1 to 99.',
    })
    expect(draftErrors({ ...draft, by: BY, percent: Number.NaN }, TODAY).percent).toBeDefined()
    expect(draftErrors({ ...draft, by: TODAY, percent: 1 }, TODAY)).toEqual({})
  })

  it('becomes a record about the whole roadmap', () => {
    const draft = { about: WHOLE_ROADMAP, by: BY, percent: 70 }
    expect(draftToPrediction(draft, 'goal', [milestone])).toEqual({
      goalId: 'goal',
      about: 'roadmap',
      milestoneId: null,
      statement: `All of it is done by ${dayText(BY)}`,
      chance: 0.7,
      by: BY,
    })
  })

  it('becomes a record about one milestone', () => {
    const draft = { about: milestone.id, by: BY, percent: 55 }
    const prediction = draftToPrediction(draft, milestone.goalId, [milestone])
    expect(prediction).toMatchObject({
      about: 'milestone',
      milestoneId: milestone.id,
      chance: 0.55,
    })
    expect(prediction.statement).toContain(milestone.title)
  })
})
