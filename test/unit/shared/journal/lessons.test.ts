import { describe, expect, it } from 'vitest'
import {
  isThroughAllGaps,
  LESSON_GAPS,
  newLesson,
  restedLesson,
  seenLesson,
  wokenLesson,
} from '#shared/journal/lessons.ts'
import type { Lesson } from '#shared/records/entry.ts'
import { addDays, type Day, daysBetween } from '#shared/units/day.ts'

const day = (text: string) => text as Day

describe('a lesson', () => {
  it('comes back two days after it was marked, however old its entry is', () => {
    const lesson = newLesson('Ask first.', day('2025-01-01'), day('2026-03-01'))
    expect(lesson).toEqual({
      text: 'Ask first.',
      learnedOn: '2025-01-01',
      seen: 0,
      nextOn: '2026-03-03',
    })
  })

  it('comes back at growing gaps and then rests', () => {
    let lesson: Lesson = newLesson('Ask first.', day('2026-03-01'), day('2026-03-01'))
    let at = day('2026-03-01')
    const gaps: number[] = []
    while (lesson.nextOn !== null) {
      gaps.push(daysBetween(at, lesson.nextOn))
      at = lesson.nextOn
      lesson = seenLesson(lesson, at)
    }
    expect(gaps).toEqual([...LESSON_GAPS])
    expect(isThroughAllGaps(lesson)).toBe(true)
  })

  it('counts the next gap from the day it was looked at, not from the day it was due', () => {
    const lesson = newLesson('Ask first.', day('2026-03-01'), day('2026-03-01'))
    const late = addDays(day('2026-03-03'), 30)
    expect(seenLesson(lesson, late).nextOn).toBe(addDays(late, 7))
  })

  it('keeps what it says when it is let go, and begins anew when it is called back', () => {
    const rested = restedLesson(newLesson('Ask first.', day('2026-03-01'), day('2026-03-01')))
    expect(rested).toMatchObject({ text: 'Ask first.', nextOn: null })
    expect(isThroughAllGaps(rested)).toBe(false)
    expect(wokenLesson(rested, day('2026-05-01'))).toMatchObject({ seen: 0, nextOn: '2026-05-03' })
  })
})
