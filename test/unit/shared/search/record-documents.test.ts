import { expect, it } from 'vitest'
import type { RecordOf } from '#shared/records/record-schemas.ts'
import { SEARCH_TABLES, type SearchDocument, type SearchTable } from '#shared/search/document.ts'
import { recordToDocuments } from '#shared/search/record-documents.ts'
import { aGoal } from '../../../support/builders/a-goal.ts'
import { aMilestone } from '../../../support/builders/a-milestone.ts'
import { aPerson } from '../../../support/builders/a-person.ts'
import { aPrediction } from '../../../support/builders/a-prediction.ts'
import { aProfile } from '../../../support/builders/a-profile.ts'
import { aPrompt } from '../../../support/builders/a-prompt.ts'
import { aRating } from '../../../support/builders/a-rating.ts'
import { aSession } from '../../../support/builders/a-session.ts'
import { anAction } from '../../../support/builders/an-action.ts'
import { anAgreement } from '../../../support/builders/an-agreement.ts'
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
