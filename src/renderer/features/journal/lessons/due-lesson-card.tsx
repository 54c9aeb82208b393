import { type FormEvent, useState } from 'react'
import { useWriter } from '../../../data/data-context.ts'
import type { LessonOfEntry } from '../../../data/journal-days/lesson-lists.ts'
import { useLessonCommands } from '../../../data/journal-days/use-lessons.ts'
import { Button } from '../../../ui/button.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { LessonOrigin, UnreadLesson } from './lesson-origin.tsx'
import styles from './lessons.module.css'

/** A lesson to look at today: is it still true, and what is to be added. */
export function DueLessonCard({ id, found }: LessonOfEntry) {
  const { seeLesson, addLessonThought, letLessonGo } = useLessonCommands()
  const mayWrite = useWriter()
  const [thought, setThought] = useState('')
  const [isAdding, setIsAdding] = useState(false)
  if (found === null) return <UnreadLesson id={id} />

  async function keep(event: FormEvent) {
    event.preventDefault()
    // The card goes away once it is stored; a thought that could not be stays in its field.
    if (thought.trim() !== '') await addLessonThought(id, thought)
  }

  return (
    <li className={styles.card}>
      <p className={styles.lesson}>{found.lesson.text}</p>
      <LessonOrigin {...found} />
      {mayWrite && (
        <form className={styles.form} onSubmit={(event) => void keep(event)}>
          <p>Still true? What would you add?</p>
          {isAdding && (
            <TextArea
              label="Your thought"
              hint="It becomes an entry of today that links to this lesson."
              autoFocus
              value={thought}
              onChange={(event) => setThought(event.currentTarget.value)}
            />
          )}
          <div className={styles.actions}>
            {isAdding ? (
              <>
                <Button type="submit" disabled={thought.trim() === ''}>
                  Keep the thought
                </Button>
                <Button variant="quiet" onClick={() => setIsAdding(false)}>
                  Not now
                </Button>
              </>
            ) : (
              <>
                <Button onClick={() => void seeLesson(id)}>Still true</Button>
                <Button onClick={() => setIsAdding(true)}>Add a thought</Button>
                <Button variant="quiet" onClick={() => void letLessonGo(id)}>
                  Let it rest
                </Button>
              </>
            )}
          </div>
        </form>
      )}
    </li>
  )
}
