import { expect, it } from 'vitest'
import type { LadderLevel } from '#shared/records/ladder.ts'
import type { RecordOf } from '#shared/records/record-schemas.ts'
import { SEARCH_TABLES, type SearchDocument, type SearchTable } from '#shared/search/document.ts'
import { recordToDocuments } from '#shared/search/record-documents.ts'
import type { Day } from '#shared/units/day.ts'
import { aGoal } from '../../../support/builders/a-goal.ts'
import { aCriterion, aLadder } from '../../../support/builders/a-ladder.ts'
import { aMetric, aReading } from '../../../support/builders/a-metric.ts'
import { aMilestone } from '../../../support/builders/a-milestone.ts'
import { aPacket } from '../../../support/builders/a-packet.ts'
import { aPerson } from '../../../support/builders/a-person.ts'
import { aPrediction } from '../../../support/builders/a-prediction.ts'
import { aProfile } from '../../../support/builders/a-profile.ts'
import { aPrompt } from '../../../support/builders/a-prompt.ts'
import { aRating } from '../../../support/builders/a-rating.ts'
import { aSession } from '../../../support/builders/a-session.ts'
import { anAction } from '../../../support/builders/an-action.ts'
import { anAgreement } from '../../../support/builders/an-agreement.ts'
import { aComponent, anArtifact } from '../../../support/builders/an-artifact.ts'
import { anEnrollment } from '../../../support/builders/an-enrollment.ts'
import { anEntry } from '../../../support/builders/an-entry.ts'
import { anEvidence } from '../../../support/builders/an-evidence.ts'

/** One record of each table, with a word of its own that only the person can have written. */
const RECORDS: { readonly [Name in SearchTable]: RecordOf[Name] } = {
  entries: anEntry({ text: 'alder', tags: ['birch'], prompt: 'cedar' }),
  evidence: anEvidence({ story: 'alder', impact: 'birch', title: 'cedar' }),
  people: aPerson({ name: 'alder', work: 'birch', notes: 'cedar' }),
  sessions: aSession({ notes: 'alder', summary: 'birch' }),
  actions: anAction({ text: 'alder', notes: 'birch' }),
  milestones: aMilestone({ title: 'alder', notes: 'birch', shownBy: 'cedar' }),
  agreements: anAgreement({ confidentiality: 'alder', outcome: 'birch' }),
  ratings: aRating({ note: 'alder' }),
  program: anEnrollment({
    notes: { leadership_foundations: 'alder', strategic_leadership: 'birch' },
  }),
  predictions: aPrediction({ statement: 'alder' }),
  goals: aGoal({ why: 'alder' }),
  profile: aProfile({ leadershipExperience: 'alder' }),
  prompts: aPrompt({ text: 'alder', template: 'birch' }),
  artifacts: anArtifact({
    title: 'alder',
    components: [aComponent({ label: 'birch', notes: 'cedar' })],
  }),
  metrics: aMetric({
    title: 'alder',
    readings: [aReading({ source: 'birch' })],
    baseline: aReading({ source: 'cedar' }),
  }),
  packets: aPacket({
    title: 'alder',
    sections: [
      { id: 'evidence', isShown: true, text: 'birch' },
      { id: 'gaps', isShown: false, text: 'cedar' },
    ],
  }),
  ladders: aLadder({
    employer: 'alder',
    notes: 'birch',
    criteria: [aCriterion({ text: 'cedar' })],
  }),
}

function textOf({ title, body }: SearchDocument): string {
  return [title, ...body].join(' ')
}

it.each(SEARCH_TABLES)(
  'finds what was written in %s, and nothing of what lies in the trash',
  (table) => {
    const row = RECORDS[table]
    const text = recordToDocuments(table, row).map(textOf).join(' ')
    const written = ['alder', 'birch', 'cedar'].filter((word) => JSON.stringify(row).includes(word))
    for (const word of written) expect(text).toContain(word)
    expect(recordToDocuments(table, { ...row, deletedAt: row.createdAt })).toEqual([])
  },
)

it('finds each note on the program by itself', () => {
  expect(recordToDocuments('program', RECORDS.program).map(({ part }) => part)).toEqual([0, 5])
})

it('finds nothing where nothing was written', () => {
  expect(recordToDocuments('ratings', aRating({ note: '' }))).toEqual([])
})

it('finds what was written about an artifact in every place', () => {
  const [found] = recordToDocuments(
    'artifacts',
    anArtifact({
      description: 'oak',
      demonstrates: ['elm'],
      notes: 'ash',
      links: [{ label: 'yew', address: 'https://example.org/fir' }],
      competencies: ['influence'],
      reviewers: ['a-person'],
      due: '2026-05-01' as Day,
    }),
  )
  for (const word of ['oak', 'elm', 'ash', 'yew']) expect(found?.body).toContain(word)
  expect(found).toMatchObject({
    competencies: ['influence'],
    people: ['a-person'],
    day: '2026-05-01',
  })
})

it('puts an artifact on the day it was done, and a metric on the day it was read last', () => {
  const done = { due: '2026-05-01' as Day, doneOn: '2026-04-01' as Day }
  expect(recordToDocuments('artifacts', anArtifact(done))[0]?.day).toBe('2026-04-01')
  const readings = [aReading({ day: '2026-01-01' as Day }), aReading({ day: '2026-02-01' as Day })]
  expect(recordToDocuments('metrics', aMetric({ readings }))[0]?.day).toBe('2026-02-01')
})

it('finds no word that a packet leaves out', () => {
  const words = [{ word: 'alder', replacement: 'birch' }]
  const redaction = { people: ['a-person'], words, hidesNumbers: false }
  const [found] = recordToDocuments('packets', aPacket({ redaction }))
  expect(textOf(found as SearchDocument)).not.toMatch(/alder|birch/)
  expect(found?.people).toEqual([])
})

it('finds a ladder by its levels, its headings and what its criteria come to', () => {
  const criteria = [
    aCriterion({ category: 'oak', text: 'elm', subject: 'influence' }),
    aCriterion({ subject: 'influence' }),
    aCriterion({ subject: null }),
  ]
  const [level] = aLadder().levels
  const levels = [{ ...(level as LadderLevel), id: 'staff', title: 'ash', summary: 'yew' }]
  const row = aLadder({ employer: 'Engines', name: 'Growth', foundAt: 'fir', levels, criteria })
  const [found] = recordToDocuments('ladders', row)
  expect(found).toMatchObject({ title: 'Engines: Growth', competencies: ['influence'] })
  for (const text of ['ash', 'yew', 'oak: elm', 'fir']) expect(found?.body).toContain(text)
})
