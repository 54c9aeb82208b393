import type { Entry, Lesson } from '#shared/records/entry.ts'
import { entryHref } from '../../../data/record-address.ts'
import { shortDayText } from '../entry/entry-words.ts'
import { seenText } from './lesson-words.ts'
import styles from './lessons.module.css'

interface LessonOriginProps {
  readonly entry: Entry
  readonly lesson: Lesson
}

/** Where a lesson comes from, and how often it was looked at. */
export function LessonOrigin({ entry, lesson }: LessonOriginProps) {
  const seen = seenText(lesson)
  return (
    <p className={styles.quiet}>
      From <a href={entryHref(entry.id)}>{shortDayText(lesson.learnedOn)}</a>
      {seen !== '' && `, ${seen}`}
    </p>
  )
}

export function UnreadLesson({ id }: { readonly id: string }) {
  return (
    <li className={styles.row}>
      <p className={styles.quiet}>
        A lesson could not be read. <a href={entryHref(id)}>Its entry</a> may tell more.
      </p>
    </li>
  )
}
