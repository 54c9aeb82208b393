import type { Day } from '#shared/units/day.ts'
import { round } from './stone-shape.ts'
import { areSameDates, movedDates, type TrailDates, type TrailGrip } from './trail-dates.ts'
import { ROW_HEIGHT, STONE_HALF, STRETCH_EDGE, type TrailPlace } from './trail-layout.ts'
import { dayToX, pixelsToDays, type TrailScale } from './trail-scale.ts'
import { stretchPath } from './trail-stretch.ts'

/** What is carried while dragging. It alone changes: nothing is rendered anew before the drop. */
export interface TrailGhost {
  readonly box: HTMLElement
  readonly svg: SVGSVGElement
  readonly dates: HTMLElement
  /** Down through the lanes at the due day. */
  readonly guide: HTMLElement
}

export interface TrailDrag {
  readonly place: TrailPlace
  readonly grip: TrailGrip
  readonly scale: TrailScale
  readonly scroller: HTMLElement
  readonly ghost: TrailGhost
  /** The drawing of the waymark at its place. */
  readonly mark: SVGGElement
  readonly datesToText: (dates: TrailDates) => string
  /** After the first real movement, when the drag can no longer be a click. */
  readonly onLift: () => void
  /** Dates where it was let go; null where it was put back. */
  readonly onDrop: (dates: TrailDates | null) => void
}

/** A press that moves less is a click. Unit: CSS pixels. */
const SLACK = 4
/** Near the edge the trail scrolls along. Unit: CSS pixels, and pixels a frame. */
const EDGE_ZONE = 48
const EDGE_SPEED = 14

/** Follows the pointer from a press on; ends by itself. Calling what it returns ends it early. */
export function followDrag(drag: TrailDrag, press: { clientX: number }): () => void {
  const { scroller, mark, place, scale } = drag
  const scrolledAt = scroller.scrollLeft
  const ends = new AbortController()
  let pointerX = press.clientX
  let days = 0
  let isLifted = false
  let edgeFrame = 0

  function update() {
    const distance = pointerX - press.clientX + scroller.scrollLeft - scrolledAt
    const moved = pixelsToDays(scale, distance)
    if (moved === days) return
    days = moved
    showGhost(drag, movedDates(place, drag.grip, days))
  }

  function lift() {
    isLifted = true
    fillGhost(drag)
    mark.toggleAttribute('data-lifted', true)
    scroller.toggleAttribute('data-dragging', true)
    drag.onLift()
  }

  function scrollAtEdge() {
    const { left, right } = scroller.getBoundingClientRect()
    const labels = Number.parseFloat(getComputedStyle(scroller).scrollPaddingLeft) || 0
    const speed =
      pointerX > right - EDGE_ZONE
        ? EDGE_SPEED
        : pointerX < left + labels + EDGE_ZONE
          ? -EDGE_SPEED
          : 0
    if (speed === 0) {
      edgeFrame = 0
      return
    }
    scroller.scrollLeft += speed
    update()
    edgeFrame = requestAnimationFrame(scrollAtEdge)
  }

  function end(isDropped: boolean) {
    ends.abort()
    cancelAnimationFrame(edgeFrame)
    scroller.removeAttribute('data-dragging')
    if (!isLifted) return
    const dates = movedDates(place, drag.grip, days)
    drag.onDrop(isDropped && !areSameDates(dates, place) ? dates : null)
  }

  const listening = { signal: ends.signal }
  window.addEventListener(
    'pointermove',
    (event) => {
      pointerX = event.clientX
      if (!isLifted) {
        if (Math.abs(pointerX - press.clientX) < SLACK) return
        lift()
      }
      update()
      if (edgeFrame === 0) edgeFrame = requestAnimationFrame(scrollAtEdge)
    },
    listening,
  )
  window.addEventListener('pointerup', () => end(true), listening)
  window.addEventListener('pointercancel', () => end(false), listening)
  window.addEventListener('blur', () => end(false), listening)
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      end(false)
    },
    { ...listening, capture: true },
  )
  return () => end(false)
}

/** Takes the ghost out of sight and puts the waymark back where it is drawn. */
export function clearGhost(ghost: TrailGhost, canvas: HTMLElement): void {
  ghost.box.hidden = true
  ghost.guide.hidden = true
  ghost.svg.replaceChildren()
  canvas.querySelector('[data-lifted]')?.removeAttribute('data-lifted')
}

/** The same drawing, the stretch apart from the rest, since only an end may move. */
function fillGhost(drag: TrailDrag) {
  const copy = drag.mark.cloneNode(true) as SVGGElement
  copy.querySelector('[data-conflict]')?.remove()
  drag.ghost.svg.replaceChildren(copy)
  drag.ghost.box.hidden = false
  drag.ghost.guide.hidden = false
  drag.ghost.box.style.top = `${drag.place.y - ROW_HEIGHT / 2}px`
  showGhost(drag, drag.place)
}

function showGhost({ place, scale, ghost, datesToText }: TrailDrag, dates: TrailDates) {
  const to = dates.due ?? dates.start
  const from = place.hasMovableStart ? (dates.start ?? dates.due) : place.from
  if (from === null || to === null) return
  const { fromX, toX, left, width } = ghostSpan(place, scale, from, to)
  ghost.box.style.transform = `translate3d(${round(left)}px,0,0)`
  ghost.guide.style.transform = `translate3d(${round(toX)}px,0,0)`
  ghost.dates.textContent = datesToText(dates)
  const wide = `${round(width)}px`
  // The rest changes only while an end is moved.
  if (ghost.box.style.width !== wide || ghost.svg.dataset.shape !== `${toX - left}`) {
    ghost.box.style.width = wide
    ghost.svg.dataset.shape = `${toX - left}`
    const copy = ghost.svg.firstElementChild
    const stretch = copy?.querySelector('[data-stretch]')
    copy?.setAttribute(
      'transform',
      `translate(${round(toX - left - place.toX)} ${ROW_HEIGHT / 2 - place.y})`,
    )
    stretch?.setAttribute('d', stretchPath(place.toX - (toX - fromX), place.toX, place.y))
  }
}

function ghostSpan(place: TrailPlace, scale: TrailScale, from: Day, to: Day) {
  const fromX = dayToX(scale, from)
  const toX = dayToX(scale, to)
  const left = Math.min(fromX, toX - STONE_HALF) - STRETCH_EDGE
  return { fromX, toX, left, width: toX + place.right - place.toX - left }
}
