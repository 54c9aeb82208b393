import type { Lesson } from '../records/entry.ts'
import { addDays, type Day } from '../units/day.ts'

/**
 * Days from one look at a lesson to the next. Unit: days. Source: judgement, after study (Cepeda 2008, Kang 2014:
 * growing gaps keep what was learned; measured on facts, not on lessons of leading).
 */
export const LESSON_GAPS = [2, 7, 21, 60, 150] as const

/** A new lesson. Marking it is looking at it: the first gap counts from then, not from the day of the entry. */
export function newLesson(text: string, learnedOn: Day, markedOn: Day): Lesson {
  return { text, learnedOn, seen: 0, nextOn: nextAfter(0, markedOn) }
}

/** The lesson after it was looked at again. The gap counts from that day, so being late costs nothing. */
export function seenLesson(lesson: Lesson, seenOn: Day): Lesson {
  const seen = lesson.seen + 1
  return { ...lesson, seen, nextOn: nextAfter(seen, seenOn) }
}

/** It does not come back any more; what it says stays. */
export function restedLesson(lesson: Lesson): Lesson {
  return { ...lesson, nextOn: null }
}

/** A rested lesson that is to come back from the beginning. */
export function wokenLesson(lesson: Lesson, wokenOn: Day): Lesson {
  return { ...lesson, seen: 0, nextOn: nextAfter(0, wokenOn) }
}

/** Whether it has come back as often as it does, and was not let go of before. */
export function isThroughAllGaps({ seen }: Pick<Lesson, 'seen'>): boolean {
  return seen >= LESSON_GAPS.length
}

/** null once it has come back for the last time. */
function nextAfter(seen: number, day: Day): Day | null {
  const gap = LESSON_GAPS[seen]
  return gap === undefined ? null : addDays(day, gap)
}
