import { useWriter } from '../../../data/data-context.ts'
import { useDueLessons, useLessonCommands } from '../../../data/journal-days/use-lessons.ts'
import { Button } from '../../../ui/button.tsx'
import { LESSONS_HREF } from '../lessons/lesson-words.ts'
import styles from './aside.module.css'
import { AsidePart } from './aside-part.tsx'

/** The lesson that has waited longest; the others are on their page. Shows nothing where none is due. */
export function DueLesson() {
  const due = useDueLessons(1)
  const { seeLesson } = useLessonCommands()
  const mayWrite = useWriter()
  const first = due?.lessons[0]
  if (due === undefined || first === undefined) return null
  const others = due.total - 1
  return (
    <AsidePart title="A lesson that comes back">
      {first.found === null ? (
        <p className={styles.more}>This lesson could not be read.</p>
      ) : (
        <p className={styles.lesson}>{first.found.lesson.text}</p>
      )}
      <div className={styles.actions}>
        {first.found !== null && mayWrite && (
          <Button size="small" onClick={() => void seeLesson(first.id)}>
            Still true
          </Button>
        )}
        <a href={LESSONS_HREF} className={styles.more}>
          {others === 0 ? 'Add to it' : `Add to it, or see ${others} more`}
        </a>
      </div>
    </AsidePart>
  )
}
