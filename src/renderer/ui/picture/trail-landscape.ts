import { type Point, pair, pointsToPath } from './stone-shape.ts'

/** The hills above the lanes: the way climbs from today to the goal. Unit: CSS pixels, y downward. */
export interface Landscape {
  /** Height of the way at a place. */
  readonly crestAt: (x: number) => number
  /** Closed shapes of the hills, from far to near. */
  readonly far: string
  readonly near: string
  /** The way behind and the way ahead. */
  readonly walked: string
  readonly ahead: string
}

export interface LandscapePlan {
  readonly width: number
  readonly todayX: number
  /** Where the way arrives. */
  readonly summitX: number
  /** Foot of the hills. */
  readonly groundY: number
  /** From the foot to the summit. */
  readonly rise: number
}

const STEP = 18
/** How high the way runs before it climbs, as part of the rise. */
const FLAT = 0.2
/** Length of the slope behind the summit. */
const DESCENT = 300

export function trailLandscape(plan: LandscapePlan): Landscape {
  const { width, todayX, summitX, groundY, rise } = plan
  const baseAt = (x: number) => groundY - rise * (FLAT + (1 - FLAT) * climb(x, todayX, summitX))
  const crestAt = (x: number) => baseAt(x) - swell(x)
  const farAt = (x: number) => Math.min(groundY - rise * 0.55, baseAt(x)) - ridge(x)
  const hill = (heightAt: (x: number) => number) =>
    `${pointsToPath(line(heightAt, 0, width))}L${pair(width, groundY)}L${pair(0, groundY)}Z`
  return {
    crestAt,
    far: hill(farAt),
    near: hill(crestAt),
    walked: todayX <= 0 ? '' : pointsToPath(line(crestAt, 0, Math.min(todayX, width))),
    ahead: summitX <= todayX ? '' : pointsToPath(line(crestAt, todayX, Math.min(summitX, width))),
  }
}

/** 0 before today, 1 at the summit, falling gently behind it. */
function climb(x: number, todayX: number, summitX: number): number {
  if (x > summitX) return 1 - 0.6 * ease(Math.min(1, (x - summitX) / DESCENT))
  const part = Math.min(1, Math.max(0, (x - todayX) / Math.max(1, summitX - todayX)))
  // Gentle at first, steepest before the top.
  return 0.45 * ease(part) + 0.55 * part ** 3
}

function ease(part: number): number {
  return part * part * (3 - 2 * part)
}

/** The ground never runs quite level. */
function swell(x: number): number {
  return 2.6 * Math.sin(x / 74 + 0.6) + 1.3 * Math.sin(x / 31)
}

/** Hills behind the hills. */
function ridge(x: number): number {
  return 9 + 6 * Math.sin(x / 118 + 2.1) + 4 * Math.sin(x / 57 + 0.4) + 1.5 * Math.sin(x / 23)
}

function line(heightAt: (x: number) => number, from: number, to: number): Point[] {
  const points: Point[] = []
  for (let x = from; x < to; x += STEP) points.push({ x, y: heightAt(x) })
  points.push({ x: to, y: heightAt(to) })
  return points
}
