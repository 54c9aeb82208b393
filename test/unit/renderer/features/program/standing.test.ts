import { describe, expect, it } from 'vitest'
import { program } from '#core/catalog/program/program.ts'
import { scheduleProgram } from '#core/roadmap/program-schedule.ts'
import { addDays, type Day } from '#shared/units/day.ts'
import type { ProgramItemId } from '#shared/vocabulary.ts'
import {
  type ProgramDates,
  phaseHours,
  toProgramDates,
} from '../../../../../src/renderer/features/program/dates.ts'
import { dayOfYearText, dayText } from '../../../../../src/renderer/features/program/format.ts'
import {
  itemProgress,
  type PartsDone,
  phaseProgress,
  programProgress,
} from '../../../../../src/renderer/features/program/progress.ts'
import { itemState, standingText } from '../../../../../src/renderer/features/program/standing.ts'

const START = '2027-01-04' as Day
const dates = toProgramDates(program, scheduleProgram(START)) as ProgramDates
const items = program.phases.flatMap((phase) => phase.items)

function itemOf(id: ProgramItemId) {
  const item = items.find((each) => each.id === id)
  if (item === undefined) throw new Error(`No item ${id}`)
  return item
}

/** Every part of these items, ticked off on the first day. */
function ticked(...ids: ProgramItemId[]): PartsDone {
  return Object.fromEntries(ids.flatMap((id) => itemOf(id).parts.map((part) => [part.id, START])))
}

function standing(asOf: Day, partsDone: PartsDone = {}) {
  return standingText({ program, dates, partsDone, asOf })
}

describe('where one is in the program', () => {
  it('counts down to the first day', () => {
    expect(standing('2026-12-23' as Day)).toBe(`Begins on ${dayText(START)}, in 12 days.`)
    expect(standing('2027-01-03' as Day)).toBe(`Begins on ${dayText(START)}, tomorrow.`)
  })

  it('begins with week 1 and ends with week 52', () => {
    expect(standing(START)).toMatch(/^Week 1 of 52, Foundation phase: Leadership Foundations until/)
    expect(standing(addDays(START, 7))).toMatch(/^Week 2 of 52/)
    expect(standing(dates.due)).toMatch(/^Week 52 of 52, Mastery phase/)
  })

  it('names what runs now, and until when', () => {
    const until = dayOfYearText(dates.items.get('coaching_and_feedback')?.due ?? START)
    expect(standing(addDays(START, 35))).toBe(
      `Week 6 of 52, Foundation phase: Coaching and Feedback Skills until ${until}.`,
    )
  })

  it('names both experiences while they run side by side, and only the open one after that', () => {
    const day = addDays(dates.phases.get('application_phase')?.start ?? START, 10)
    expect(standing(day)).toMatch(
      /: Leadership Project Assignment until .+ and Technical Mentorship Program until /,
    )
    expect(standing(day, ticked('leadership_project_assignment'))).toMatch(
      /: Technical Mentorship Program until /,
    )
  })

  it('offers the weeks without a module to what is still open', () => {
    const day = addDays(START, 8 * 7)
    const rest = ticked('leadership_foundations', 'coaching_and_feedback')
    expect(standing(day, rest)).toMatch(
      /Nothing new begins before .+, so there is room for Emotional Intelligence for Leaders\.$/,
    )
    expect(standing(day, { ...rest, ...ticked('emotional_intelligence') })).toMatch(
      /Nothing new begins before [^,]+\.$/,
    )
  })

  it('reproaches nobody after the last day', () => {
    expect(standing(addDays(dates.due, 1))).toBe(
      `The twelve months ended on ${dayText(dates.due)}. What is still open stays here for you.`,
    )
  })

  it('is done once every part is ticked off, whatever the day', () => {
    const all = ticked(...items.map(({ id }) => id))
    expect(standing(START, all)).toBe('All 36 parts are ticked off.')
  })
})

describe('the state of a module', () => {
  const item = itemOf('emotional_intelligence')
  const span = dates.items.get(item.id) ?? dates
  const stateOn = (asOf: Day, partsDone: PartsDone = {}) =>
    itemState(item, span, { partsDone, asOf })

  it('runs from its first day to its last, both included', () => {
    expect(stateOn(addDays(span.start, -1))).toBe('later')
    expect(stateOn(span.start)).toBe('now')
    expect(stateOn(span.due)).toBe('now')
    expect(stateOn(addDays(span.due, 1))).toBe('late')
  })

  it('is done with its last part, also ahead of time', () => {
    expect(stateOn(START, ticked('emotional_intelligence'))).toBe('done')
  })
})

describe('progress', () => {
  it('counts parts of the item, its phase and the program', () => {
    const partsDone = ticked('leadership_foundations')
    expect(itemProgress(itemOf('leadership_foundations'), partsDone)).toEqual({ done: 4, total: 4 })
    expect(program.phases.map((phase) => phaseProgress(phase, partsDone).done)).toEqual([4, 0, 0])
    expect(programProgress(program, partsDone)).toEqual({ done: 4, total: 36 })
  })

  it('does not count a part that the program no longer has', () => {
    expect(programProgress(program, { 'gone/1': START }).done).toBe(0)
  })
})

describe('what the program asks for', () => {
  it('doubles while two experiences run side by side', () => {
    expect(program.phases.map((phase) => phaseHours(phase, dates))).toEqual([1, 2, 1])
  })
})
