import { useDueLessons } from '../../data/journal-days/use-lessons.ts'
import styles from './aside-part.module.css'
import { AsidePart } from './aside-part.tsx'

/** The lesson that waits longest, of those that come back today. */
export function LessonsPart() {
  const due = useDueLessons(1)
  const [first] = due?.lessons ?? []
  if (due === undefined || first === undefined) return null
  return (
    <AsidePart title="A lesson comes back">
      <p className={styles.text}>
        {first.found === null
          ? 'The browser could not read this one; it is not lost.'
          : first.found.lesson.text}
      </p>
      <a className={styles.link} href="#/journal/lessons">
        {due.total === 1 ? 'Look at it again' : `Look at ${due.total} lessons again`}
      </a>
    </AsidePart>
  )
}
