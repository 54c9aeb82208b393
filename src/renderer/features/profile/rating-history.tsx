import { useEffect, useRef, useState } from 'react'
import type { RatingSubject } from '#shared/vocabulary.ts'
import { useWriter } from '../../data/data-context.ts'
import { useHistoryCommands } from '../../data/history/use-history.ts'
import { useCommands } from '../../data/use-commands.ts'
import { useRatingHistory } from '../../data/use-ratings.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { CloseSign } from '../../ui/signs.tsx'
import { type ComingRating, hasArrived, placeComing } from './coming-rating.ts'
import type { GivenRating } from './given-rating.ts'
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
  const [coming, setComing] = useState<ComingRating | null>(null)
  const rows = history && placeComing(history, coming)
  const { addRating } = useCommands()
  const { moveToTrash } = useHistoryCommands()
  const mayWrite = useWriter()
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (coming !== null && history !== undefined && hasArrived(history, coming)) setComing(null)
  }, [coming, history])

  async function add(given: GivenRating): Promise<boolean> {
    setComing({ given, id: null })
    const result = await addRating({ ...given, subject })
    setComing(result.ok ? { given, id: result.value.id } : null)
    return result.ok
  }

  /** The shell tells of it and offers the way back. What had the focus goes with the row. */
  async function remove(id: string) {
    const removed = await moveToTrash('ratings', id)
    if (removed.ok) box.current?.focus({ preventScroll: true })
  }

  return (
    <div ref={box} tabIndex={-1} className={styles.history}>
      {rows !== undefined && rows.length > 0 && (
        <DataTable
          caption={`Ratings of ${label}, newest first`}
          hideCaption
          columns={['Day', 'Rating', 'From', 'Note', ...(mayWrite ? ['Delete'] : [])]}
          rows={rows.slice(0, limit).map((rating) => {
            const { id, day, value, source, raters, note } = rating
            const words = `${valueToText(value)} from ${ratersToText(source, raters).toLowerCase()}, ${dayToText(day)}`
            return [
              dayToText(day),
              valueToText(value),
              ratersToText(source, raters),
              note,
              ...(mayWrite
                ? [
                    id !== null && (
                      <IconButton
                        key={id}
                        label={`Delete: ${words}`}
                        icon={<CloseSign />}
                        onClick={() => void remove(id)}
                      />
                    ),
                  ]
                : []),
            ]
          })}
        />
      )}
      {rows?.length === 0 && <p>No rating yet. The first one starts its history.</p>}
      {rows !== undefined && rows.length > limit && (
        <Button size="small" className={styles.more} onClick={() => setLimit(limit + PAGE)}>
          Show older ratings
        </Button>
      )}
      <NoteField subject={subject} ownValue={ownValue} onKeep={onKeepNote} />
      <GivenRatingForm onAdd={add} />
    </div>
  )
}
