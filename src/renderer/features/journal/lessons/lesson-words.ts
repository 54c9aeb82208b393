import { isThroughAllGaps } from '#shared/journal/lessons.ts'
import type { Lesson } from '#shared/records/entry.ts'

export const LESSONS_HREF = '#/journal/lessons'

/** How often a lesson was looked at again; empty for never. */
export function seenText({ seen }: Lesson): string {
  if (seen === 0) return ''
  return `looked at ${['once', 'twice'][seen - 1] ?? `${seen} times`}`
}

/** Why a lesson does not come back any more. */
export function restText(lesson: Lesson): string {
  return isThroughAllGaps(lesson) ? 'Came back as often as lessons do' : 'You let it rest'
}
