import { describe, expect, it } from 'vitest'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import {
  dueWords,
  isOverdue,
  waitingOn,
  waitsFor,
} from '../../../../../src/renderer/features/roadmap/signs.ts'
import { aMilestone } from '../../../../support/builders/a-milestone.ts'

const TODAY = '2027-03-10' as Day
const due = '2027-03-01' as Day
const byId = (...milestones: Milestone[]) => new Map(milestones.map((each) => [each.id, each]))

describe('what a milestone waits for', () => {
  const open = aMilestone({ title: 'open' })
  const done = aMilestone({ title: 'done', state: 'done' })
  const dropped = aMilestone({ title: 'dropped', state: 'dropped' })
  const waiting = aMilestone({ dependsOn: [done.id, open.id, dropped.id, 'gone'] })

  it('is only what is still open', () => {
    expect(waitsFor(waiting, byId(open, done, dropped))).toEqual([open])
  })

  it('is nothing once it is done itself', () => {
    expect(waitsFor({ ...waiting, state: 'done' }, byId(open))).toEqual([])
  })

  it('is known from the other side too', () => {
    expect(waitingOn(open.id, [open, waiting])).toEqual([waiting])
  })
})

describe('the due day', () => {
  it('is told calmly once it has gone by', () => {
    const late = aMilestone({ due })
    expect(isOverdue(late, TODAY)).toBe(true)
    expect(dueWords(late, TODAY)).toMatch(/^Was due /)
  })

  it('is not late on the day itself, nor when done or let go of', () => {
    expect(isOverdue(aMilestone({ due: TODAY }), TODAY)).toBe(false)
    expect(isOverdue(aMilestone({ due, state: 'done' }), TODAY)).toBe(false)
    expect(isOverdue(aMilestone({ due, state: 'dropped' }), TODAY)).toBe(false)
  })

  it('gives way to the day it was done', () => {
    expect(dueWords(aMilestone({ due, state: 'done', doneOn: due }), TODAY)).toMatch(/^Done /)
    expect(dueWords(aMilestone(), TODAY)).toBe('')
  })
})
