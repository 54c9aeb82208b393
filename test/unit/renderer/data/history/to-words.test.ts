import { describe, expect, it } from 'vitest'
import type { ChangeStep } from '#shared/records/change.ts'
import { RECORD_TABLES } from '#shared/records/change.ts'
import { recordSchemas } from '#shared/records/record-schemas.ts'
import { FIELD_WORDS } from '../../../../../src/renderer/data/history/field-words.ts'
import {
  changeToWords,
  stepToWords,
  titleOf,
} from '../../../../../src/renderer/data/history/to-words.ts'
import { aGoal } from '../../../../support/builders/a-goal.ts'
import { aMilestone } from '../../../../support/builders/a-milestone.ts'
import { aPerson } from '../../../../support/builders/a-person.ts'
import { aProfile } from '../../../../support/builders/a-profile.ts'
import { aRating } from '../../../../support/builders/a-rating.ts'
import { anAction } from '../../../../support/builders/an-action.ts'
import { anEnrollment } from '../../../../support/builders/an-enrollment.ts'
import { anEvidence } from '../../../../support/builders/an-evidence.ts'

function fieldsOf(table: ChangeStep['table'], before: object, after: object) {
  const step = { table, id: 'a', before, after }
  return stepToWords(step, 'en-US').fields.map(({ name, from, to }) => `${name}: ${from} → ${to}`)
}

describe('a change in words', () => {
  it('names fields, days and states as the screens do', () => {
    const before = aMilestone({ start: null, state: 'planned', dependsOn: ['a', 'b'] })
    const after = {
      ...before,
      start: '2026-03-01',
      state: 'active',
      dependsOn: [],
      section: 'network_and_visibility_plan',
      rank: 7,
      edited: true,
      updatedAt: '2026-03-02T09:00:00.000Z',
    }
    expect(fieldsOf('milestones', before, after).sort()).toEqual([
      'Place in the order: where it was → another place',
      'Section: Competency development → Network and visibility',
      'Start: nothing → March 1, 2026',
      'State: Planned → Under way',
      'Waits for: 2 milestones → nothing',
    ])
  })

  it('says which of several things in one field changed', () => {
    const profile = aProfile({ challengesDone: { new_direction: 1 } })
    const after = { ...profile, challengesDone: { new_direction: 2, high_stakes: 1 } }
    expect(fieldsOf('profile', profile, after)).toEqual([
      'Challenges met: New direction: 1 → 2',
      'Challenges met: High stakes: nothing → 1',
    ])
    const goal = aGoal({ openingRate: 0.2, facts: { sponsor: true } })
    expect(fieldsOf('goals', goal, { ...goal, openingRate: 0.25, facts: {} })).toEqual([
      'Chance of an opening a year: 20% → 25%',
      'The opening: Sponsor: yes → nothing',
    ])
    const program = anEnrollment()
    const done = { ...program, partsDone: { 'strategic_leadership/1': '2026-03-01' } }
    expect(fieldsOf('program', program, done)).toEqual([
      'Parts ticked off: not done → March 1, 2026',
    ])
  })

  it('leaves the person’s own words as they are, and cuts only the long ones', () => {
    const before = aMilestone({ title: '2026-03-01', notes: '' })
    const after = { ...before, title: 'snake_case stays', notes: 'x'.repeat(500) }
    const [title = '', notes = ''] = fieldsOf('milestones', before, after)
    expect(title).toBe('Title: 2026-03-01 → snake_case stays')
    expect(notes.length).toBeLessThan(300)
    expect(notes.endsWith('…')).toBe(true)
  })

  it('counts the records that one points to, and names the parts of a list', () => {
    const before = anEvidence({ seenBy: [], competencies: [] })
    const after = {
      ...before,
      seenBy: [aPerson().id, aPerson().id],
      competencies: [{ subject: 'technical_vision', strength: 2 }],
      numbers: [{ what: 'Lead time', before: 9, after: 4, unit: 'days' }],
    }
    expect(fieldsOf('evidence', before, after)).toEqual([
      'Numbers: nothing → Lead time',
      'Who saw it: nothing → 2 people',
      'Competencies: nothing → Technical vision',
    ])
    const action = anAction()
    expect(fieldsOf('actions', action, { ...action, ownerId: aPerson().id })).toEqual([
      'Whose it is: yours → somebody else',
    ])
  })

  it('names a mood as the screens do', () => {
    expect(fieldsOf('entries', { mood: null }, { mood: 4 })).toEqual(['Mood: nothing → Good'])
    expect(fieldsOf('sessions', { mood: 1 }, { mood: 5 })).toEqual(['Mood: Bad → Great'])
  })

  it('tells what was added, put into the trash, restored and taken away', () => {
    const rating = aRating()
    const trashed = { ...rating, deletedAt: '2026-03-02T09:00:00.000Z' }
    const whatOf = (before: object | null, after: object | null) =>
      stepToWords({ table: 'ratings', id: rating.id, before, after }, 'en-US').what
    expect(whatOf(null, rating)).toBe('added')
    expect(whatOf(rating, trashed)).toBe('deleted')
    expect(whatOf(trashed, rating)).toBe('restored')
    expect(whatOf(trashed, null)).toBe('removed')
  })

  it('leaves out steps of bookkeeping', () => {
    const before = aMilestone()
    const after = { ...before, edited: true }
    const steps = [{ table: 'milestones' as const, id: before.id, before, after }]
    expect(changeToWords({ steps })).toEqual([])
  })

  it('names a record by what the person knows it by', () => {
    expect(titleOf('ratings', { ...aRating() }, 'en-US')).toBe('Technical depth: 8')
    expect(titleOf('goals', { ...aGoal({ path: 'cto' }) }, 'en-US')).toBe('CTO, mid size')
    expect(titleOf('profile', { ...aProfile() }, 'en-US')).toBe('')
  })
})

/** Bookkeeping, and what only calculations read. */
const UNTOLD = [
  ...['id', 'createdAt', 'updatedAt', 'deletedAt', 'goalId', 'chosenAt', 'welcomedAt'],
  ...['origin', 'evidence', 'edited', 'milestoneId', 'about', 'madeOn', 'subject', 'source', 'at'],
  ...['attainment', 'items', 'inputs', 'day', 'kind', 'personId', 'agreementId'],
  ...['sessionId', 'entryId', 'replaces', 'owner', 'digest', 'data'],
]

describe.each(RECORD_TABLES)('the fields of %s', (table) => {
  it('all have words, but for the bookkeeping', () => {
    const fields = Object.keys(recordSchemas[table].shape)
    const wordless = fields.filter((field) => FIELD_WORDS[table][field] === undefined)
    expect(wordless.filter((field) => !UNTOLD.includes(field))).toEqual([])
    expect(Object.keys(FIELD_WORDS[table]).filter((field) => !fields.includes(field))).toEqual([])
  })
})
