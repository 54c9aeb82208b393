import { type Point, pair, round } from './stone-shape.ts'
import { textToLines } from './text-lines.ts'

export interface LadderLane {
  id: string
  label: string
}

export interface LadderNode {
  id: string
  label: string
  lane: string
  /** Height on the ladder, 0 at the bottom. */
  order: number
  /** Where it leads when chosen; without it the node is only read. */
  href?: string
  /** A few words under the label. */
  remark?: string
  state?: 'current' | 'goal'
}

export interface LadderEdge {
  from: string
  to: string
}

export interface LadderBox {
  node: LadderNode
  x: number
  y: number
  width: number
  height: number
  lines: string[]
}

export interface LadderLayout {
  width: number
  height: number
  boxes: LadderBox[]
  edges: { from: string; to: string; path: string; head: string }[]
  lanes: { label: string; x: number; y: number; width: number }[]
}

/** Below this the three lanes stand one under the other. Unit: CSS pixels. */
const SIDE_BY_SIDE_FROM = 620
const TEXT_WIDTH_PER_CHARACTER = 7.1
const LANE_HEAD = 34
const GUTTER = 34
const ROW_GAP = 32

export function ladderLayout(
  width: number,
  lanes: readonly LadderLane[],
  nodes: readonly LadderNode[],
  edges: readonly LadderEdge[],
): LadderLayout {
  return width >= SIDE_BY_SIDE_FROM
    ? columnsLayout(width, lanes, nodes, edges)
    : stackedLayout(width, lanes, nodes, edges)
}

/** Lanes as columns, higher rungs higher up. */
function columnsLayout(
  width: number,
  lanes: readonly LadderLane[],
  nodes: readonly LadderNode[],
  edges: readonly LadderEdge[],
): LadderLayout {
  const column = width / lanes.length
  const boxWidth = Math.min(240, column - 2 * GUTTER)
  const rows = rowsOf(lanes, nodes)
  const rowCount = Math.max(0, ...rows.values()) + 1
  const tallest = Math.max(48, ...nodes.map((node) => makeBox(node, 0, 0, boxWidth).height))
  const rowHeight = tallest + ROW_GAP
  const boxes = nodes.map((node) => {
    const lane = Math.max(
      0,
      lanes.findIndex((each) => each.id === node.lane),
    )
    const row = rows.get(node.id) ?? 0
    return makeBox(
      node,
      lane * column + (column - boxWidth) / 2,
      LANE_HEAD + 8 + (rowCount - 1 - row) * rowHeight,
      boxWidth,
    )
  })
  return {
    width,
    height: LANE_HEAD + 8 + rowCount * rowHeight - ROW_GAP + 4,
    boxes,
    edges: drawEdges(edges, boxes, routeInColumns(boxes, rowHeight), curveInColumns),
    lanes: lanes.map((lane, index) => ({
      label: lane.label,
      x: index * column + 6,
      y: 0,
      width: column - 12,
    })),
  }
}

/** A row per order; lanes that hold several nodes of one order get further rows. */
function rowsOf(lanes: readonly LadderLane[], nodes: readonly LadderNode[]): Map<string, number> {
  const orders = [...new Set(nodes.map((node) => node.order))].sort((a, b) => a - b)
  const rows = new Map<string, number>()
  let start = 0
  for (const order of orders) {
    let needed = 1
    for (const lane of lanes) {
      const here = nodes.filter((node) => node.order === order && node.lane === lane.id)
      for (const [index, node] of here.entries()) rows.set(node.id, start + index)
      needed = Math.max(needed, here.length)
    }
    start += needed
  }
  return rows
}

/** Lanes under each other in one column; edges run along the right margin. */
function stackedLayout(
  width: number,
  lanes: readonly LadderLane[],
  nodes: readonly LadderNode[],
  edges: readonly LadderEdge[],
): LadderLayout {
  const boxWidth = width - 72
  const boxes: LadderBox[] = []
  const heads: LadderLayout['lanes'] = []
  let y = 0
  for (const lane of lanes) {
    heads.push({ label: lane.label, x: 0, y, width: boxWidth })
    y += LANE_HEAD
    const inLane = nodes.filter((node) => node.lane === lane.id).sort((a, b) => b.order - a.order)
    for (const node of inLane) {
      const box = makeBox(node, 0, y, boxWidth)
      boxes.push(box)
      y += box.height + 12
    }
    y += 12
  }
  return {
    width,
    height: y,
    boxes,
    edges: drawEdges(edges, boxes, ROUTE_IN_STACK, curveInStack(width)),
    lanes: heads,
  }
}

