import { describe, expect, it } from 'vitest'
import { toAskedLevels } from '#shared/portfolio/asked-levels.ts'
import { aCriterion, aLadder } from '../../../support/builders/a-ladder.ts'

function asked(...criteria: Parameters<typeof aCriterion>[0][]) {
  return toAskedLevels(aLadder({ criteria: criteria.map(aCriterion) }), 'staff')
}

describe('what a level of an own ladder asks for', () => {
  it('is of each subject the most that one of its criteria asks', () => {
    expect(
      asked(
        { subject: 'influence', required: 6 },
        { subject: 'influence', required: 8 },
        { subject: 'influence', required: 7 },
        { subject: 'execution', required: 5 },
      ),
    ).toEqual([
      { subject: 'influence', required: 8 },
      { subject: 'execution', required: 5 },
    ])
  })

  it('leaves out what other levels ask', () => {
    expect(asked({ level: 'senior', required: 9 }, { required: 7 })).toEqual([
      { subject: 'influence', required: 7 },
    ])
  })

  it('leaves to the path what no criterion gives points for', () => {
    expect(asked({ required: null }, { subject: null, required: 9 })).toEqual([])
  })

  it('is nothing for a level that is not there', () => {
    expect(toAskedLevels(aLadder({ criteria: [aCriterion()] }), 'director')).toEqual([])
  })

  it('has the subjects in one order, whatever the order of the criteria', () => {
    const one = asked({ subject: 'execution' }, { subject: 'technical_depth' })
    const other = asked({ subject: 'technical_depth' }, { subject: 'execution' })
    expect(one).toEqual(other)
  })
})
