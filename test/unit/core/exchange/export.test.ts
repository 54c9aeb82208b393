import { describe, expect, it } from 'vitest'
import { readDocument } from '#core/exchange/front-matter.ts'
import type { Day } from '#shared/units/day.ts'
import { aGoal } from '../../../support/builders/a-goal.ts'
import { aMilestone } from '../../../support/builders/a-milestone.ts'
import { aPerson } from '../../../support/builders/a-person.ts'
import { aRating } from '../../../support/builders/a-rating.ts'
import { aSession } from '../../../support/builders/a-session.ts'
import { anAction } from '../../../support/builders/an-action.ts'
import { anAgreement } from '../../../support/builders/an-agreement.ts'
import { anAttachment } from '../../../support/builders/an-attachment.ts'
import { anEntry } from '../../../support/builders/an-entry.ts'
import { anEvidence } from '../../../support/builders/an-evidence.ts'
import { exportFiles, importFiles, toGiven } from '../../../support/corpus/exchange.ts'

const goal = aGoal()
const entry = anEntry({
  day: '2026-01-05' as Day,
  text: 'A "day"\n---\n: #1',
  tags: ['a, b', "it's"],
  starred: true,
})

function fileOf(files: ReturnType<typeof exportFiles>, begin: string): string {
  const file = files.find(({ path }) => path.startsWith(begin))
  if (file === undefined) throw new Error(`No file begins with ${begin}`)
  return file.text
}

describe('an export', () => {
  it('says of an entry the same in Markdown as in JSON', () => {
    const files = exportFiles({ entries: [entry] })
    const document = readDocument(fileOf(files, 'journal/2026/2026-01-05-'))
    if (!document.ok) throw new Error(document.error)
    const { fields, body } = document.value
    expect(body).toBe(`${entry.text}\n`)
    expect(Object.fromEntries(fields)).toEqual({
      type: 'entry',
      id: entry.id,
      created: entry.createdAt,
      updated: entry.updatedAt,
      day: entry.day,
      at: null,
      kind: 'note',
      tags: entry.tags,
      starred: true,
      letters: [],
      competencies: [],
      people: [],
      mood: null,
      question: '',
      lesson: null,
      lesson_returns: null,
    })
    expect(JSON.parse(fileOf(files, 'cairn.json')).records.entries).toEqual([entry])
  })

  it('writes one document for each goal and milestone', () => {
    const milestone = aMilestone({ goalId: goal.id, title: 'Ship: the *thing*' })
    const files = exportFiles({ goals: [goal], milestones: [milestone] })
    expect(fileOf(files, 'milestones/ship-the-thing-')).toContain('title: "Ship: the *thing*"')
    expect(fileOf(files, 'goals/')).toContain(`id: "${goal.id}"`)
  })

  it('names people and shows pictures', () => {
    const person = aPerson({ name: 'Maya Torres' })
    const about = anEntry({ people: [person.id] })
    const picture = anAttachment({ owner: { table: 'entries', id: about.id }, type: 'image/png' })
    const text = `Seen: ![](attachment:${picture.id})`
    const rows = { people: [person], attachments: [picture], entries: [{ ...about, text }] }
    const files = exportFiles(rows)
    expect(files).toContainEqual({
      path: `attachments/${picture.id}.png`,
      text: picture.data,
      encoding: 'base64',
    })
    expect(fileOf(files, 'journal/')).toContain('people: ["Maya Torres"]')
    expect(fileOf(files, 'journal/')).toContain(`![](../../attachments/${picture.id}.png)`)
  })

  it('writes sessions, agreements and evidence to be read, actions as a table', () => {
    const person = aPerson()
    const rows = {
      people: [person],
      agreements: [anAgreement({ personId: person.id })],
      sessions: [aSession({ personId: person.id, summary: 'Ask before proposing.' })],
      actions: [anAction({ text: '=HYPERLINK("x")' })],
      evidence: [anEvidence({ title: 'Three teams', story: 'They took it over.' })],
    }
    const files = exportFiles(rows)
    expect(fileOf(files, 'mentoring/sessions/2026-03-01-')).toContain('Ask before proposing.')
    expect(fileOf(files, 'mentoring/agreements/')).toContain('What we say stays with us.')
    expect(fileOf(files, 'evidence/2026-03-01-three-teams-')).toContain('They took it over.')
    expect(fileOf(files, 'tables/actions.csv')).toContain(`"'=HYPERLINK(""x"")"`)
  })

  it('leaves the trash to the JSON', () => {
    const files = exportFiles({ entries: [{ ...entry, deletedAt: entry.updatedAt }] })
    expect(files.map(({ path }) => path)).toEqual(['cairn.json', 'readme.md'])
  })

  it('writes no cell that a spreadsheet would run', () => {
    const notes = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx']
    const csv = fileOf(
      exportFiles({ ratings: notes.map((note) => aRating({ note })) }),
      'tables/ratings.csv',
    )
    for (const line of csv.split('\r\n').slice(1, -1)) expect(line).toMatch(/,"?'[=+\-@\t\r]/)
  })
})

describe('importing an export again', () => {
  it('takes Markdown that was added to the journal as a new entry', async () => {
    const added = { path: 'journal/2026/2026-02-01.md', content: 'Written elsewhere' }
    const draft = await importFiles([...toGiven(exportFiles({ entries: [entry] })), added])
    expect(draft.ok && draft.value.records.entries).toMatchObject([
      entry,
      { day: '2026-02-01', text: 'Written elsewhere' },
    ])
  })

  it('tells of Markdown that was changed, and keeps to the JSON', async () => {
    const files = exportFiles({ entries: [entry] }).map((file) =>
      file.path.startsWith('journal/') ? { ...file, text: `${file.text}changed` } : file,
    )
    const draft = await importFiles(toGiven(files))
    expect(draft.ok && draft.value.records.entries).toEqual([entry])
    expect(draft.ok && draft.value.leftOut.list).toMatchObject([{ field: 'text' }])
  })

  it('finds it inside a folder too', async () => {
    const files = toGiven(exportFiles({ entries: [entry] })).map(({ path, content }) => ({
      path: `cairn-export-2026-11-22/${path}`,
      content,
    }))
    const draft = await importFiles(files)
    expect(draft.ok && draft.value).toMatchObject({ kind: 'cairn', leftOut: { count: 0 } })
  })
})