function makeBox(node: LadderNode, x: number, y: number, width: number): LadderBox {
  const room = width - (node.state === undefined ? 24 : 44)
  const lines = textToLines(node.label, Math.floor(room / TEXT_WIDTH_PER_CHARACTER))
  const height = 24 + lines.length * 18 + (node.remark === undefined ? 0 : 17)
  return { node, x, y, width, height: Math.max(48, height), lines }
}

/** A drawn edge: its line, and the point its tip comes from. */
interface Curve {
  path: string
  tip: Point
  before: Point
}

type Side = 'left' | 'right' | 'top' | 'bottom'

/** How an edge goes: where it leaves and arrives, and the height of the gap it takes between rows, if it takes one. */
interface Route {
  from: LadderBox
  to: LadderBox
  leaves: Side
  arrives: Side
  via: number | null
}

type RouteOf = (from: LadderBox, to: LadderBox) => Omit<Route, 'from' | 'to'>
type CurveOf = (route: Route, start: Point, end: Point) => Curve

/** Between two edges that end on one side of a box, or share a gap. Unit: CSS pixels. */
const PORT_STEP = 10
const CHANNEL_STEP = 6

function drawEdges(
  edges: readonly LadderEdge[],
  boxes: readonly LadderBox[],
  routeOf: RouteOf,
  curveOf: CurveOf,
): LadderLayout['edges'] {
  const routes = edges.flatMap((edge) => {
    const from = boxes.find((box) => box.node.id === edge.from)
    const to = boxes.find((box) => box.node.id === edge.to)
    if (from === undefined || to === undefined || from === to) return []
    return [{ from, to, ...routeOf(from, to) }]
  })
  spreadChannels(routes)
  const offsets = portOffsets(routes)
  return routes.map((route) => {
    const { start, end } = offsets.get(route) ?? { start: 0, end: 0 }
    const { path, tip, before } = curveOf(
      route,
      portAt(route.from, route.leaves, start),
      awayFrom(portAt(route.to, route.arrives, end), route.arrives),
    )
    return { from: route.from.node.id, to: route.to.node.id, path, head: arrowHead(before, tip) }
  })
}

/** Edges through one gap run side by side, the one to the highest box on top, so that they do not cross in it. */
function spreadChannels(routes: Route[]): void {
  for (const gap of new Set(routes.map(({ via }) => via))) {
    if (gap === null) continue
    const sharing = routes.filter(({ via }) => via === gap).sort((a, b) => a.to.y - b.to.y)
    for (const [index, route] of sharing.entries()) {
      route.via = gap + centered(index, sharing.length) * CHANNEL_STEP
    }
  }
}

/** Places along each side of a box, in the order of where the edges go, so that they do not cross at the box. */
function portOffsets(routes: readonly Route[]): Map<Route, { start: number; end: number }> {
  const offsets = new Map(routes.map((route) => [route, { start: 0, end: 0 }]))
  const ends = routes.flatMap((route) => [
    { route, end: 'start' as const, box: route.from, side: route.leaves, other: route.to },
    { route, end: 'end' as const, box: route.to, side: route.arrives, other: route.from },
  ])
  for (const key of new Set(ends.map(({ box, side }) => `${box.node.id}/${side}`))) {
    const onSide = ends
      .filter(({ box, side }) => `${box.node.id}/${side}` === key)
      .sort((a, b) => (a.route.via ?? middleY(a.other)) - (b.route.via ?? middleY(b.other)))
    for (const [index, { route, end, box }] of onSide.entries()) {
      const step = Math.min(PORT_STEP, (box.height - 12) / onSide.length)
      const offset = offsets.get(route)
      if (offset !== undefined) offset[end] = centered(index, onSide.length) * step
    }
  }
  return offsets
}

function centered(index: number, count: number): number {
  return index - (count - 1) / 2
}

