import { describe, expect, it } from 'vitest'
import type { Proposal } from '#shared/contract/roadmap.ts'
import { toMilestoneInput } from '../../../../../src/renderer/data/build-roadmap-request.ts'
import {
  proposalId,
  toAcceptedPlan,
  withProposals,
} from '../../../../../src/renderer/features/roadmap/update/proposal-groups.ts'
import {
  keptSentence,
  outcomeSentence,
} from '../../../../../src/renderer/features/roadmap/update/update-words.ts'
import { aGeneratedMilestone, aMilestone } from '../../../../support/builders/a-milestone.ts'

const longer = aMilestone({ id: 'longer', weeks: 2 })
const needless = aMilestone({ id: 'needless' })
const existing = [longer, needless].map(toMilestoneInput)
const proposals: readonly Proposal[] = [
  { kind: 'new', milestone: aGeneratedMilestone('competency/influence/1') },
  {
    kind: 'changed',
    id: 'longer',
    fields: ['weeks'],
    milestone: aGeneratedMilestone('competency/influence/2', { weeks: 5 }),
  },
  { kind: 'obsolete', id: 'needless', reason: 'It is met.' },
]

describe('proposals', () => {
  it('have names that do not meet', () => {
    expect(new Set(proposals.map(proposalId)).size).toBe(proposals.length)
  })

  it('are handed over by what they do', () => {
    expect(toAcceptedPlan(proposals, [])).toMatchObject({
      add: [{ key: 'competency/influence/1' }],
      change: [{ id: 'longer', fields: ['weeks'] }],
      drop: ['needless'],
    })
  })

  it('keeps new ones that are turned down for good as let go of, and the others as they are', () => {
    const plan = toAcceptedPlan([], proposals)
    expect([plan.add, plan.change, plan.drop]).toEqual([[], [], []])
    expect(plan.letGo).toHaveLength(proposals.filter(({ kind }) => kind === 'new').length)
    expect(plan.keep).toHaveLength(proposals.filter(({ kind }) => kind !== 'new').length)
  })

  it('make the roadmap that they would lead to', () => {
    const after = withProposals(existing, proposals)
    expect(after.map(({ id, weeks, state }) => [id, weeks, state])).toEqual([
      ['longer', 5, 'planned'],
      ['needless', needless.weeks, 'dropped'],
      ['competency/influence/1', 4, 'planned'],
    ])
  })

  it('change nothing where none is chosen', () => {
    expect(withProposals(existing, [])).toEqual(existing)
  })
})

describe('what became of them, in words', () => {
  it('names only what happened', () => {
    expect(outcomeSentence({ added: 3, changed: 0, dropped: 1, kept: 0 })).toBe(
      'Done: 3 milestones added and 1 let go of.',
    )
    expect(outcomeSentence({ added: 0, changed: 0, dropped: 0, kept: 0 })).toBe(
      'Nothing had to change.',
    )
  })

  it('says what stays as it is', () => {
    expect(keptSentence(0)).toBe('')
    expect(keptSentence(1)).toContain('1 milestone stays')
    expect(keptSentence(7)).toContain('7 stay as they are')
  })
})
