import { describe, expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import type { TodayFacts } from '../../../../../src/renderer/data/today/use-today.ts'
import {
  findNextStep,
  nextMilestones,
} from '../../../../../src/renderer/features/today/next-step.ts'
import { aGoal } from '../../../../support/builders/a-goal.ts'
import { aMilestone } from '../../../../support/builders/a-milestone.ts'
import { aSession } from '../../../../support/builders/a-session.ts'
import { anAction } from '../../../../support/builders/an-action.ts'

const TODAY = '2026-11-25' as Day
const BEFORE = '2026-11-20' as Day
const AFTER = '2026-11-30' as Day

/** Somebody who has laid all first stones and has nothing to do. */
function facts(overrides: Partial<TodayFacts> = {}): TodayFacts {
  return {
    goal: aGoal(),
    milestones: [aMilestone({ state: 'done' })],
    actions: [],
    sessions: [],
    names: new Map(),
    beginnings: { hasRatings: true, hasEntries: true },
    ...overrides,
  }
}

const session = aSession({ state: 'planned', day: TODAY })
const action = anAction({ due: BEFORE })
const milestone = aMilestone({ due: AFTER })

describe('findNextStep', () => {
  it('puts a session of today first, then what is due, then the plan', () => {
    const all = { sessions: [session], actions: [action], milestones: [milestone] }
    expect(findNextStep(facts(all), TODAY)).toEqual({ kind: 'session', session })
    expect(findNextStep(facts({ ...all, sessions: [] }), TODAY)).toEqual({ kind: 'action', action })
    expect(findNextStep(facts({ milestones: [milestone] }), TODAY)).toEqual({
      kind: 'milestone',
      milestone,
    })
  })

  it('leaves a session of another day, an action for later and one of somebody else for their time', () => {
    const later = {
      sessions: [aSession({ state: 'planned', day: AFTER })],
      actions: [
        anAction({ due: AFTER }),
        anAction({ due: BEFORE, ownerId: session.personId }),
        anAction(),
      ],
    }
    expect(findNextStep(facts(later), TODAY)).toEqual({ kind: 'write' })
  })

  it('leads a newcomer on, stone by stone', () => {
    const none = { hasRatings: false, hasEntries: false }
    const rated = { hasRatings: true, hasEntries: false }
    const first = (overrides: Partial<TodayFacts>) => findNextStep(facts(overrides), TODAY)
    const begin = (what: string) => ({ kind: 'begin', what })
    expect(first({ goal: null, milestones: [], beginnings: none })).toEqual(begin('goal'))
    expect(first({ milestones: [], beginnings: none })).toEqual(begin('ratings'))
    expect(first({ milestones: [], beginnings: rated })).toEqual(begin('plan'))
    expect(first({ beginnings: rated })).toEqual(begin('entry'))
  })
})

describe('nextMilestones', () => {
  it('takes what was begun, then what is due first, three at most', () => {
    const begun = aMilestone({ state: 'active' })
    const soon = aMilestone({ due: AFTER })
    const overdue = aMilestone({ due: BEFORE })
    const later = aMilestone({ due: '2027-01-01' as Day })
    const all = [later, soon, aMilestone(), overdue, begun]
    expect(nextMilestones(all)).toEqual([begun, overdue, soon])
  })

  it('leaves out what is done or dropped, and what waits for another that is open', () => {
    const done = aMilestone({ state: 'done' })
    const open = aMilestone({ due: AFTER })
    const free = aMilestone({ dependsOn: [done.id], due: BEFORE })
    const waiting = aMilestone({ dependsOn: [open.id], due: BEFORE })
    expect(nextMilestones([done, aMilestone({ state: 'dropped' }), open, waiting, free])).toEqual([
      free,
      open,
    ])
  })
})
