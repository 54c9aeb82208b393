import { useState } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { OwnRatings } from '../../data/use-own-ratings.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { toRatingLevels } from '../../ui/rating-level.ts'
import { RatingSlider } from '../../ui/rating-slider.tsx'
import { EvidenceLine } from './evidence-line.tsx'
import { noteDraftOf, setNoteDraft } from './note-drafts.ts'
import { RatingHistory } from './rating-history.tsx'
import type { Subject } from './subjects.ts'

interface RatingItemProps {
  readonly subject: Subject
  readonly levels: Catalog['levels']
  readonly required: number | undefined
  readonly ratings: OwnRatings
  /** Pieces of evidence that show it; undefined while they are counted. */
  readonly pieces: number | undefined
}

/** One slider with its history folded under it. */
export function RatingItem({ subject, levels, required, ratings, pieces }: RatingItemProps) {
  const [isOpen, setIsOpen] = useState(false)
  const { id, label, definition } = subject
  const { value, failed } = ratings.of(id)

  /** A note that waits in the history goes with the next rating. */
  async function rate(next: number) {
    const note = noteDraftOf(id)
    const isStored = await ratings.rate(id, next, note)
    if (isStored && note !== '' && noteDraftOf(id) === note) setNoteDraft(id, '')
    return isStored
  }

  return (
    <>
      <RatingSlider
        label={label}
        hint={definition}
        value={value}
        levels={toRatingLevels(levels, subject.levels)}
        required={required}
        onCommit={(next) => void rate(next)}
        error={failed ? 'This rating is not stored yet. Move the slider to try again.' : undefined}
      />
      <EvidenceLine subject={id} label={label} value={value} pieces={pieces} />
      <Disclosure
        summary={
          <>
            History<span className="visually-hidden"> of {label}</span>
          </>
        }
        onToggle={setIsOpen}
      >
        {isOpen && (
          <RatingHistory
            subject={id}
            label={label}
            ownValue={value}
            onKeepNote={() => (value === null ? Promise.resolve(false) : rate(value))}
          />
        )}
      </Disclosure>
    </>
  )
}
