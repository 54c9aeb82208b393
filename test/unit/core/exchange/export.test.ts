import { describe, expect, it } from 'vitest'
import { readDocument } from '#core/exchange/front-matter.ts'
import type { Day } from '#shared/units/day.ts'
import { aGoal } from '../../../support/builders/a-goal.ts'
import { aCriterion, aLadder } from '../../../support/builders/a-ladder.ts'
import { aMetric, aReading } from '../../../support/builders/a-metric.ts'
import { aMilestone } from '../../../support/builders/a-milestone.ts'
import { aPacket } from '../../../support/builders/a-packet.ts'
import { aPacketVersion } from '../../../support/builders/a-packet-version.ts'
import { aPerson } from '../../../support/builders/a-person.ts'
import { aRating } from '../../../support/builders/a-rating.ts'
import { aSession } from '../../../support/builders/a-session.ts'
import { anAction } from '../../../support/builders/an-action.ts'
import { anAgreement } from '../../../support/builders/an-agreement.ts'
import { aComponent, anArtifact } from '../../../support/builders/an-artifact.ts'
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

  it('writes an artifact with its parts, its reviewers and the pictures in its notes', () => {
    const person = aPerson({ name: 'Maya Torres' })
    const artifact = anArtifact({ title: 'The RFC', reviewers: [person.id] })
    const picture = anAttachment({
      owner: { table: 'artifacts', id: artifact.id },
      type: 'image/png',
    })
    const components = [
      aComponent({ label: 'Risks', doneOn: '2026-03-02' as Day }),
      aComponent({ label: 'Roadmap', notes: 'One page\n\nper quarter' }),
    ]
    const notes = `![](attachment:${picture.id})`
    const files = exportFiles({
      people: [person],
      attachments: [picture],
      artifacts: [{ ...artifact, components, notes }],
    })
    const document = fileOf(files, 'artifacts/the-rfc-')
    expect(document).toContain('reviewers: ["Maya Torres"]')
    expect(document).toContain('- [x] Risks (2026-03-02)\n- [ ] Roadmap\n\n  One page\n\n  per')
    expect(document).toContain(`![](../attachments/${picture.id}.png)`)
    const [, row] = fileOf(files, 'tables/artifacts.csv').split('\r\n')
    expect(row).toBe(`The RFC,technical_artifacts,,idea,,,2,1,0,${artifact.id}`)
  })

  it('writes a metric with its readings, and marks one without a source', () => {
    const metric = aMetric({
      title: 'Deploy time',
      baseline: aReading({ day: '2026-01-01' as Day, value: 60 }),
      target: { value: 10, by: '2026-12-31' as Day },
      readings: [aReading(), aReading({ day: '2026-04-01' as Day, value: -3.5, source: '' })],
    })
    const files = exportFiles({ metrics: [metric] })
    const document = fileOf(files, 'metrics/deploy-time-')
    expect(document).toContain('current: -3.5\n')
    expect(document).toContain('- 2026-03-01: 42 min (The deploy dashboard)')
    expect(document).toContain('- 2026-04-01: -3.5 min (without a source)')
    expect(fileOf(files, 'tables/metric-readings.csv').split('\r\n').slice(1)).toEqual([
      `Deploy time,baseline,2026-01-01,60,min,The deploy dashboard,${metric.id}`,
      `Deploy time,reading,2026-03-01,42,min,The deploy dashboard,${metric.id}`,
      `Deploy time,reading,2026-04-01,'-3.5,min,,${metric.id}`,
      `Deploy time,target,2026-12-31,10,min,,${metric.id}`,
      '',
    ])
  })

  it('writes a packet in the person’s own words, and each version as it read', () => {
    const person = aPerson({ name: 'Maya Torres' })
    const packet = aPacket({
      title: 'My case',
      sections: [
        { id: 'profile', isShown: true, text: null },
        { id: 'next_scope', isShown: false, text: 'Two more teams.' },
      ],
      redaction: {
        people: [person.id],
        words: [{ word: 'Acme', replacement: 'the company' }],
        hidesNumbers: true,
      },
    })
    const version = aPacketVersion({ packetId: packet.id, number: 2, title: 'My case' })
    const rows = { people: [person], packets: [packet], packetVersions: [version] }
    const files = exportFiles(rows)
    const document = fileOf(files, 'packets/my-case-')
    expect(document).toContain('sections: ["profile"]')
    expect(document).toContain('hides_people: ["Maya Torres"]\nhides_words: ["Acme=the company"]')
    expect(document).toContain('Staff Engineer, Mid-size')
    expect(document).toContain('## Scope of the next role\n\nTwo more teams.')
    const kept = fileOf(files, 'packets/versions/2-my-case-')
    expect(kept).toContain(`packet: "${packet.id}"`)
    expect(kept).toContain('## Profile\n\nSenior engineer for eight years.')
  })

  it('writes a ladder by its levels, with what each asks for', () => {
    const piece = anEvidence()
    const criterion = aCriterion({
      text: 'Changes how\nseveral teams work',
      state: 'met',
      evidence: [piece.id],
    })
    const own = aCriterion({ category: '', text: 'Mentors', subject: null, required: null })
    const ladder = aLadder({ criteria: [criterion, own] })
    const aiming = aGoal({ level: { ladder: ladder.id, level: 'staff' } })
    const files = exportFiles({ goals: [aiming], ladders: [ladder], evidence: [piece] })
    const document = fileOf(files, 'ladders/analytical-engines-engineering-')
    expect(document).toContain('levels: ["senior", "staff"]')
    expect(document).toContain('## Staff Engineer\n\nLevel: staff\n\nNearest path: Staff Engineer')
    expect(document).toContain(
      `- **Impact**: Changes how\n  several teams work (influence 8; met; evidence ${piece.id})`,
    )
    expect(document).toContain('- Mentors (not yet)')
    expect(fileOf(files, 'goals/')).toContain(`ladder: "${ladder.id}"\nlevel: "staff"`)
    const [, ...rows] = fileOf(files, 'tables/ladder-criteria.csv').trimEnd().split('\r\n')
    expect(rows).toHaveLength(2)
    expect(rows[1]).toBe(
      `Analytical Engines,Engineering,staff,,Mentors,,,not_yet,${ladder.id},${own.id}`,
    )
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
