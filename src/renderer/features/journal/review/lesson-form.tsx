import { type FormEvent, useState } from 'react'
import type { Entry } from '#shared/records/entry.ts'
import { useLessonCommands } from '../../../data/journal-days/use-lessons.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './review.module.css'

interface LessonFormProps {
  readonly entry: Entry
  readonly onDone: () => void
}

/** Longest lesson. Unit: UTF-16 code units; that of the record. */
const LONGEST = 400

/** What was learned, in one line. */
export function LessonForm({ entry: { id, lesson }, onDone }: LessonFormProps) {
  const { markLesson, unmarkLesson } = useLessonCommands()
  const [text, setText] = useState(lesson?.text ?? '')

  async function mark(event: FormEvent) {
    event.preventDefault()
    if (text.trim() === '') return
    const marked = await markLesson(id, text)
    if (marked.ok) onDone()
  }

  async function unmark() {
    const unmarked = await unmarkLesson(id)
    if (unmarked.ok) onDone()
  }

  return (
    <form className={styles.lessonForm} onSubmit={(event) => void mark(event)}>
      <TextField
        label="What you learned"
        hint="One line. It comes back to you at growing gaps."
        autoFocus
        maxLength={LONGEST}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabled={text.trim() === ''}>
          Keep the lesson
        </Button>
        {lesson !== null && (
          <Button size="small" variant="quiet" onClick={() => void unmark()}>
            No lesson after all
          </Button>
        )}
        <Button size="small" variant="quiet" onClick={onDone}>
          Not now
        </Button>
      </div>
    </form>
  )
}
