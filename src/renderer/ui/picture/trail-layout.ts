import type { Day } from '#shared/units/day.ts'
import type { TrailFact } from './trail-facts.ts'
import { dayToX, type TrailScale } from './trail-scale.ts'
import { shortenToWidth, trailTextWidth } from './trail-text.ts'

export interface TrailLaneLabel {
  readonly id: string
  readonly label: string
  /** Where space is short. */
  readonly short: string
}

export interface TrailLane extends TrailLaneLabel {
  readonly top: number
  readonly height: number
}

/** Where a waymark and all that belongs to it lies. Unit: CSS pixels. */
export interface TrailPlace extends TrailFact {
  readonly laneIndex: number
  /** Rows counted through all lanes, from the top. */
  readonly row: number
  readonly y: number
  readonly fromX: number
  /** Middle of the stone. */
  readonly toX: number
  readonly shortTitle: string
  readonly titleX: number
  /** A word beside the title where color alone would have to say it; empty for none. */
  readonly remark: string
  /** The whole of it, for pointing at. */
  readonly left: number
  readonly right: number
}

export interface TrailLayout {
  readonly lanes: readonly TrailLane[]
  readonly places: readonly TrailPlace[]
  /** Below the last lane. */
  readonly height: number
}

/** Half the width of a stone. */
export const STONE_HALF = 9
export const ROW_HEIGHT = 26
const LANE_PADDING = 8
/** Room for a lane's name in two lines. */
const LOWEST_LANE = 50
/** Longer titles are shortened even where there is room. */
const LONGEST_TITLE = 420
const TITLE_GAP = 9
export const REMARK_GAP = 8
/** Between two of a row. */
const APART = 14
/** Around the whole of a waymark. Unit: CSS pixels. */
export const STRETCH_EDGE = 6

/** What is written beside a title, since a shape alone is easily missed. */
const OVERDUE_REMARK = 'past its day'
const CONFLICT_REMARK = 'begins too early'

export interface TrailLayoutOptions {
  readonly scale: TrailScale
  readonly lanes: readonly TrailLaneLabel[]
  /** Of the first lane. Unit: CSS pixels. */
  readonly top: number
  /** What a title takes at most before it makes another row necessary; where there is room it takes more. */
  readonly titleWidth: number
}

/** Lays the milestones into their lanes, each in the first row where it overlaps nothing. Unit: CSS pixels. */
export function trailLayout(
  facts: readonly TrailFact[],
  { scale, lanes, top, titleWidth }: TrailLayoutOptions,
): TrailLayout {
  const placed = new Map<string, TrailPlace>()
  const laidLanes: TrailLane[] = []
  let laneTop = top
  let rowsAbove = 0
  for (const [laneIndex, lane] of lanes.entries()) {
    const own = facts.filter((fact) => fact.lane === lane.id)
    const tight = own.map((fact) => extentOf(fact, scale, titleWidth))
    const rows = packRows(tight)
    const rooms = titleRooms(tight, rows, scale.width)
    const count = Math.max(1, ...rows.map((row) => row + 1))
    for (const [index, fact] of own.entries()) {
      const row = rows[index] as number
      const room = Math.max(titleWidth, Math.min(LONGEST_TITLE, rooms[index] as number))
      placed.set(fact.id, {
        ...extentOf(fact, scale, room),
        laneIndex,
        row: rowsAbove + row,
        y: laneTop + LANE_PADDING + (row + 0.5) * ROW_HEIGHT,
      })
    }
    const height = Math.max(LOWEST_LANE, count * ROW_HEIGHT + 2 * LANE_PADDING)
    laidLanes.push({ ...lane, top: laneTop, height })
    laneTop += height
    rowsAbove += count
  }
  return {
    lanes: laidLanes,
    places: facts.flatMap(({ id }) => placed.get(id) ?? []),
    height: laneTop,
  }
}

export interface Extent {
  readonly left: number
  readonly right: number
}

/** The first row for each in which it overlaps none of those before it; in the order of their left ends. */
export function packRows(extents: readonly Extent[]): number[] {
  const rows = new Array<number>(extents.length).fill(0)
  const ends: number[] = []
  const order = extents.map((_, index) => index)
  order.sort((a, b) => (extents[a] as Extent).left - (extents[b] as Extent).left || a - b)
  for (const index of order) {
    const { left, right } = extents[index] as Extent
    const free = ends.findIndex((end) => end + APART <= left)
    const row = free === -1 ? ends.length : free
    ends[row] = right
    rows[index] = row
  }
  return rows
}

/** What each title may take before the next of its row begins. */
function titleRooms(
  marks: readonly { readonly left: number; readonly titleX: number; readonly remark: string }[],
  rows: readonly number[],
  width: number,
): number[] {
  return marks.map(({ left, titleX, remark }, index) => {
    let end = width
    for (const [other, mark] of marks.entries()) {
      const isBehind = rows[other] === rows[index] && other !== index && mark.left > left
      if (isBehind) end = Math.min(end, mark.left - APART)
    }
    return end - STRETCH_EDGE - titleX - remarkWidth(remark)
  })
}

function remarkWidth(remark: string): number {
  return remark === '' ? 0 : REMARK_GAP + trailTextWidth(remark)
}

function extentOf(fact: TrailFact, scale: TrailScale, titleWidth: number) {
  const fromX = dayToX(scale, fact.from)
  const toX = dayToX(scale, fact.to)
  const shortTitle = shortenToWidth(fact.title, titleWidth)
  const titleX = toX + STONE_HALF + TITLE_GAP
  const titleEnd = titleX + trailTextWidth(shortTitle)
  const remark = remarkOf(fact)
  return {
    ...fact,
    fromX,
    toX,
    shortTitle,
    titleX,
    remark,
    left: Math.min(fromX, toX - STONE_HALF) - STRETCH_EDGE,
    right: titleEnd + remarkWidth(remark) + STRETCH_EDGE,
  }
}

function remarkOf({ sign, conflicts }: TrailFact): string {
  if (sign === 'overdue') return OVERDUE_REMARK
  return conflicts.length > 0 ? CONFLICT_REMARK : ''
}

export interface TrailBand {
  readonly fromX: number
  readonly toX: number
  /** Its end lies past what is drawn, or past what a forecast can tell. */
  readonly runsOff: boolean
}

/** The band of arrival between two days; a null end is not known. null where it begins beyond the picture. */
export function trailBand(
  scale: TrailScale,
  arrival: { readonly from: Day; readonly to: Day | null } | null,
): TrailBand | null {
  if (arrival === null || arrival.from >= scale.last) return null
  const runsOff = arrival.to === null || arrival.to > scale.last
  const fromX = dayToX(scale, arrival.from)
  const toX = arrival.to === null ? scale.width : dayToX(scale, arrival.to)
  return { fromX, toX: Math.max(fromX + 2, toX), runsOff }
}