function portAt({ x, y, width, height }: LadderBox, side: Side, offset: number): Point {
  if (side === 'top' || side === 'bottom') {
    return { x: x + width / 2 + offset, y: side === 'top' ? y : y + height }
  }
  return { x: side === 'left' ? x : x + width, y: y + height / 2 + offset }
}

/** A tip stands a little off the box it points at. */
function awayFrom({ x, y }: Point, side: Side): Point {
  if (side === 'top' || side === 'bottom') return { x, y: side === 'top' ? y - 2 : y + 2 }
  return { x: side === 'left' ? x - 2 : x + 2, y }
}

function routeInColumns(boxes: readonly LadderBox[], rowHeight: number): RouteOf {
  return (from, to) => {
    if (from.x !== to.x) {
      const toRight = to.x > from.x
      const isNeighbor = Math.abs(to.x - from.x) < 2 * from.width
      const below = to.y > from.y + 1
      const gap = (below ? from.y + rowHeight : from.y) - ROW_GAP / 2
      return {
        leaves: toRight ? 'right' : 'left',
        arrives: toRight ? 'left' : 'right',
        via: isNeighbor ? null : gap,
      }
    }
    const isFree = !boxes.some((box) => box.x === from.x && isBetween(box.y, from.y, to.y))
    if (!isFree) return { leaves: 'left', arrives: 'left', via: null }
    const up = to.y < from.y
    return { leaves: up ? 'top' : 'bottom', arrives: up ? 'bottom' : 'top', via: null }
  }
}

function curveInColumns({ leaves, arrives, via }: Route, start: Point, end: Point): Curve {
  if (leaves === 'top' || leaves === 'bottom') {
    const half = (end.y - start.y) / 2
    return cubic(start, { x: start.x, y: start.y + half }, { x: end.x, y: end.y - half }, end)
  }
  // Past the boxes between: out to the margin of the lane and back.
  if (leaves === arrives) {
    return cubic(start, { x: start.x - GUTTER, y: start.y }, { x: end.x - GUTTER, y: end.y }, end)
  }
  if (via !== null) return throughGap(start, end, via)
  const reach = (end.x - start.x) * 0.55
  return cubic(start, { x: start.x + reach, y: start.y }, { x: end.x - reach, y: end.y }, end)
}

/** Across the lane between, through a gap between two rows. */
function throughGap(start: Point, end: Point, level: number): Curve {
  const side = end.x > start.x ? 1 : -1
  const out = start.x + side * GUTTER * 2
  const back = end.x - side * GUTTER * 2
  const path = [
    `M${pair(start.x, start.y)}`,
    `C${pair(start.x + side * GUTTER, start.y)} ${pair(start.x + side * GUTTER, level)} ${pair(out, level)}`,
    `L${pair(back, level)}`,
    `C${pair(end.x - side * GUTTER, level)} ${pair(end.x - side * GUTTER, end.y)} ${pair(end.x, end.y)}`,
  ].join('')
  return { path, tip: end, before: { x: end.x - side, y: end.y } }
}

const ROUTE_IN_STACK: RouteOf = () => ({ leaves: 'right', arrives: 'right', via: null })

function curveInStack(width: number): CurveOf {
  return (_route, start, end) => {
    const reach = Math.min(width - start.x - 4, 18 + Math.abs(end.y - start.y) * 0.12) * 1.3
    return cubic(start, { x: start.x + reach, y: start.y }, { x: end.x + reach, y: end.y }, end)
  }
}

function cubic(start: Point, bend: Point, before: Point, tip: Point): Curve {
  const path = `M${pair(start.x, start.y)}C${pair(bend.x, bend.y)} ${pair(before.x, before.y)} ${pair(tip.x, tip.y)}`
  return { path, tip, before }
}

function isBetween(value: number, one: number, other: number): boolean {
  return value > Math.min(one, other) && value < Math.max(one, other)
}

function middleY(box: LadderBox): number {
  return box.y + box.height / 2
}

function arrowHead(from: Point, tip: Point): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1
  const [dx, dy] = [(tip.x - from.x) / length, (tip.y - from.y) / length]
  const back = { x: tip.x - dx * 7, y: tip.y - dy * 7 }
  return `M${pair(tip.x, tip.y)}L${pair(back.x - dy * 3.5, back.y + dx * 3.5)}L${round(back.x + dy * 3.5)},${round(back.y - dx * 3.5)}Z`
}
