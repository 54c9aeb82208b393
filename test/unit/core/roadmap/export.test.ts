import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { exportRoadmap } from '#core/roadmap/export/export-roadmap.ts'
import type { ExportRequest, MilestoneInput } from '#shared/contract/roadmap.ts'
import type { Day } from '#shared/units/day.ts'
import { aMilestoneInput } from '../../../support/builders/a-milestone-input.ts'

const NASTY = 'Ask: “why”, then; back\\slash, émigré 🪨 and a long tail '.repeat(3).trim()

function textOf(format: ExportRequest['format'], milestones: MilestoneInput[]): string {
  return exportRoadmap({
    format,
    asOf: '2026-11-22' as Day,
    target: { path: 'staff_engineer', organization: 'mid_size' },
    by: '2027-11-22' as Day,
    milestones,
  }).text
}

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

describe('the calendar', () => {
  it('holds an all-day event on each due day, read back by a calendar library as it was written', () => {
    const milestone = aMilestoneInput({
      id: '0190a0b0-0000-7000-8000-000000000001',
      title: NASTY,
      outcome: 'First line\nsecond line, with; signs',
      due: '2027-02-28' as Day,
    })
    const [event] = eventsOf(textOf('ics', [milestone]))
    expect(event?.summary).toBe(NASTY)
    expect(event?.description).toBe('First line\nsecond line, with; signs')
    expect(event?.uid).toBe('0190a0b0-0000-7000-8000-000000000001@cairn')
    expect(event?.startDate.isDate).toBe(true)
    expect(event?.startDate.toString()).toBe('2027-02-28')
    expect(event?.endDate.toString()).toBe('2027-03-01')
  })

  it('leaves out what is done, let go of, or has no due day', () => {
    const due = '2027-02-28' as Day
    const milestones = [
      aMilestoneInput({ id: 'open', due }),
      aMilestoneInput({ id: 'done', due, state: 'done' }),
      aMilestoneInput({ id: 'dropped', due, state: 'dropped' }),
      aMilestoneInput({ id: 'undated' }),
    ]
    expect(eventsOf(textOf('ics', milestones)).map(({ uid }) => uid)).toEqual(['open@cairn'])
  })

  it('keeps each line within 75 bytes and ends it as the format asks', () => {
    const lines = textOf('ics', [
      aMilestoneInput({ title: NASTY, due: '2027-01-01' as Day }),
    ]).split('\r\n')
    expect(lines.at(-1)).toBe('')
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(lines.join('')).not.toMatch(/[\r\n]/)
  })

  it('cannot be made to hold a line of its own by what a person typed', () => {
    const title = 'Review\r\nEND:VEVENT\u0000\u0007'
    const [event, ...others] = eventsOf(
      textOf('ics', [aMilestoneInput({ title, due: '2027-01-01' as Day })]),
    )
    expect(others).toEqual([])
    expect(event?.summary).toBe('Review\nEND:VEVENT')
  })
})

describe('the table', () => {
  it('quotes what has to be quoted', () => {
    const text = textOf('csv', [aMilestoneInput({ title: 'Say "no", once', notes: 'one\ntwo' })])
    expect(text).toContain('"Say ""no"", once"')
    expect(text).toContain('"one\ntwo"')
    expect(text.split('\r\n')[0]).toMatch(/^section,title,state,start,due,weeks,/)
  })

  it('gives a spreadsheet no formula to run', () => {
    for (const title of ['=1+1', '+1', '-1', '@A1', '\t=1']) {
      const text = textOf('csv', [aMilestoneInput({ title })])
      expect(text).toContain(`'${title}`)
    }
  })
})

describe('the document', () => {
  it('has a box to tick for each milestone under its section, and the dropped ones at the end', () => {
    const text = textOf('markdown', [
      aMilestoneInput({ id: 'a', title: 'First', state: 'done', doneOn: '2026-11-01' as Day }),
      aMilestoneInput({ id: 'b', title: 'Second', dependsOn: ['a'] }),
      aMilestoneInput({ id: 'c', title: 'Third', state: 'dropped' }),
    ])
    expect(text).toContain('# Roadmap: Staff Engineer, mid-size company')
    expect(text).toContain('1 of 2 milestones done')
    expect(text).toContain('- [x] **First**\n  - When: done on 2026-11-01')
    expect(text).toContain('- [ ] **Second**')
    expect(text).toContain('  - After: First')
    expect(text).toMatch(/## Let go of\n\n- Third/)
  })

  it('shows what was typed as it was typed', () => {
    const text = textOf('markdown', [aMilestoneInput({ title: '<b>*x*</b> [y](z) `q`' })])
    expect(text).toContain('\\<b\\>\\*x\\*\\</b\\> \\[y\\](z) \\`q\\`')
  })
})
