import { memo } from 'react'
import { round } from './stone-shape.ts'
import styles from './trail-buttons.module.css'
import { ROW_HEIGHT, STONE_HALF, type TrailPlace } from './trail-layout.ts'

export interface TrailButtonsProps {
  /** In an order that moving one does not change: a button that is moved in the page loses the focus. */
  places: readonly TrailPlace[]
  /** The one that the tab key reaches. */
  stopId: string | null
  nameOf: (place: TrailPlace) => string
  /** Of the text that says what the keys do. */
  hintId: string
  canMove: boolean
}

/** A real button over each drawn waymark. */
export const TrailButtons = memo(function TrailButtons({
  places,
  stopId,
  nameOf,
  hintId,
  canMove,
}: TrailButtonsProps) {
  return places.map((place) => (
    <TrailButton
      key={place.id}
      place={place}
      isStop={place.id === stopId}
      name={nameOf(place)}
      hintId={hintId}
      canMove={canMove && place.isMovable}
    />
  ))
})

interface TrailButtonProps {
  place: TrailPlace
  isStop: boolean
  name: string
  hintId: string
  canMove: boolean
}

/** Space and a little more on either side of an end that can be taken hold of. Unit: CSS pixels. */
const GRIP = 10

const TrailButton = memo(function TrailButton({
  place,
  isStop,
  name,
  hintId,
  canMove,
}: TrailButtonProps) {
  const { id, left, right, y, fromX, toX } = place
  const startX = Math.min(fromX, toX - STONE_HALF) - left
  return (
    <button
      type="button"
      className={styles.waymark}
      style={{ left: round(left), top: y - ROW_HEIGHT / 2, width: round(right - left) }}
      data-milestone={id}
      data-movable={canMove || undefined}
      tabIndex={isStop ? 0 : -1}
      aria-label={name}
      aria-describedby={hintId}
    >
      {canMove && place.hasMovableStart && (
        <span className={styles.grip} data-grip="start" style={{ left: startX - GRIP / 2 - 2 }} />
      )}
      {canMove && (
        <span
          className={styles.grip}
          data-grip="due"
          style={{ left: toX - left + STONE_HALF - 3 }}
        />
      )}
    </button>
  )
})
