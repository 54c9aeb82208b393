import { useWriter } from '../../../data/data-context.ts'
import type { LessonOfEntry } from '../../../data/journal-days/lesson-lists.ts'
import { useLessonCommands } from '../../../data/journal-days/use-lessons.ts'
import { Button } from '../../../ui/button.tsx'
import { shortDayText } from '../entry/entry-words.ts'
import { LessonOrigin, UnreadLesson } from './lesson-origin.tsx'
import { restText } from './lesson-words.ts'
import styles from './lessons.module.css'

/** A lesson that is not to be looked at today. */
export function LessonRow({ id, found }: LessonOfEntry) {
  const { letLessonGo, wakeLesson } = useLessonCommands()
  const mayWrite = useWriter()
  if (found === null) return <UnreadLesson id={id} />
  const { lesson } = found
  const isResting = lesson.nextOn === null
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.text}>{lesson.text}</p>
        <LessonOrigin {...found} />
      </div>
      <p className={styles.when}>
        {lesson.nextOn === null ? restText(lesson) : `On ${shortDayText(lesson.nextOn)}`}
      </p>
      {mayWrite && (
        <Button
          size="small"
          variant="quiet"
          aria-label={`${isResting ? 'Have it come back' : 'Let it rest'}: ${lesson.text}`}
          onClick={() => void (isResting ? wakeLesson(id) : letLessonGo(id))}
        >
          {isResting ? 'Have it come back' : 'Let it rest'}
        </Button>
      )}
    </li>
  )
}
