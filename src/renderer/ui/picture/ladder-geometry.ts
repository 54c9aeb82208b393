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
  const boxWidth = Math.min(230, column - 2 * GUTTER)
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
    edges: drawEdges(edges, boxes, (from, to, ports) => sideBySideEdge(from, to, boxes, ports)),
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
    edges: drawEdges(edges, boxes, (from, to, ports) => marginEdge(from, to, width, ports)),
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

/** Hands out places along a side, so that edges do not end in one point. Unit: CSS pixels. */
class Ports {
  readonly #used = new Map<string, number>()

  next(box: LadderBox, side: Side): number {
    const key = `${box.node.id}/${side}`
    const used = this.#used.get(key) ?? 0
    this.#used.set(key, used + 1)
    // 0, -1, +1, -2 … steps from the middle.
    return (used % 2 === 0 ? used / 2 : -(used + 1) / 2) * PORT_STEP
  }
}

const PORT_STEP = 10

function drawEdges(
  edges: readonly LadderEdge[],
  boxes: readonly LadderBox[],
  curveOf: (from: LadderBox, to: LadderBox, ports: Ports) => Curve,
): LadderLayout['edges'] {
  const ports = new Ports()
  return edges.flatMap(({ from, to }) => {
    const start = boxes.find((box) => box.node.id === from)
    const end = boxes.find((box) => box.node.id === to)
    if (start === undefined || end === undefined || start === end) return []
    const { path, tip, before } = curveOf(start, end, ports)
    return [{ from, to, path, head: arrowHead(before, tip) }]
  })
}

function sideBySideEdge(
  from: LadderBox,
  to: LadderBox,
  boxes: readonly LadderBox[],
  ports: Ports,
): Curve {
  if (from.x === to.x) {
    const isFree = !boxes.some((box) => box.x === from.x && isBetween(box.y, from.y, to.y))
    return isFree ? verticalEdge(from, to, ports) : sideEdge(from, to, ports)
  }
  const toRight = to.x > from.x
  const start = {
    x: toRight ? from.x + from.width : from.x,
    y: middleY(from) + ports.next(from, toRight ? 'right' : 'left'),
  }
  const end = {
    x: toRight ? to.x - 2 : to.x + to.width + 2,
    y: middleY(to) + ports.next(to, toRight ? 'left' : 'right'),
  }
  const isNeighbour = Math.abs(end.x - start.x) < from.width
  if (isNeighbour) {
    const reach = Math.abs(end.x - start.x) * 0.55 * (toRight ? 1 : -1)
    return cubic(start, { x: start.x + reach, y: start.y }, { x: end.x - reach, y: end.y }, end)
  }
  return throughGap(from, start, end, toRight)
}

/** Across the lane between, through the space above the row (or below it, when it leads down). */
function throughGap(from: LadderBox, start: Point, end: Point, toRight: boolean): Curve {
  const side = toRight ? 1 : -1
  const level = end.y > start.y + 1 ? from.y + from.height + ROW_GAP / 2 : from.y - ROW_GAP / 2
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

function verticalEdge(from: LadderBox, to: LadderBox, ports: Ports): Curve {
  const up = to.y < from.y
  const start = {
    x: from.x + from.width / 2 + ports.next(from, up ? 'top' : 'bottom'),
    y: up ? from.y : from.y + from.height,
  }
  const end = {
    x: to.x + to.width / 2 + ports.next(to, up ? 'bottom' : 'top'),
    y: up ? to.y + to.height + 2 : to.y - 2,
  }
  const half = (end.y - start.y) / 2
  return cubic(start, { x: start.x, y: start.y + half }, { x: end.x, y: end.y - half }, end)
}

/** Past the nodes between: out to the left margin of the lane and back. */
function sideEdge(from: LadderBox, to: LadderBox, ports: Ports): Curve {
  const start = { x: from.x, y: middleY(from) + ports.next(from, 'left') }
  const end = { x: to.x - 2, y: middleY(to) + ports.next(to, 'left') }
  return cubic(start, { x: from.x - GUTTER, y: start.y }, { x: to.x - GUTTER, y: end.y }, end)
}

function marginEdge(from: LadderBox, to: LadderBox, width: number, ports: Ports): Curve {
  const start = { x: from.x + from.width, y: middleY(from) + ports.next(from, 'right') }
  const end = { x: to.x + to.width + 2, y: middleY(to) + ports.next(to, 'right') }
  const reach = Math.min(width - start.x - 4, 18 + Math.abs(end.y - start.y) * 0.12) * 1.3
  return cubic(start, { x: start.x + reach, y: start.y }, { x: end.x + reach, y: end.y }, end)
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
