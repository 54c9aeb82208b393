import { describe, expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import { changeDates } from '../../../../../src/renderer/features/roadmap/editor/dates.ts'

const day = (text: string) => text as Day
const TODAY = day('2027-01-01')
const before = { start: day('2027-03-01'), due: day('2027-03-15') }

describe('dates set by hand', () => {
  it('leaves the other end where it is while the order holds', () => {
    expect(changeDates(before, { due: day('2027-03-02') }, TODAY)).toEqual({
      start: day('2027-03-01'),
      due: day('2027-03-02'),
    })
  })

  it('takes the due day along when the start moves past it', () => {
    expect(changeDates(before, { start: day('2027-04-01') }, TODAY)).toEqual({
      start: day('2027-04-01'),
      due: day('2027-04-15'),
    })
  })

  it('takes the start along when the due day moves before it', () => {
    expect(changeDates(before, { due: day('2027-02-15') }, TODAY)).toEqual({
      start: day('2027-02-01'),
      due: day('2027-02-15'),
    })
  })

  it('does not push a start that lay ahead into the past', () => {
    const today = day('2027-02-10')
    expect(changeDates(before, { due: day('2027-02-15') }, today).start).toBe(today)
  })

  it('puts both on one day where no length is known', () => {
    const undated = { start: null, due: day('2027-03-01') }
    expect(changeDates(undated, { start: day('2027-03-05') }, TODAY)).toEqual({
      start: day('2027-03-05'),
      due: day('2027-03-05'),
    })
  })

  it('is nothing but the two days, whatever they are read from', () => {
    const milestone = { ...before, title: 'Write it' }
    expect(changeDates(milestone, { due: day('2027-03-20') }, TODAY)).toEqual({
      start: before.start,
      due: day('2027-03-20'),
    })
  })

  it('takes a date away', () => {
    expect(changeDates(before, { start: null }, TODAY)).toEqual({ start: null, due: before.due })
  })

  it('holds to the start where both are set the wrong way round', () => {
    const patch = { start: day('2027-06-01'), due: day('2027-05-01') }
    expect(changeDates(before, patch, TODAY)).toEqual({
      start: day('2027-06-01'),
      due: day('2027-06-15'),
    })
  })
})
