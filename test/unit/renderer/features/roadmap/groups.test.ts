import { describe, expect, it } from 'vitest'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import {
  groupByQuarter,
  groupBySection,
} from '../../../../../src/renderer/features/roadmap/list/groups.ts'
import { aMilestone } from '../../../../support/builders/a-milestone.ts'

const day = (text: string) => text as Day
const titles = (milestones: readonly Milestone[]) => milestones.map(({ title }) => title)

describe('the list by section', () => {
  it('keeps the seven sections in their order, also the empty ones where asked', () => {
    const mentor = aMilestone({ section: 'mentorship_and_coaching_plan' })
    expect(groupBySection([mentor], true).map(({ id }) => id)).toHaveLength(7)
    expect(groupBySection([mentor], false).map(({ id }) => id)).toEqual([
      'mentorship_and_coaching_plan',
    ])
  })

  it('folds what was let go of behind the others', () => {
    const kept = aMilestone({ title: 'kept' })
    const dropped = aMilestone({ title: 'dropped', state: 'dropped' })
    const [group] = groupBySection([dropped, kept], false)
    expect(titles(group?.milestones ?? [])).toEqual(['kept'])
    expect(titles(group?.dropped ?? [])).toEqual(['dropped'])
  })
})

describe('the list by quarter', () => {
  it('puts the earliest first and what has no date last', () => {
    const groups = groupByQuarter([
      aMilestone({ title: 'undated' }),
      aMilestone({ title: 'spring', due: day('2027-04-01') }),
      aMilestone({ title: 'winter', due: day('2027-03-31') }),
    ])
    expect(groups.map(({ milestones }) => titles(milestones))).toEqual([
      ['winter'],
      ['spring'],
      ['undated'],
    ])
    expect(groups.at(-1)?.label).toBe('Without a date')
  })

  it('goes by the day something was done, else by its due day, else by its start', () => {
    const groups = groupByQuarter([
      aMilestone({
        title: 'done early',
        state: 'done',
        doneOn: day('2026-12-30'),
        due: day('2027-05-01'),
      }),
      aMilestone({ title: 'started', start: day('2027-02-01') }),
    ])
    expect(groups.map(({ id }) => id)).toEqual(['2026-4', '2027-1'])
  })

  it('keeps the person’s order among those of one day', () => {
    const due = day('2027-02-01')
    const [group] = groupByQuarter([
      aMilestone({ title: 'first', due }),
      aMilestone({ title: 'second', due }),
    ])
    expect(titles(group?.milestones ?? [])).toEqual(['first', 'second'])
  })
})
