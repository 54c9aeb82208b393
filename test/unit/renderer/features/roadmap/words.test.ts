import { describe, expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import { ROADMAP_SECTION_IDS } from '#shared/vocabulary.ts'
import {
  originSentence,
  stateSentence,
} from '../../../../../src/renderer/features/roadmap/editor/editor-words.ts'
import { pickable } from '../../../../../src/renderer/features/roadmap/editor/pickable.ts'
import {
  lastDue,
  moveWords,
} from '../../../../../src/renderer/features/roadmap/fit-dates/fit-dates-words.ts'
import {
  sectionLabel,
  sectionPurpose,
} from '../../../../../src/renderer/features/roadmap/section-labels.ts'
import { aMilestone } from '../../../../support/builders/a-milestone.ts'

const first = '2027-01-01' as Day
const last = '2027-02-01' as Day

describe('what fitting the dates would do', () => {
  it('takes the last due day of what is open', () => {
    const milestones = [
      aMilestone({ due: first }),
      aMilestone({ due: last, state: 'done' }),
      aMilestone(),
    ]
    expect(lastDue(milestones)).toBe(first)
    expect(lastDue([])).toBeNull()
  })

  it('says that nothing moves, how many do, and where the end goes', () => {
    expect(moveWords(0, first, last)).toMatch(/^Nothing would move/)
    expect(moveWords(1, null, null)).toBe('1 milestone would move.')
    expect(moveWords(2, first, first)).toMatch(/stays due on/)
    expect(moveWords(2, first, last)).toMatch(/instead of/)
  })
})

describe('what the editor says', () => {
  it('tells where a milestone stands', () => {
    expect(stateSentence(aMilestone())).toBe('Planned')
    expect(stateSentence(aMilestone({ state: 'active', startedOn: first }))).toMatch(/since/)
    expect(
      stateSentence(aMilestone({ state: 'done', doneOn: first, shownBy: 'the minutes' })),
    ).toMatch(/^Done on .* shown by: the minutes$/)
  })

  it('tells where it came from, and that a change made it the person’s', () => {
    expect(originSentence(aMilestone(), 'CTO')).toBe('From the plan for CTO.')
    expect(originSentence(aMilestone({ edited: true }), 'CTO')).toMatch(/changed by you/)
    expect(originSentence(aMilestone({ origin: { kind: 'own', key: null } }), 'CTO')).toBe(
      'You added it.',
    )
  })

  it('offers to wait for others only, once each, and not for what was let go of', () => {
    const chosen = aMilestone()
    const other = aMilestone({ title: 'Other' })
    const dropped = aMilestone({ state: 'dropped' })
    const milestone = aMilestone({ dependsOn: [chosen.id] })
    const all = [milestone, chosen, other, dropped]
    expect(pickable(milestone, all, '')).toEqual([other])
    expect(pickable(milestone, all, 'nowhere')).toEqual([])
  })

  it('offers first what has the words in its title', () => {
    const inNotes = aMilestone({ notes: 'about strategy' })
    const inTitle = aMilestone({ title: 'The strategy' })
    const search = 'strategy'
    expect(pickable(aMilestone(), [{ ...inNotes, title: 'Talk' }, inTitle], search)[0]).toBe(
      inTitle,
    )
  })
})

it('names all seven sections and what each is for', () => {
  for (const id of ROADMAP_SECTION_IDS) {
    expect(sectionLabel(id)).not.toBe('')
    expect(sectionPurpose(id)).toMatch(/\.$/)
  }
})
