import { useState } from 'react'
import { ratingSchema } from '#shared/records/rating.ts'
import { parseWith } from '#shared/schema.ts'
import type { RatingSubject } from '#shared/vocabulary.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { setNoteDraft, useNoteDraft } from './note-drafts.ts'
import styles from './rating-item.module.css'

interface NoteFieldProps {
  readonly subject: RatingSubject
  readonly ownValue: number | null
  readonly onKeep: () => Promise<boolean>
}

/** Why one rates oneself so. It goes with the next move of the slider, or at once with the rating as it is. */
export function NoteField({ subject, ownValue, onKeep }: NoteFieldProps) {
  const text = useNoteDraft(subject)
  const [told, setTold] = useState('')
  const checked = parseWith(ratingSchema.shape.note, text)
  return (
    <form
      className={styles.note}
      onSubmit={async (event) => {
        event.preventDefault()
        if (await onKeep()) setTold('Note kept.')
      }}
    >
      <TextArea
        label="Note to your rating"
        hint="What happened that you rate yourself so. It goes with your next rating."
        value={text}
        error={
          checked.ok ? undefined : `Not stored yet: this field takes ${checked.error.expected}.`
        }
        onChange={(event) => {
          setTold('')
          setNoteDraft(subject, event.currentTarget.value)
        }}
      />
      {ownValue !== null && text !== '' && checked.ok && (
        <Button type="submit" size="small">
          Keep it with {ownValue}
        </Button>
      )}
      <span role="status">{told}</span>
    </form>
  )
}
