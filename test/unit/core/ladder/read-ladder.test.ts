import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLadder } from '#core/ladder/read-ladder.ts'
import type { ReadLadderReply } from '#shared/contract/ladder.ts'

const LADDER = new URL('../../../support/ladders/rent-the-runway.csv', import.meta.url)

function ladderOf(reply: ReadLadderReply) {
  if (reply.outcome !== 'ladder') throw new Error(JSON.stringify(reply.problems[0]))
  return reply.ladder
}

function problemsOf(name: string, text: string) {
  const reply = readLadder({ name, text })
  return reply.outcome === 'problems' ? reply.problems : []
}

const HEADINGS = 'employer,ladder,level,criterion,subject,required'

describe('a ladder as a table', () => {
  it('is read whole from a public ladder written down by hand', () => {
    const ladder = ladderOf(readLadder({ name: 'x.csv', text: readFileSync(LADDER, 'utf8') }))
    expect(ladder.levels.map(({ id, path }) => [id, path])).toEqual([
      ['engineer-1', 'tech_lead'],
      ['engineer-2', 'tech_lead'],
      ['senior', 'tech_lead'],
      ['staff', 'staff_engineer'],
      ['senior-staff', 'principal_engineer'],
      ['director', 'engineering_manager'],
    ])
    expect(ladder.criteria).toHaveLength(42)
    expect(ladder).toMatchObject({ employer: 'Rent the Runway', asOf: '2015-06-01' })
  })

  it('takes semicolons, a mark of its bytes, Windows line ends, quotes and line breaks within quotes', () => {
    const text = `\ufeffemployer;ladder;level;criterion;required\r\nAcme;L;senior;"says ""no""; and\r\nwhy";7,5\r\n`
    const { criteria } = ladderOf(readLadder({ name: 'x.csv', text }))
    expect(criteria).toEqual([
      {
        level: 'senior',
        category: '',
        text: 'says "no"; and\r\nwhy',
        subject: null,
        required: 7.5,
      },
    ])
  })

  it('takes names of paths and competencies as the screens have them, and a level by its title', () => {
    const text = `Employer,Ladder,Level title,Path,Criterion,Subject\nAcme,L,Senior Engineer,Tech Lead,a,Technical communication\n,,Senior Engineer,,b,decision-making`
    const { levels, criteria } = ladderOf(readLadder({ name: 'x.csv', text }))
    expect(levels).toEqual([
      { id: 'senior-engineer', title: 'Senior Engineer', path: 'tech_lead', summary: '' },
    ])
    expect(criteria.map(({ subject }) => subject)).toEqual([
      'communication_skills',
      'decision_making',
    ])
  })

  it('takes away the apostrophe that keeps a spreadsheet from running a text', () => {
    const text = `${HEADINGS}\nAcme,L,senior,'=1+1,,`
    expect(ladderOf(readLadder({ name: 'x.csv', text })).criteria[0]?.text).toBe('=1+1')
  })

  it('names row, column and place of every problem at once', () => {
    const text = `${HEADINGS}\nAcme,L,senior,a,wizardry,11\nOther,L,senior,,influence,high`
    expect(problemsOf('x.csv', text)).toEqual([
      {
        row: 2,
        column: 5,
        field: 'subject',
        at: text.indexOf('wizardry'),
        wrong: '“wizardry” is no competency or capability.',
        right: expect.stringMatching(/^one of technical_depth, .*, or nothing$/),
      },
      expect.objectContaining({ row: 2, column: 6, wrong: '11 lies outside the scale.' }),
      expect.objectContaining({
        row: 3,
        column: 1,
        wrong: '“Other” differs from row 2.',
        right: '“Acme”, or nothing',
      }),
      expect.objectContaining({ row: 3, column: 4, field: 'criterion' }),
      expect.objectContaining({ row: 3, column: 6, wrong: '“high” is no number.' }),
    ])
  })

  it.each([
    ['level,criterion\nsenior,a', 'The column employer is missing.'],
    [`${HEADINGS},color\nAcme,L,senior,a,,,red`, 'There is no such column.'],
    [`${HEADINGS}\nAcme,L,senior,"a,,`, 'The quote that begins here has no end.'],
    [`${HEADINGS}\nAcme,L,senior,"a"b,,`, 'Something stands behind the closing quote.'],
    [`${HEADINGS}\nAcme,L,senior,a,,,left over`, '“left over” stands in no column.'],
    [`${HEADINGS}\nAcme,L,,a,,`, 'Nothing stands here.'],
    [`${HEADINGS}\n`, 'No row follows the headings.'],
    ['', 'The column employer is missing.'],
  ])('refuses %j', (text, wrong) => {
    expect(problemsOf('x.csv', text)[0]?.wrong).toBe(wrong)
  })

  it('tells at most fifty problems, and how many there are', () => {
    const rows = Array.from({ length: 70 }, () => 'Acme,L,senior,a,wizardry,')
    const reply = readLadder({ name: 'x.csv', text: [HEADINGS, ...rows].join('\n') })
    expect(reply).toMatchObject({ outcome: 'problems', count: 70, problems: { length: 50 } })
  })

  it('takes no ladder of more levels or criteria than can be kept', () => {
    const levels = Array.from({ length: 41 }, (_, at) => `Acme,L,level-${at},a,,`)
    expect(problemsOf('x.csv', [HEADINGS, ...levels].join('\n'))[0]?.wrong).toBe(
      'It has 41 levels.',
    )
    const criteria = Array.from({ length: 1001 }, (_, at) => `Acme,L,senior,a${at},,`)
    expect(problemsOf('x.csv', [HEADINGS, ...criteria].join('\n'))[0]?.wrong).toBe(
      'It has 1001 criteria.',
    )
  })
})

