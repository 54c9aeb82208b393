import { describe, expect, it } from 'vitest'
import type { ChangeStep } from '#shared/records/change.ts'
import { RECORD_TABLES } from '#shared/records/change.ts'
import { recordSchemas } from '#shared/records/record-schemas.ts'
import type { Day } from '#shared/units/day.ts'
import { FIELD_WORDS } from '../../../../../src/renderer/data/history/field-words.ts'
import {
  changeToWords,
  stepToWords,
  titleOf,
} from '../../../../../src/renderer/data/history/to-words.ts'
import { aGoal } from '../../../../support/builders/a-goal.ts'
import { aCriterion, aLadder } from '../../../../support/builders/a-ladder.ts'
import { aMetric, aReading } from '../../../../support/builders/a-metric.ts'
import { aMilestone } from '../../../../support/builders/a-milestone.ts'
import { aPacket } from '../../../../support/builders/a-packet.ts'
import { aPacketVersion } from '../../../../support/builders/a-packet-version.ts'
import { aPerson } from '../../../../support/builders/a-person.ts'
import { aProfile } from '../../../../support/builders/a-profile.ts'
import { aRating } from '../../../../support/builders/a-rating.ts'
import { anAction } from '../../../../support/builders/an-action.ts'
import { aComponent, anArtifact } from '../../../../support/builders/an-artifact.ts'
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
    expect(titleOf('artifacts', { ...anArtifact({ title: 'A map' }) }, 'en-US')).toBe('A map')
    const version = aPacketVersion({ title: 'The case', number: 3 })
    expect(titleOf('packetVersions', { ...version }, 'en-US')).toBe('The case, version 3')
    const ladder = aLadder({ employer: 'Engines', name: 'Growth' })
    expect(titleOf('ladders', { ...ladder }, 'en-US')).toBe('Engines: Growth')
  })
})

