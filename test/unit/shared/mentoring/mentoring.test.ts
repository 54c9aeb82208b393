import { describe, expect, it } from 'vitest'
import { cleanseRow, textsOf } from '#shared/mentoring/cleanse-row.ts'
import { dueGroupOf, endOfWeek } from '#shared/mentoring/due-groups.ts'
import { countHelp } from '#shared/mentoring/help-counts.ts'
import { findName, namesOf, replaceNames } from '#shared/mentoring/names.ts'
import { proposeNextDay } from '#shared/mentoring/next-day.ts'
import { personToMarkdown } from '#shared/mentoring/person-document.ts'
import { artifactSchema } from '#shared/records/artifact.ts'
import type { LadderLevel } from '#shared/records/ladder.ts'
import { packetSchema } from '#shared/records/packet.ts'
import { parseWith } from '#shared/schema.ts'
import type { Day } from '#shared/units/day.ts'
import { aCriterion, aLadder } from '../../../support/builders/a-ladder.ts'
import { aMetric, aReading } from '../../../support/builders/a-metric.ts'
import { aPacket } from '../../../support/builders/a-packet.ts'
import { aPacketVersion } from '../../../support/builders/a-packet-version.ts'
import { aPerson } from '../../../support/builders/a-person.ts'
import { aSession } from '../../../support/builders/a-session.ts'
import { anAction } from '../../../support/builders/an-action.ts'
import { aComponent, anArtifact } from '../../../support/builders/an-artifact.ts'
import { anEntry } from '../../../support/builders/an-entry.ts'

const day = (text: string) => text as Day
/** A Wednesday. */
const TODAY = day('2026-03-04')

describe('the day proposed for the next session', () => {
  it('follows the last one by as many weeks as were agreed', () => {
    const rhythm = { lastDay: day('2026-02-25'), cadenceWeeks: 3, asOf: TODAY }
    expect(proposeNextDay(rhythm)).toBe('2026-03-18')
  })

  it('is a week from now where that day is over, or nothing was held yet', () => {
    expect(proposeNextDay({ lastDay: day('2025-01-01'), cadenceWeeks: 2, asOf: TODAY })).toBe(
      '2026-03-11',
    )
    expect(proposeNextDay({ lastDay: null, cadenceWeeks: 2, asOf: TODAY })).toBe('2026-03-11')
  })
})

describe('when something is due', () => {
  it('ends the week where the person’s week ends', () => {
    expect(endOfWeek(TODAY, 1)).toBe('2026-03-08')
    expect(endOfWeek(TODAY, 0)).toBe('2026-03-07')
    expect(endOfWeek(day('2026-03-08'), 1)).toBe('2026-03-08')
  })

  it('is told as earlier, today, this week, later, or without a day', () => {
    const days = ['2026-03-03', '2026-03-04', '2026-03-08', '2026-03-09', null]
    expect(days.map((due) => dueGroupOf(due as Day | null, TODAY, 1))).toEqual([
      'earlier',
      'today',
      'week',
      'later',
      'no_day',
    ])
  })
})

describe('kinds of help', () => {
  it('are counted by quarter without gaps, of held sessions alone', () => {
    const sessions = [
      aSession({ day: day('2025-08-01'), help: ['advice', 'feedback'] }),
      aSession({ day: day('2026-02-01'), help: ['advice'] }),
      aSession({ day: day('2026-02-01'), help: ['advocacy'], state: 'planned' }),
    ]
    expect(countHelp(sessions, TODAY)).toEqual({
      quarters: ['2025-Q3', '2025-Q4', '2026-Q1'],
      rows: [
        { kind: 'advice', counts: [1, 0, 1], total: 2 },
        { kind: 'feedback', counts: [1, 0, 0], total: 1 },
      ],
    })
  })

  it('are none where no session brought any', () => {
    expect(countHelp([aSession({ help: [] })], TODAY)).toEqual({ quarters: [], rows: [] })
  })
})

