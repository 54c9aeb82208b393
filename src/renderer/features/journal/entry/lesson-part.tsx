import IconBulb from '@tabler/icons-react/dist/esm/icons/IconBulb.mjs'
import { useEffect, useRef, useState } from 'react'
import { useController } from 'react-hook-form'
import { newLesson } from '#shared/journal/lessons.ts'
import type { Lesson } from '#shared/records/entry.ts'
import { today } from '../../../data/clock.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './entry.module.css'
import { shortDayText } from './entry-words.ts'
import type { EntryFormHandle } from './use-entry-form.ts'

/** What was learned, in a line that comes back after a while. */
export function LessonPart({ form: { control, getValues }, errorOf }: EntryFormHandle) {
  const { field } = useController({ control, name: 'lesson' })
  const lesson = field.value
  const [isAsked, setIsAsked] = useState(false)
  /** While its words are being replaced, how often it came back is not forgotten. */
  const before = useRef<Lesson | null>(lesson)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (lesson !== null) before.current = lesson
  }, [lesson])
  useEffect(() => {
    if (isAsked) input.current?.focus()
  }, [isAsked])

  function write(text: string) {
    if (text === '') {
      setIsAsked(true)
      field.onChange(null)
      return
    }
    const base = before.current ?? newLesson(text, getValues('day'), today())
    field.onChange({ ...base, text })
  }

  if (lesson === null && !isAsked) {
    return (
      <div>
        <Button
          size="small"
          icon={<IconBulb aria-hidden="true" />}
          onClick={() => {
            before.current = null
            setIsAsked(true)
          }}
        >
          Turn this into a lesson
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.part}>
      <TextField
        ref={input}
        label="What you learned"
        hint={comesBackText(lesson)}
        value={lesson?.text ?? ''}
        error={errorOf('lesson')}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <div>
        <Button
          size="small"
          variant="quiet"
          className={styles.outdent}
          onClick={() => {
            setIsAsked(false)
            field.onChange(null)
          }}
        >
          {lesson === null ? 'Leave it' : 'No lesson after all'}
        </Button>
      </div>
    </div>
  )
}

function comesBackText(lesson: Lesson | null): string {
  if (lesson === null) return 'One line. It comes back to you after 2, 7, 21, 60 and 150 days.'
  if (lesson.nextOn === null) return 'It is at rest and stays among your lessons.'
  return `It comes back to you on ${shortDayText(lesson.nextOn)}.`
}
