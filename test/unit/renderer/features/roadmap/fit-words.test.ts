import { describe, expect, it } from 'vitest'
import type { Fit } from '#shared/contract/roadmap.ts'
import type { Day } from '#shared/units/day.ts'
import { dayText } from '../../../../../src/renderer/features/roadmap/format.ts'
import {
  fitSentence,
  fitTitle,
  fitWays,
} from '../../../../../src/renderer/features/roadmap/update/fit-words.ts'

const TODAY = '2026-11-22' as Day
const BY = '2027-05-01' as Day
const FINISH = '2027-06-12' as Day
const tight: Fit = {
  finish: FINISH,
  shortfallWeeks: 6,
  ways: { hours: 6, drop: ['a', 'b', 'c', 'd', 'e'], by: FINISH },
}
const fits: Fit = {
  finish: '2027-03-01' as Day,
  shortfallWeeks: 0,
  ways: { hours: null, drop: [], by: null },
}
const nameOf = (id: string) => `Title ${id}`

describe('a plan that fits', () => {
  it('has no heading, and says how long before the date it ends', () => {
    expect(fitTitle(fits, BY, TODAY)).toBeNull()
    expect(fitSentence(fits, BY)).toBe(
      `It fits: the last milestone is due on ${dayText(fits.finish as Day)}, 9 weeks before your date.`,
    )
    expect(fitWays(fits, nameOf)).toEqual([])
  })

  it('says when it ends where there is no date', () => {
    expect(fitSentence(fits, null)).toBe(
      `The last milestone is due on ${dayText(fits.finish as Day)}.`,
    )
  })
})

describe('a plan that does not fit', () => {
  it('says by how much', () => {
    expect(fitTitle(tight, BY, TODAY)).toBe(`Not all of it fits before ${dayText(BY)}`)
    expect(fitSentence(tight, BY)).toContain(`${dayText(FINISH)}, 6 weeks after it`)
  })

  it('offers more time, less to do and a later date', () => {
    expect(fitWays(tight, nameOf, 4).map(({ text }) => text)).toEqual([
      'More time: 6 hours a week instead of 4.',
      'Less to do: let go of the 5 milestones worth least, Title a, Title b, Title c and 2 more.',
      `A later date: ${dayText(FINISH)}.`,
    ])
  })

  it('says so where more hours would not help', () => {
    const stuck: Fit = { ...tight, ways: { hours: null, drop: [], by: null } }
    expect(fitWays(stuck, nameOf).map(({ kind }) => kind)).toEqual(['no_hours'])
  })

  it('offers another order where the hours are enough', () => {
    expect(fitWays(tight, nameOf, 8)[0]?.action).toBe('Lay it out again')
  })

  it('says that the date has gone by', () => {
    expect(fitTitle(tight, '2026-11-01' as Day, TODAY)).toContain('has gone by')
  })
})
