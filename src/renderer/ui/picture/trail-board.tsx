import {
  type RefObject,
  useCallback,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useSingleKeys } from '../single-keys.ts'
import { useTrailActive } from './trail-active.ts'
import styles from './trail-board.module.css'
import { TrailButtons } from './trail-buttons.tsx'
import { TrailCard } from './trail-card.tsx'
import { useTrailCarry } from './trail-carry.ts'
import { movedDates, type TrailDates, type TrailGrip } from './trail-dates.ts'
import type { TrailGhost } from './trail-drag.ts'
import { TrailGhostBox } from './trail-ghost.tsx'
import { keyToTrailRequest } from './trail-keys.ts'
import type { TrailLayout, TrailPlace } from './trail-layout.ts'
import { TrailLinks } from './trail-links.tsx'
import { trailEntry, trailNeighbor } from './trail-navigation.ts'
import type { TrailZoom } from './trail-scale.ts'
import { LANES_TOP, TrailScene, type TrailSceneProps } from './trail-scene.tsx'
import { useTrailScroll } from './trail-scroll.ts'
import { type TitleOf, trailDatesText, waymarkName } from './trail-words.ts'

export interface TrailCommands {
  onOpen: (id: string) => void
  /** Ticks off, or takes a tick back. */
  onTick: (id: string) => void
  /** Settles once the new dates are kept, or are not. */
  onMove: (id: string, dates: TrailDates) => Promise<void>
  /** Puts the last move back. */
  onUndo: () => void
  onZoom: (zoom: TrailZoom) => void
}

export interface TrailBoardProps extends TrailSceneProps, TrailCommands {
  /** In the order of the buttons. */
  order: readonly string[]
  /** Room for the names of the lanes. Unit: CSS pixels. */
  labelWidth: number
  hasShortLabels: boolean
  titleOf: TitleOf
  /** How much is done, for the corner above the lanes. */
  corner: string
  canMove: boolean
  /** Brings today back into view. */
  toToday: RefObject<(() => void) | null>
}

