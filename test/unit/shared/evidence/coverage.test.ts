import { describe, expect, it } from 'vitest'
import { byNeed, coverageOf, type SubjectNeed, whatWouldHelp } from '#shared/evidence/coverage.ts'
import { evidenceToFacts } from '#shared/evidence/facts.ts'
import { quarterOf, quartersUntil } from '#shared/evidence/quarters.ts'
import type { Evidence } from '#shared/records/evidence.ts'
import type { Day } from '#shared/units/day.ts'
import type { RatingSubject } from '#shared/vocabulary.ts'
import { anEvidence } from '../../../support/builders/an-evidence.ts'

const asOf = '2026-03-01' as Day
const [ben, zoe] = ['0190a000-0000-7000-8000-000000000001', '0190a000-0000-7000-8000-000000000002']

/** The row of influence with these pieces. */
function row(...pieces: Partial<Evidence>[]) {
  const facts = pieces.map((piece) => evidenceToFacts(anEvidence({ day: asOf, ...piece })))
  const [first] = coverageOf(facts, ['influence'], asOf).rows
  if (first === undefined) throw new Error('There is a row for each subject')
  return first
}

function shown(strength: 1 | 2 | 3): Pick<Evidence, 'competencies'> {
  return { competencies: [{ subject: 'influence', strength }] }
}

describe('quarters', () => {
  it.each([
    ['2026-01-01', '2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-06-30', '2026-Q2', '2026-04-01', '2026-06-30'],
    ['2025-12-31', '2025-Q4', '2025-10-01', '2025-12-31'],
  ])('%s is in %s', (day, id, from, until) => {
    expect(quarterOf(day as Day)).toEqual({ id, from, until })
  })

  it('end with that of the day', () => {
    expect(quartersUntil(asOf, 3).map(({ id }) => id)).toEqual(['2025-Q3', '2025-Q4', '2026-Q1'])
  })
})

describe('coverage', () => {
  it('counts each piece in its quarter, older ones together, coming ones in the last', () => {
    const days = ['2024-09-30', '2024-10-01', '2026-01-01', '2026-03-01', '2026-12-01'] as Day[]
    const { before, cells, pieces } = row(...days.map((day) => ({ day })))
    expect(before.pieces).toBe(1)
    expect(cells.map((cell) => cell.pieces)).toEqual([1, 0, 0, 0, 0, 3])
    expect(pieces).toBe(5)
  })

  it('knows the strongest of a quarter', () => {
    expect(row(shown(1), shown(3)).cells.at(-1)).toEqual({ pieces: 2, strongest: 3 })
  })

  it('leaves out what shows something else', () => {
    expect(row({ competencies: [{ subject: 'execution', strength: 3 }] }).pieces).toBe(0)
  })

  it('counts kinds of source and different witnesses', () => {
    const { kinds, witnesses } = row(
      { source: 'testimony', seenBy: [ben, zoe] },
      { source: 'testimony', seenBy: [zoe] },
      { source: 'artifact' },
    )
    expect(kinds).toEqual(['artifact', 'testimony'])
    expect(witnesses).toBe(2)
  })

  it.each([
    ['nothing', [], true],
    ['one piece', [{}], true],
    ['two of one kind', [{}, {}], true],
    ['two of two kinds', [{ source: 'artifact' }, { source: 'testimony' }], false],
  ] as const)('with %s is thin: %s', (_, pieces, isThin) => {
    expect(row(...pieces).isThin).toBe(isThin)
  })

  it.each([
    ['2025-03-01', true],
    ['2025-03-02', false],
  ])('with its newest from %s is stale: %s', (day, isStale) => {
    expect(row({ day: day as Day }).isStale).toBe(isStale)
  })

  it('is not stale where there is nothing', () => {
    expect(row().isStale).toBe(false)
  })
})

describe('what would help most', () => {
  const two = [{ source: 'artifact' }, { source: 'testimony' }] as const
  it.each([
    ['Nothing shows it yet', []],
    ['All of it is over a year old', [{ day: '2020-01-01' as Day }]],
    ['A second piece', [{}]],
    ['All of it is of one kind', [{}, {}]],
    ['only touched', two.map((piece) => ({ ...piece, ...shown(1) }))],
    ['Nobody is named', two],
  ])('says "%s"', (words, pieces) => {
    expect(whatWouldHelp(row(...pieces))).toContain(words)
  })

  it('says nothing where nothing is missing', () => {
    expect(whatWouldHelp(row(...two.map((piece) => ({ ...piece, seenBy: [ben] }))))).toBeNull()
  })
})

describe('rows by need', () => {
  const needs: Partial<Record<RatingSubject, SubjectNeed>> = {
    influence: { isCritical: false, gap: 4 },
    execution: { isCritical: true, gap: 1 },
    innovation: { isCritical: true, gap: 2 },
  }
  const subjects = ['influence', 'execution', 'innovation', 'communication'] as const
  const needOf = (subject: RatingSubject) => needs[subject] ?? { isCritical: false, gap: 0 }

  it('begin with what is critical, then with the largest gap', () => {
    const { rows } = coverageOf([], subjects, asOf)
    expect(byNeed(rows, needOf).map(({ subject }) => subject)).toEqual([
      'innovation',
      'execution',
      'influence',
      'communication',
    ])
  })

  it('begin without a goal with what has the fewest pieces', () => {
    const { rows } = coverageOf([evidenceToFacts(anEvidence())], subjects, asOf)
    const none = () => ({ isCritical: false, gap: 0 })
    expect(byNeed(rows, none).at(-1)?.subject).toBe('influence')
  })
})