describe('a name in a text', () => {
  const names = ['Maya Torres', 'maya']

  it('is found as a whole word, whatever its case, with its @', () => {
    expect(findName('Met @Maya.', names)).toEqual({ at: 4, length: 5 })
    expect(findName('The mayan calendar', names)).toBeNull()
    expect(findName('Anything', [])).toBeNull()
  })

  it('gives way to a colleague, with a capital where a sentence begins', () => {
    expect(replaceNames('Maya Torres said so. Thank maya’s team.', names)).toBe(
      'A colleague said so. Thank a colleague’s team.',
    )
    expect(replaceNames('- @maya: call\nAsk Maya', names)).toBe(
      '- A colleague: call\nAsk a colleague',
    )
  })

  it('takes signs of a name as they are', () => {
    expect(replaceNames('J.R. and JxR.', ['J.R.'])).toBe('A colleague and JxR.')
  })

  it('is surely the whole name or the short one, and maybe a part of it', () => {
    expect(namesOf({ name: 'Maya de Torres', handle: 'maya' })).toEqual({
      sure: ['Maya de Torres', 'maya'],
      maybe: ['Torres'],
    })
  })
})

describe('a record without somebody', () => {
  const personId = aPerson().id
  const forgetting = { personId, sessionIds: new Set<string>(), names: ['Bo'], kept: new Set('') }

  it('is the very record where it does not name them', () => {
    const entry = anEntry({ text: 'Bow and arrow' })
    expect(cleanseRow('entries', entry, forgetting)).toBe(entry)
  })

  it('loses the links and keeps everything else', () => {
    const action = anAction({ text: 'Ask', ownerId: personId, personId })
    expect(cleanseRow('actions', action, forgetting)).toEqual({
      ...action,
      ownerId: null,
      personId: null,
    })
  })

  it('still fits its fields where the longer words would not', () => {
    const text = `Bo ${'x'.repeat(296)}`
    const cleansed = cleanseRow('actions', anAction({ text }), forgetting)
    expect(cleansed.text).toBe(`… ${'x'.repeat(296)}`)
  })

  it('keeps its words where that was asked for, and loses the link all the same', () => {
    const entry = anEntry({ text: 'Met Bo', people: [personId] })
    const kept = new Set([`entries/${entry.id}`])
    expect(cleanseRow('entries', entry, { ...forgetting, kept })).toEqual({ ...entry, people: [] })
  })

  it('is looked through in its words and not in its ids', () => {
    const session = aSession({
      agenda: [{ id: personId, text: 'Point', done: false, carriedFrom: null }],
      notes: 'Notes',
      summary: 'Summary',
    })
    expect(textsOf('sessions', session)).toEqual(['Point', 'Notes', 'Summary'])
  })
})