describe('a change of the portfolio in words', () => {
  const on = (text: string) => text as Day

  it('names the status and the kind of an artifact as they are chosen', () => {
    const before = anArtifact({ kind: 'technical_artifacts', status: 'idea', reviewers: [] })
    const after = { ...before, kind: 'leadership_evidence', status: 'in_review', path: 'cto' }
    expect(fieldsOf('artifacts', before, { ...after, reviewers: ['a', 'b'], rank: 9 })).toEqual([
      'Kind: Technical artifact → Leadership evidence',
      'How far it is: Idea → In review',
      'Who looks it over: nothing → 2 people',
      'Role: nothing → CTO',
      'Place in the order: where it was → another place',
    ])
  })

  it('tells the parts of an artifact one by one: ticked, added, renamed and gone', () => {
    const [first, second] = [aComponent({ label: 'Draft' }), aComponent({ label: 'Costs' })]
    const before = anArtifact({ components: [first, second] })
    const ticked = { ...first, doneOn: on('2026-03-01') }
    const third = aComponent({ label: '2026-03-01' })
    expect(fieldsOf('artifacts', before, { ...before, components: [ticked, second] })).toEqual([
      'Draft: Done on: not done → March 1, 2026',
    ])
    expect(fieldsOf('artifacts', before, { ...before, components: [second, first] })).toEqual([
      'Order of the parts: as it was → another one',
    ])
    const renamed = { ...second, label: 'cost_plan' }
    expect(fieldsOf('artifacts', before, { ...before, components: [renamed, third] })).toEqual([
      'cost_plan: Name: Costs → cost_plan',
      'Part: nothing → 2026-03-01',
      'Part: Draft → nothing',
    ])
  })

  it('tells readings by their day, with the figure as it was entered', () => {
    const kept = aReading({ day: on('2026-01-01'), value: 42, source: 'a_board' })
    const before = aMetric({ readings: [kept] })
    const added = aReading({ day: on('2026-02-01'), value: 0.00125 })
    const after = { ...before, readings: [{ ...kept, source: 'b_board' }, added] }
    expect(fieldsOf('metrics', before, after)).toEqual([
      'January 1, 2026: Source: a_board → b_board',
      'Reading: February 1, 2026: nothing → 0.00125',
    ])
  })

  it('counts the things of a list where many of them changed at once', () => {
    const readings = Array.from({ length: 12 }, (_, at) =>
      aReading({ day: on(`2026-01-${at + 10}`), value: at }),
    )
    const before = aMetric({ readings: [] })
    expect(fieldsOf('metrics', before, { ...before, readings })).toEqual([
      'Readings: 0 readings → 12 readings',
    ])
    const doubled = readings.map((each) => ({ ...each, value: each.value * 2 + 1 }))
    expect(fieldsOf('metrics', { ...before, readings }, { ...before, readings: doubled })).toEqual([
      'Readings: 12 readings → 12 readings, changed',
    ])
  })

  it('names baseline, target and which way is better', () => {
    const before = aMetric({ better: 'lower', baseline: null, target: null })
    const baseline = aReading({ day: on('2026-01-01'), value: 40, source: 'snake_case' })
    const after = { ...before, better: 'higher', baseline, target: { value: 10, by: null } }
    expect(fieldsOf('metrics', before, after)).toEqual([
      'What is better: Lower → Higher',
      'Baseline: nothing → 40',
      'Target: nothing → 10',
    ])
    const corrected = { ...baseline, day: on('2026-01-02'), source: 'kebab-case' }
    const later = { ...after, baseline: corrected, target: { value: 10, by: '2026-12-31' } }
    expect(fieldsOf('metrics', after, later)).toEqual([
      'Day of the baseline: January 1, 2026 → January 2, 2026',
      'Source of the baseline: snake_case → kebab-case',
      'Target by: nothing → December 31, 2026',
    ])
  })

  it('names the sections of a packet as the document does, and what it leaves out', () => {
    const before = aPacket()
    const [first, second, ...others] = before.sections
    const reworded = { ...second, text: 'In my own words' }
    const sections = [{ ...first, isShown: false }, reworded, ...others]
    const words = [{ word: 'Acme', replacement: 'a customer' }]
    const redaction = { people: [aPerson().id], words, hidesNumbers: true }
    expect(fieldsOf('packets', before, { ...before, sections, redaction })).toEqual([
      'Summary: Shown: yes → no',
      'Readiness for the role: Text: as your records have it → In my own words',
      'People hidden: nothing → one person',
      'Words hidden: nothing → Acme',
      'Figures hidden: no → yes',
    ])
    expect(fieldsOf('packets', before, { ...before, sections: others })).toEqual([
      'Section: Summary → nothing',
      'Section: Readiness for the role → nothing',
    ])
  })

  it('tells the criteria of a ladder by their words', () => {
    const criterion = aCriterion({ text: 'Leads', state: 'not_yet', required: null, evidence: [] })
    const before = aLadder({ criteria: [criterion] })
    const met = { ...criterion, state: 'met', required: 8, subject: null, evidence: ['a'] }
    expect(fieldsOf('ladders', before, { ...before, criteria: [met] }).sort()).toEqual([
      'Leads: How far you meet it: Not yet → Met',
      'Leads: Points that it asks for: what the path asks → 8',
      'Leads: What it comes to: Influence → a criterion of its own',
      'Leads: What shows it: nothing → one piece of evidence',
    ])
    const long = { ...criterion, text: 'word '.repeat(40) }
    const told = fieldsOf(
      'ladders',
      { ...before, criteria: [long] },
      { ...before, criteria: [{ ...long, state: 'met' }] },
    )
    expect(told[0]?.length).toBeLessThan(100)
    const [level] = before.levels
    const levels = [{ ...level, path: 'staff_engineer' }, ...before.levels.slice(1)]
    expect(fieldsOf('ladders', before, { ...before, levels })).toEqual([
      'Senior Engineer: Nearest path: none → Staff engineer',
    ])
  })

  it('shows no id of the ladder that a goal aims at', () => {
    const goal = aGoal({ level: null })
    const level = { ladder: aLadder().id, level: 'senior_staff' }
    expect(fieldsOf('goals', goal, { ...goal, level })).toEqual([
      'Level of your own ladder: nothing → Senior staff',
    ])
    const another = { ...goal, level: { ladder: aLadder().id, level: 'principal' } }
    expect(fieldsOf('goals', { ...goal, level }, another)).toEqual([
      'Your own ladder: one → another',
      'Level of your own ladder: Senior staff → Principal',
    ])
  })
})

/** Bookkeeping, and what only calculations read. */
const UNTOLD = [
  ...['id', 'createdAt', 'updatedAt', 'deletedAt', 'goalId', 'chosenAt', 'welcomedAt'],
  ...['origin', 'evidence', 'edited', 'milestoneId', 'about', 'madeOn', 'subject', 'source', 'at'],
  ...['attainment', 'items', 'inputs', 'day', 'kind', 'personId', 'agreementId'],
  ...['sessionId', 'entryId', 'replaces', 'owner', 'digest', 'data'],
  ...['key', 'packetId'],
]

describe.each(RECORD_TABLES)('the fields of %s', (table) => {
  it('all have words, but for the bookkeeping', () => {
    const fields = Object.keys(recordSchemas[table].shape)
    const wordless = fields.filter((field) => FIELD_WORDS[table][field] === undefined)
    expect(wordless.filter((field) => !UNTOLD.includes(field))).toEqual([])
    expect(Object.keys(FIELD_WORDS[table]).filter((field) => !fields.includes(field))).toEqual([])
  })
})
