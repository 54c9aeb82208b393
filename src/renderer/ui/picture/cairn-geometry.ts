import type { DimensionId, ReadinessDimensionId } from '#shared/vocabulary.ts'
import type { Point } from './stone-shape.ts'

export interface CairnStoneInput {
  id: DimensionId
  label: string
  /** 0 to 1. */
  attainment: number
}

export interface PlacedStone {
  id: DimensionId
  seed: number
  /** Bottom center. */
  foot: Point
  /** Unit: degrees, clockwise. */
  tilt: number
  /** Drawn width. */
  width: number
  /** Width of the dashed outline: what the target asks for. */
  fullWidth: number
  height: number
  outlineHeight: number
}

export interface CairnLayout {
  width: number
  height: number
  groundY: number
  /** Bottom to top. */
  stack: PlacedStone[]
  opening: PlacedStone
  /** Middle of each label, in the order of the stack. */
  labelYs: number[]
  /** Right edge of the column of labels, left of the stack. */
  labelsRight: number
  /** Narrow pictures set smaller figures. */
  compact: boolean
}

/** Bottom to top. The fourth stone stands beside them. */
export const STACK_ORDER = ['technical', 'leadership', 'experience'] as const

/** Each stone's own character. */
const SEEDS: Readonly<Record<DimensionId, number>> = {
  technical: 11,
  leadership: 29,
  experience: 5,
  organization: 47,
}

/** Full width and height of each stone relative to the lowest one's width; a cairn tapers a little. */
const PROPORTIONS: Readonly<Record<DimensionId, { width: number; height: number }>> = {
  technical: { width: 1, height: 0.33 },
  leadership: { width: 0.9, height: 0.29 },
  experience: { width: 0.78, height: 0.27 },
  organization: { width: 0.58, height: 0.24 },
}

/** No two stones lie quite level. Unit: degrees. */
const RESTING_TILT: Readonly<Record<DimensionId, number>> = {
  technical: 0.6,
  leadership: -1.2,
  experience: 1,
  organization: -1.5,
}

/** A stone thinner than this could not be seen; its label says the truth. */
const THINNEST = 0.07
const MAX_CONTENT = 860
const TILT_AT_ONCE = 2.5
const TILT_PER_DEFICIT = 7

export function cairnLayout(
  availableWidth: number,
  attainments: Readonly<Record<DimensionId, number>>,
  limiting: ReadinessDimensionId,
): CairnLayout {
  const content = Math.min(availableWidth, MAX_CONTENT)
  const left = (availableWidth - content) / 2
  const compact = content < 560
  const labels = Math.min(168, Math.max(96, content * 0.23))
  const base = Math.min(352, content * 0.43)
  const stackX = left + labels + base / 2 + (compact ? 6 : 12)
  const tallest = stackHeight(base)
  const headroom = compact ? 20 : 28
  const groundY = Math.round(headroom + tallest)
  const stack = stackStones(base, attainments, limiting, { x: stackX, y: groundY })
  const opening = placeOpening(base, attainments.organization, left + content, groundY)
  return {
    width: availableWidth,
    height: groundY + (compact ? 26 : 34),
    groundY,
    stack,
    opening,
    labelYs: spreadUpward(
      stack.map((stone) => stone.foot.y - stone.height / 2),
      compact ? 42 : 50,
    ),
    labelsRight: left + labels,
    compact,
  }
}

/** Keeps labels apart by moving the upper ones up. Bottom first, like the stack. */
function spreadUpward(ys: readonly number[], apart: number): number[] {
  const spread: number[] = []
  for (const y of ys) {
    const below = spread.at(-1)
    spread.push(below === undefined ? y : Math.min(y, below - apart))
  }
  return spread
}

/** The height the stack would have when full, so that the picture keeps its size while sliders move. */
function stackHeight(base: number): number {
  return STACK_ORDER.reduce((sum, id) => sum + PROPORTIONS[id].height * base, 0)
}

/** Lean of the whole: nothing when everything is met, more the smaller the smallest stone. Unit: degrees. */
export function leanAngle(smallest: number): number {
  return smallest >= 1 ? 0 : TILT_AT_ONCE + TILT_PER_DEFICIT * (1 - smallest)
}

function stackStones(
  base: number,
  attainments: Readonly<Record<DimensionId, number>>,
  limiting: ReadinessDimensionId,
  foot: Point,
): PlacedStone[] {
  const weakest = STACK_ORDER.indexOf(limiting)
  const lean = leanAngle(attainments[limiting])
  const placed: PlacedStone[] = []
  let at = foot
  for (const [index, id] of STACK_ORDER.entries()) {
    const size = stoneSize(id, base, attainments[id])
    const isLeaning = index >= weakest && lean > 0
    const below = placed.at(-1)
    // A stone slips on a small one below it, and a small one slips itself, never past its support.
    const grip = Math.min(size.width, below?.width ?? size.width)
    const slip = isLeaning && below !== undefined ? (lean / 10) * 0.22 * grip : 0
    const tilt =
      RESTING_TILT[id] +
      (isLeaning ? lean * (1 + 0.35 * (index - weakest)) * (index === 0 ? 0.5 : 1) : 0)
    const stone: PlacedStone = {
      id,
      seed: SEEDS[id],
      foot: { x: at.x + slip, y: at.y },
      tilt,
      ...size,
    }
    placed.push(stone)
    at = topOf(stone)
  }
  return placed
}

/** Where the next stone rests: the top, sunk in by a little so that they touch. */
function topOf(stone: PlacedStone): Point {
  const angle = (stone.tilt * Math.PI) / 180
  const reach = stone.height * 0.955
  return {
    x: stone.foot.x + Math.sin(angle) * reach,
    y: stone.foot.y - Math.cos(angle) * reach,
  }
}

function stoneSize(id: DimensionId, base: number, attainment: number) {
  const { width, height } = PROPORTIONS[id]
  const drawn = Math.max(THINNEST, Math.min(1, attainment))
  const drawnWidth = base * width * drawn
  // A small stone is also a little flatter, and never a splinter: the smallest ones are round pebbles.
  const outlineHeight = base * height * (0.7 + 0.3 * drawn)
  return {
    fullWidth: base * width,
    width: drawnWidth,
    outlineHeight,
    height: Math.min(outlineHeight, drawnWidth * 0.86),
  }
}

function placeOpening(
  base: number,
  attainment: number,
  right: number,
  groundY: number,
): PlacedStone {
  const size = stoneSize('organization', base, attainment)
  return {
    id: 'organization',
    seed: SEEDS.organization,
    foot: { x: right - size.fullWidth / 2 - 8, y: groundY },
    tilt: RESTING_TILT.organization,
    ...size,
  }
}