describe('the portfolio without somebody', () => {
  const personId = aPerson().id
  const forgetting = {
    personId,
    sessionIds: new Set<string>(),
    names: ['Bo Ek', 'bo'],
    kept: new Set<string>(),
  }

  it('is looked through in its words, and not in ids, choices and addresses', () => {
    const artifact = anArtifact({
      title: 'a',
      description: 'b',
      demonstrates: ['c'],
      components: [aComponent({ label: 'd', notes: 'e', doneOn: TODAY })],
      links: [{ label: 'f', address: 'https://example.org/x' }],
      notes: 'g',
    })
    expect(textsOf('artifacts', artifact)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
    const metric = aMetric({
      title: 'a',
      unit: 'b',
      baseline: aReading({ source: 'c' }),
      readings: [aReading({ source: 'd' })],
      notes: 'e',
    })
    expect(textsOf('metrics', metric)).toEqual(['a', 'b', 'c', 'd', 'e'])
    const text = { id: 'gaps' as const, isShown: true, text: 'b' }
    expect(textsOf('packets', aPacket({ title: 'a', sections: [text] }))).toEqual(['a', 'b'])
    const sections = [{ id: 'gaps' as const, title: 'c', text: 'd' }]
    const version = aPacketVersion({ title: 'a', label: 'b', sections })
    expect(textsOf('packetVersions', version)).toEqual(['a', 'b', 'c', 'd'])
    const [level] = aLadder().levels
    const ladder = aLadder({
      employer: 'a',
      name: 'b',
      foundAt: 'c',
      levels: [{ ...(level as LadderLevel), title: 'd', summary: 'e', path: 'cto' }],
      criteria: [aCriterion({ category: 'f', text: 'g', evidence: [personId] })],
      notes: 'h',
    })
    expect(textsOf('ladders', ladder)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
  })

  it('has a colleague in every text that named them', () => {
    const metric = aMetric({ readings: [aReading({ source: 'Ask Bo' })] })
    const { readings } = cleanseRow('metrics', metric, forgetting)
    expect(readings).toMatchObject([{ source: 'Ask a colleague', value: 42 }])
    const ladder = aLadder({ criteria: [aCriterion({ text: 'Works as Bo does', state: 'met' })] })
    const { criteria } = cleanseRow('ladders', ladder, forgetting)
    expect(criteria).toMatchObject([{ text: 'Works as a colleague does', state: 'met' }])
  })

  it('leaves an artifact without the reviewer, and no word twice', () => {
    const other = aPerson().id
    const artifact = anArtifact({
      reviewers: [personId, other],
      demonstrates: ['Trust of Bo', 'Trust of Bo Ek'],
    })
    const cleansed = cleanseRow('artifacts', artifact, forgetting)
    expect(cleansed).toMatchObject({ reviewers: [other], demonstrates: ['Trust of a colleague'] })
    expect(parseWith(artifactSchema, cleansed).ok).toBe(true)
  })

  const words = [
    { word: 'Bo Ek', replacement: 'a peer' },
    { word: 'Acme', replacement: 'where Bo works' },
  ]

  it('leaves out of a packet nothing that is nowhere any more', () => {
    const packet = aPacket({ redaction: { people: [personId], words, hidesNumbers: true } })
    expect(cleanseRow('packets', packet, forgetting).redaction).toEqual({
      people: [],
      words: [{ word: 'Acme', replacement: 'where a colleague works' }],
      hidesNumbers: true,
    })
  })

  it('keeps their name out of a packet by its words where some text keeps it', () => {
    const redaction = { people: [personId], words, hidesNumbers: false }
    const kept = new Set(['entries/an-entry'])
    const cleansed = cleanseRow('packets', aPacket({ redaction }), { ...forgetting, kept })
    expect(cleansed.redaction).toEqual({
      people: [],
      words: [...words, { word: 'bo', replacement: 'a colleague' }],
      hidesNumbers: false,
    })
    expect(parseWith(packetSchema, cleansed).ok).toBe(true)
    const named = aPacket({ redaction: { ...redaction, people: [] } })
    expect(cleanseRow('packets', named, { ...forgetting, kept })).toBe(named)
  })

  it('takes no more words into a packet than it holds', () => {
    const full = Array.from({ length: 200 }, (_, at) => ({ word: `w${at}`, replacement: '' }))
    const packet = aPacket({ redaction: { people: [personId], words: full, hidesNumbers: false } })
    const kept = new Set(['entries/an-entry'])
    const cleansed = cleanseRow('packets', packet, { ...forgetting, kept })
    expect(parseWith(packetSchema, cleansed).ok).toBe(true)
  })

  it('leaves a packet that does not know them the very packet', () => {
    const packet = aPacket()
    expect(cleanseRow('packets', packet, forgetting)).toBe(packet)
  })
})

describe('the document of a person', () => {
  it('tells sessions newest first and leaves the trash out', () => {
    const document = personToMarkdown({
      person: aPerson(),
      agreements: [],
      sessions: [
        aSession({ day: day('2026-01-01'), summary: 'First' }),
        aSession({ day: day('2026-02-01'), summary: 'Second' }),
        aSession({ summary: 'Deleted', deletedAt: '2026-03-01T09:00:00.000Z' }),
      ],
      actions: [anAction({ text: 'Send it', due: TODAY })],
      entries: [],
      evidence: [],
      artifacts: [
        anArtifact({ title: 'The map', status: 'in_review', due: TODAY, description: 'Of it all' }),
        anArtifact({ title: 'The plan', status: 'done', doneOn: TODAY }),
        anArtifact({ title: 'Deleted', deletedAt: '2026-03-01T09:00:00.000Z' }),
      ],
    })
    expect(document).toMatch(/^# Maya Torres/)
    expect(document.indexOf('Second')).toBeLessThan(document.indexOf('First'))
    expect(document).not.toContain('Deleted')
    expect(document).toContain('- [ ] Send it (due 2026-03-04)')
    expect(document).toContain(
      [
        '## Artifacts they look over',
        '### The map\n\nin review · due 2026-03-04\n\nOf it all',
        '### The plan\n\ndone 2026-03-04',
      ].join('\n\n'),
    )
  })
})
