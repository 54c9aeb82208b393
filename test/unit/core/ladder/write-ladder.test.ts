import { describe, expect, it } from 'vitest'
import { writeLadder } from '#core/ladder/writing/write-ladder.ts'
import type { WrittenLadder } from '#shared/contract/ladder.ts'

const LADDER: WrittenLadder = {
  employer: 'Analytical Engines',
  name: 'Engineering',
  asOf: null,
  foundAt: '',
  levels: [
    { id: 'senior', title: 'Senior Engineer', path: 'tech_lead', summary: '' },
    { id: 'staff', title: 'Staff Engineer', path: null, summary: 'no' },
  ],
  criteria: [
    {
      level: 'senior',
      category: 'Delivery',
      text: '=cmd|calc',
      subject: 'execution',
      required: 6,
    },
  ],
}

describe('a ladder written to a file', () => {
  it('is a table that no spreadsheet runs, with a row for a level without criteria', () => {
    expect(writeLadder({ ladder: LADDER, spelling: 'csv' })).toEqual({
      filename: 'analytical-engines-engineering.csv',
      mediaType: 'text/csv;charset=utf-8',
      text: [
        'employer,ladder,as_of,found_at,level,level_title,path,summary,category,criterion,subject,required',
        "Analytical Engines,Engineering,,,senior,Senior Engineer,tech_lead,,Delivery,'=cmd|calc,execution,6",
        'Analytical Engines,Engineering,,,staff,Staff Engineer,,no,,,,',
        '',
      ].join('\r\n'),
    })
  })

  it('is YAML in which no text turns into something else', () => {
    expect(
      writeLadder({ ladder: LADDER, spelling: 'yaml' }).text,
    ).toBe(`employer: Analytical Engines
name: Engineering
levels:
  - id: senior
    title: Senior Engineer
    path: tech_lead
    criteria:
      - category: Delivery
        text: "=cmd|calc"
        subject: execution
        required: 6
  - id: staff
    title: Staff Engineer
    summary: "no"
    criteria: []
`)
  })

  it('is JSON of the same names', () => {
    const { text } = writeLadder({ ladder: LADDER, spelling: 'json' })
    expect(JSON.parse(text)).toMatchObject({
      employer: 'Analytical Engines',
      levels: [
        { id: 'senior', criteria: [{ required: 6 }] },
        { id: 'staff', criteria: [] },
      ],
    })
  })
})