const YAML = `# Our ladder
employer: Acme
name: "Engineering: all of it"
as_of: 2024-05-01
levels:
- title: Senior Engineer
  path: Tech Lead
  summary: >
    Carries a part
    of the product.
  criteria:
    - category: Delivery
      text: |
        Plans a quarter.
        Keeps to it.
      subject: execution # as we see it
      required: 6
    - {text: 'Says "no"', subject: null}
- {id: staff, title: Staff Engineer, criteria: []}
`

describe('a ladder as a tree', () => {
  it('is read from YAML as people write it', () => {
    expect(ladderOf(readLadder({ name: 'x.yml', text: YAML }))).toEqual({
      employer: 'Acme',
      name: 'Engineering: all of it',
      asOf: '2024-05-01',
      foundAt: '',
      levels: [
        {
          id: 'senior-engineer',
          title: 'Senior Engineer',
          path: 'tech_lead',
          summary: 'Carries a part of the product.',
        },
        { id: 'staff', title: 'Staff Engineer', path: null, summary: '' },
      ],
      criteria: [
        {
          level: 'senior-engineer',
          category: 'Delivery',
          text: 'Plans a quarter.\nKeeps to it.',
          subject: 'execution',
          required: 6,
        },
        {
          level: 'senior-engineer',
          category: '',
          text: 'Says "no"',
          subject: null,
          required: null,
        },
      ],
    })
  })

  it('names line, character and place of what it cannot take', () => {
    const text = YAML.replace('required: 6', 'required: six').replace('path: Tech Lead', 'road: x')
    expect(problemsOf('x.yaml', text)).toEqual([
      expect.objectContaining({
        row: 7,
        column: 3,
        field: 'road',
        wrong: 'A level has no such name.',
      }),
      expect.objectContaining({
        row: 17,
        column: 17,
        field: 'required',
        at: text.indexOf('six'),
        wrong: '“six” is no number.',
      }),
    ])
  })

  it.each([
    ['a: &x 1', 'An anchor (&) is not read.'],
    ['a: *x', 'An alias (*) is not read.'],
    ['a: !!js/function "f"', 'A tag (!) is not read.'],
    ['a: b: c', 'The text has a colon and a space in it.'],
    ['a: 1\na: 2', 'a stands here for the second time.'],
    ['a:\n\t- b', 'The line is indented with a tab.'],
    ['a: 1\n---\na: 2', 'A second document begins here.'],
    ['a: 1\n  b: 2', 'The line is indented unlike the lines it belongs to.'],
    ['{"a": [1, 2}', 'A value ends here without a comma.'],
    ['{"a": "b', 'The quote that begins here has no end.'],
    ['[[[[[[[[[[[[[[[[[[[[[[[[', 'It is nested too deeply.'],
    ['- a', 'A list stands here.'],
    ['', 'Nothing stands here.'],
  ])('refuses %j', (text, wrong) => {
    expect(problemsOf('x.yaml', text)[0]?.wrong).toBe(wrong)
  })

  it('refuses a name that two levels share', () => {
    const text = 'employer: A\nname: L\nlevels: [{id: x, title: X}, {id: x, title: Y}]'
    expect(problemsOf('', text)).toEqual([
      expect.objectContaining({ row: 3, wrong: '“x” is the name of an earlier level.' }),
    ])
  })
})

describe('a hostile text', () => {
  const LENGTH = 1_000_000
  it.each([
    ['[', 'x.json'],
    ['- ', 'x.yaml'],
    ['a: ', 'x.yaml'],
    ['"', 'x.yaml'],
    ['\n', 'x.yaml'],
    [' ', 'x.yaml'],
    ['a ', 'x.yaml'],
    ['[a,', 'x.yaml'],
    ['"', 'x.csv'],
    [',', 'x.csv'],
    ['a\n', 'x.csv'],
  ])('of a million times %j is answered', (piece, name) => {
    const text = piece.repeat(LENGTH).slice(0, LENGTH)
    expect(readLadder({ name, text }).outcome).toBe('problems')
  })
})
