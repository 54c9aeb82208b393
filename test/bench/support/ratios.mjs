import { quantile } from './frames.mjs'

/**
 * Prints how one stands to the other, round by round: the middle ratio and how far the rounds lie apart.
 * @param {string} name
 * @param {readonly number[]} floor
 * @param {readonly number[]} own
 * @param {number} goal
 */
export function printRatio(name, floor, own, goal) {
  const ratios = own.map((value, round) => value / (floor[round] ?? Number.NaN))
  const [middle, low, high] = [0.5, 0.1, 0.9].map((p) => quantile(ratios, p).toFixed(2))
  const isMet = quantile(ratios, 0.5) <= goal ? 'met' : 'missed'
  console.log(
    `  ${name.padEnd(44)}${middle} x the floor (${low} to ${high}, ${ratios.length} rounds); goal ${goal} x: ${isMet}`,
  )
}
