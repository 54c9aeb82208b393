import { addDays, addMonths, type Day, daysBetween } from '#shared/units/day.ts'
import type { ProgramItemId } from '#shared/vocabulary.ts'
import { spreadAlong } from '../../ui/picture/spread.ts'
import type { Point } from '../../ui/picture/stone-shape.ts'
import type { Span } from './dates.ts'

export interface PathItem extends Span {
  readonly id: ProgramItemId
}

export interface PathStone extends Point {
  readonly id: ProgramItemId
}

export interface PathLayout {
  readonly startX: number
  readonly endX: number
  /** The whole way, and the part of it that lies behind today. */
  readonly way: readonly Point[]
  readonly walked: readonly Point[]
  /** Ways beside the main one, for what runs at the same time. */
  readonly sideWays: readonly (readonly Point[])[]
  readonly stones: readonly PathStone[]
  readonly stoneWidth: number
  /** First days of calendar months. */
  readonly months: readonly { readonly day: Day; readonly x: number }[]
  /** Where each phase begins and ends. */
  readonly phases: readonly { readonly from: number; readonly to: number }[]
  /** null before the first day and after the last. */
  readonly today: Point | null
}

const SIDE = 14
/** Room for the cairn at the end. */
const END = 44
/** Stones stand at least so far apart where there is room, and never nearer than the least. */
const APART = { most: 34, least: 20 }
/** So many stones in a row would fill the way: four of them fit into a quarter of it. */
const STONES_A_WAY = 16.5
/** Between two stones that stand as near as they may. */
const STONE_GAP = 3
const FOOT_Y = 142
const RISE = 62
/** How far a side way runs above the main one. */
const ASIDE = 38
const STEPS = 48

/** The year as a way uphill, from left to right. Unit: CSS pixels. */
export function pathLayout(
  width: number,
  {
    start,
    due,
    phases,
    items,
    asOf,
  }: Span & {
    readonly phases: readonly Span[]
    readonly items: readonly PathItem[]
    readonly asOf: Day | null
  },
): PathLayout {
  const startX = SIDE
  const endX = width - END
  const days = daysBetween(start, due) + 1
  const dayToX = (day: Day) => startX + (daysBetween(start, day) / days) * (endX - startX)
  const afterX = (day: Day) => dayToX(addDays(day, 1))
  const wayY = (x: number) => heightAt((x - startX) / (endX - startX))
  const lanes = toLanes(items)
  const apart = Math.max(APART.least, Math.min(APART.most, (endX - startX) / STONES_A_WAY))
  const todayX =
    asOf === null || asOf < start || asOf > due ? null : (dayToX(asOf) + afterX(asOf)) / 2
  const stones = [false, true].flatMap((isAside) => {
    const own = lanes.filter((lane) => lane.isAside === isAside)
    const middles = own.map(({ item }) => (dayToX(item.start) + afterX(item.due)) / 2)
    const xs = spreadAlong(middles, apart, startX + apart / 2, endX - apart / 2)
    return own.map(({ item }, index) => {
      const x = xs[index] ?? 0
      return { id: item.id, x, y: wayY(x) - (isAside ? ASIDE : 0) }
    })
  })
  return {
    startX,
    endX,
    way: between(startX, endX).map((x) => ({ x, y: wayY(x) })),
    walked:
      asOf !== null && asOf > due
        ? between(startX, endX).map((x) => ({ x, y: wayY(x) }))
        : todayX === null
          ? []
          : between(startX, todayX).map((x) => ({ x, y: wayY(x) })),
    sideWays: lanes
      .filter(({ isAside }) => isAside)
      .map(({ item }) => {
        const [from, to] = [dayToX(item.start), afterX(item.due)]
        return between(from, to).map((x) => ({
          x,
          y: wayY(x) - ASIDE * plateau((x - from) / (to - from)),
        }))
      }),
    stones: items.flatMap(({ id }) => stones.filter((stone) => stone.id === id)),
    stoneWidth: apart - STONE_GAP,
    months: monthsWithin(start, due).map((day) => ({ day, x: dayToX(day) })),
    phases: phases.map((phase) => ({ from: dayToX(phase.start), to: afterX(phase.due) })),
    today: todayX === null ? null : { x: todayX, y: wayY(todayX) },
  }
}

/** Uphill with two gentle bends. `part` runs from 0 to 1. */
function heightAt(part: number): number {
  return FOOT_Y - RISE * part ** 1.25 + 5 * Math.sin(part * Math.PI * 4 + 0.4)
}

/** 0 at both ends and 1 in between, with soft shoulders. */
function plateau(part: number): number {
  const near = Math.min(1, Math.min(part, 1 - part) / 0.16)
  return near * near * (3 - 2 * near)
}

/** What begins while an earlier one still runs on the main way goes beside it. */
function toLanes(items: readonly PathItem[]): { item: PathItem; isAside: boolean }[] {
  let lastDue: Day | null = null
  return items.map((item) => {
    const isAside = lastDue !== null && item.start <= lastDue
    if (!isAside) lastDue = item.due
    return { item, isAside }
  })
}

function monthsWithin(start: Day, due: Day): Day[] {
  const months: Day[] = []
  for (let day = `${start.slice(0, 8)}01` as Day; day <= due; ) {
    if (day >= start) months.push(day)
    const next = addMonths(day, 1)
    if (next <= day) break
    day = next
  }
  return months
}

function between(from: number, to: number): number[] {
  return Array.from({ length: STEPS + 1 }, (_, index) => from + ((to - from) * index) / STEPS)
}
