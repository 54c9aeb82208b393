import { pair, round } from './stone-shape.ts'
import { STONE_HALF } from './trail-layout.ts'

/** Half the thickness where it begins and where it meets the stone. Unit: CSS pixels. */
const BEGIN_HALF = 0.7
const END_HALF = 1.9

/** From start to stone, thin where the work begins, firm where it arrives; empty where the stone covers it all. */
export function stretchPath(fromX: number, toX: number, y: number): string {
  if (toX - fromX <= STONE_HALF + 1) return ''
  const from = round(fromX)
  const to = round(toX - STONE_HALF)
  return `M${pair(from, y - BEGIN_HALF)}L${pair(to, y - END_HALF)}V${y + END_HALF}L${pair(from, y + BEGIN_HALF)}Z`
}

/** From the stone that has to be laid first to the beginning of what waits for it. */
export function waitPath(fromX: number, fromY: number, toX: number, toY: number): string {
  const out = fromX + STONE_HALF + 2
  const reach = Math.max(28, Math.abs(toX - out) / 2)
  return `M${pair(out, fromY)}C${pair(out + reach, fromY)} ${pair(toX - reach, toY)} ${pair(toX - 3, toY)}`
}
