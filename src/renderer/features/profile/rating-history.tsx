import { useRef, useState } from 'react'
import type { RatingSubject } from '#shared/vocabulary.ts'
import { useWriter } from '../../data/data-context.ts'
import { useHistoryCommands } from '../../data/history/use-history.ts'
import { useRatingHistory } from '../../data/use-ratings.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { CloseSign } from '../../ui/signs.tsx'
import { GivenRatingForm } from './given-rating-form.tsx'
import { NoteField } from './note-field.tsx'
import styles from './rating-item.module.css'
import { dayToText, ratersToText, valueToText } from './rating-words.ts'

interface RatingHistoryProps {
  readonly subject: RatingSubject
  readonly label: string
  readonly ownValue: number | null
  readonly onKeepNote: () => Promise<boolean>
}

/** Rows shown at first, and more with each press. Source: judgement (about a screenful). */
const PAGE = 12

/** Every rating of one subject, newest first, and two ways to add to it. */
export function RatingHistory({ subject, label, ownValue, onKeepNote }: RatingHistoryProps) {
  const [limit, setLimit] = useState(PAGE)
  // One more than is shown tells whether there are more.
  const history = useRatingHistory(subject, limit + 1)
  const { moveToTrash } = useHistoryCommands()
  const mayWrite = useWriter()
  const box = useRef<HTMLDivElement>(null)

  /** The shell tells of it and offers the way back. What had the focus goes with the row. */
  async function remove(id: string) {
    const removed = await moveToTrash('ratings', id)
    if (removed.ok) box.current?.focus({ preventScroll: true })
  }

  return (
    <div ref={box} tabIndex={-1} className={styles.history}>
      {history !== undefined && history.length > 0 && (
        <DataTable
          caption={`Ratings of ${label}, newest first`}
          hideCaption
          columns={['Day', 'Rating', 'From', 'Note', ...(mayWrite ? ['Delete'] : [])]}
          rows={history.slice(0, limit).map((rating) => {
            const { id, day, value, source, raters, note } = rating
            const words = `${valueToText(value)} from ${ratersToText(source, raters).toLowerCase()}, ${dayToText(day)}`
            return [
              dayToText(day),
              valueToText(value),
              ratersToText(source, raters),
              note,
              ...(mayWrite
                ? [
                    <IconButton
                      key={id}
                      label={`Delete: ${words}`}
                      icon={<CloseSign />}
                      onClick={() => void remove(id)}
                    />,
                  ]
                : []),
            ]
          })}
        />
      )}
      {history?.length === 0 && <p>No rating yet. The first one starts its history.</p>}
      {history !== undefined && history.length > limit && (
        <Button size="small" className={styles.more} onClick={() => setLimit(limit + PAGE)}>
          Show older ratings
        </Button>
      )}
      <NoteField subject={subject} ownValue={ownValue} onKeep={onKeepNote} />
      <GivenRatingForm subject={subject} />
    </div>
  )
}