/** The trail on the screen: it scrolls in time, can be walked by keys and moved by hand. */
export function TrailBoard(props: TrailBoardProps) {
  const { layout, scale, zoom, today, titleOf, order, labelWidth, canMove } = props
  const scroller = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLDivElement>(null)
  const ghost = useRef<TrailGhost>(null)
  const hintId = useId()
  const singleKeys = useSingleKeys((state) => state.on)
  const [chosenStop, setChosenStop] = useState<string | null>(null)
  const { active, listeners, clear, closeCard } = useTrailActive()
  const byId = useMemo(
    () => new Map(layout.places.map((place) => [place.id, place])),
    [layout.places],
  )
  const laneLabelOf = useCallback(
    (place: TrailPlace) => layout.lanes[place.laneIndex]?.label ?? '',
    [layout.lanes],
  )
  const nameOf = useCallback(
    (place: TrailPlace) => waymarkName(place, laneLabelOf(place), titleOf, today),
    [laneLabelOf, titleOf, today],
  )
  const ordered = useMemo(() => order.flatMap((id) => byId.get(id) ?? []), [order, byId])
  const stopId =
    chosenStop !== null && byId.has(chosenStop) ? chosenStop : trailEntry(layout.places, today)
  const { showToday } = useTrailScroll({
    scroller,
    scale,
    zoom,
    today,
    labelWidth,
    onZoom: props.onZoom,
  })
  props.toToday.current = showToday

  const { begin, wasDragged } = useTrailCarry({
    scroller,
    canvas,
    ghost,
    places: layout.places,
    scale,
    datesToText: (dates) => trailDatesText(dates, today),
    onLift: clear,
    onMove: props.onMove,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows what is drawn
  useLayoutEffect(() => keepFocusInView(canvas.current), [layout.places])

  const pending = useRef<{ id: string; dates: TrailDates } | null>(null)
  async function moveByKey(place: TrailPlace, grip: TrailGrip, days: number) {
    // A second press counts from where the first one leads, also while that is being stored.
    const before = pending.current?.id === place.id ? pending.current : null
    const dates = movedDates(before?.dates ?? place, grip, days)
    const now = { id: place.id, dates }
    pending.current = now
    await props.onMove(place.id, dates)
    if (pending.current === now) pending.current = null
  }

  function placeAt(target: Element): TrailPlace | undefined {
    return byId.get(target.closest<HTMLElement>('[data-milestone]')?.dataset.milestone ?? '')
  }

  function onClick(event: React.MouseEvent) {
    const place = placeAt(event.target as Element)
    // A press of a key on the button is a click without a count.
    if (place === undefined || (wasDragged.current && event.detail > 0)) return
    closeCard()
    props.onOpen(place.id)
  }

  function onKeyDown(event: React.KeyboardEvent) {
    const place = placeAt(event.target as Element)
    const request = keyToTrailRequest(event, singleKeys)
    if (place === undefined || request === null) return
    event.preventDefault()
    event.stopPropagation()
    if (request.kind === 'go') {
      const next = trailNeighbor(layout.places, place.id, request.direction)
      setChosenStop(next)
      focusWaymark(canvas.current, next)
    }
    if (request.kind === 'tick') props.onTick(place.id)
    if (request.kind === 'today') showToday()
    if (request.kind === 'zoom') props.onZoom(request.zoom)
    if (request.kind === 'hide') closeCard()
    if (request.kind === 'undo') props.onUndo()
    if (request.kind === 'move' && canMove && place.isMovable) {
      const grip = place.hasMovableStart ? request.grip : 'due'
      void moveByKey(place, grip, request.days)
    }
  }

  const shownPlace = active.id === null ? undefined : byId.get(active.id)
  const anchor = useRef<HTMLElement>(null)
  anchor.current = active.id === null ? null : findWaymark(canvas.current, active.id)
  return (
    <div className={`${styles.area} no-print`} data-trail="" {...listeners}>
      <div
        ref={scroller}
        className={styles.scroller}
        style={{ scrollPaddingLeft: labelWidth + 12, scrollPaddingRight: 12 }}
      >
        <div className={styles.ground} style={{ height: layout.height }}>
          <Labels {...props} />
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form */}
          <div
            ref={canvas}
            role="group"
            aria-label="Milestones in time"
            className={styles.canvas}
            style={{ width: scale.width }}
            onPointerDown={(event) => canMove && begin(event, placeAt(event.target as Element))}
            onClick={onClick}
            onKeyDown={onKeyDown}
            onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
            onFocus={(event) => setChosenStop(placeAt(event.target)?.id ?? chosenStop)}
          >
            <svg
              className={styles.scene}
              width={scale.width}
              height={layout.height}
              aria-hidden="true"
            >
              <TrailScene
                scale={scale}
                zoom={zoom}
                layout={layout}
                today={today}
                goal={props.goal}
                ownDate={props.ownDate}
                arrival={props.arrival}
              />
            </svg>
            {shownPlace !== undefined && (
              <TrailLinks
                place={shownPlace}
                placeOf={(id) => byId.get(id)}
                width={scale.width}
                height={layout.height}
              />
            )}
            <TrailButtons
              places={ordered}
              stopId={stopId}
              nameOf={nameOf}
              hintId={hintId}
              canMove={canMove}
            />
            <TrailGhostBox ref={ghost} top={LANES_TOP} />
          </div>
        </div>
      </div>
      {shownPlace !== undefined && active.isOpen && (
        <TrailCard
          place={shownPlace}
          laneLabel={laneLabelOf(shownPlace)}
          titleOf={titleOf}
          today={today}
          anchor={anchor}
        />
      )}
      <p id={hintId} hidden>
        Enter opens it, Space ticks it off, the arrow keys go on to others.
        {canMove && ' Alt with an arrow key moves it by a week, with Shift only its due day.'}
      </p>
    </div>
  )
}

interface LabelsProps {
  layout: TrailLayout
  labelWidth: number
  hasShortLabels: boolean
  corner: string
}

/** Names of the lanes; they stay at the left while time goes by. */
function Labels({ layout, labelWidth, hasShortLabels, corner }: LabelsProps) {
  return (
    <div
      className={styles.labels}
      style={{ width: labelWidth }}
      data-short={hasShortLabels || undefined}
      aria-hidden="true"
    >
      <p className={styles.corner} style={{ height: LANES_TOP }}>
        {corner}
      </p>
      {layout.lanes.map(({ id, label, short, top, height }) => (
        <p key={id} className={styles.label} style={{ top, height }}>
          {hasShortLabels ? short : label}
        </p>
      ))}
    </div>
  )
}

function findWaymark(canvas: HTMLElement | null, id: string): HTMLElement | null {
  return canvas?.querySelector<HTMLElement>(`[data-milestone="${CSS.escape(id)}"]`) ?? null
}

function focusWaymark(canvas: HTMLElement | null, id: string): void {
  const button = findWaymark(canvas, id)
  button?.focus({ preventScroll: true })
  button?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** A waymark that was moved by keys stays in sight. */
function keepFocusInView(canvas: HTMLElement | null): void {
  const focused = document.activeElement
  if (
    focused instanceof HTMLElement &&
    canvas?.contains(focused) &&
    focused.matches(':focus-visible')
  ) {
    focused.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
}
