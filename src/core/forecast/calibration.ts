import type { CallReply, CallRequest } from '#shared/contract/contract.ts'
import { BINS_FROM, BRIER_FROM } from '../parameters.ts'

/** Bins of equal width that chances are gathered in. Source: judgement; each needs several predictions. */
const BIN_COUNT = 5

/** How well chances came true. Bias: mean chance minus share that came true. Brier: mean squared error. */
export function calibrate({
  predictions,
}: CallRequest<'roadmap/calibration'>): CallReply<'roadmap/calibration'> {
  const resolved = predictions.flatMap(({ chance, outcome }) =>
    outcome === null ? [] : [{ chance, hit: outcome ? 1 : 0 }],
  )
  const count = resolved.length
  const open = predictions.length - count
  if (count === 0) {
    return {
      open,
      resolved: 0,
      meanChance: null,
      hitRate: null,
      bias: null,
      brier: null,
      bins: null,
    }
  }
  const meanChance = meanOf(resolved.map(({ chance }) => chance))
  const hitRate = meanOf(resolved.map(({ hit }) => hit))
  return {
    open,
    resolved: count,
    meanChance,
    hitRate,
    bias: meanChance - hitRate,
    brier:
      count < BRIER_FROM ? null : meanOf(resolved.map(({ chance, hit }) => (chance - hit) ** 2)),
    bins: count < BINS_FROM ? null : binsOf(resolved),
  }
}

function binsOf(resolved: readonly { readonly chance: number; readonly hit: number }[]) {
  return Array.from({ length: BIN_COUNT }, (_, bin) => {
    const inBin = resolved.filter(
      ({ chance }) => Math.min(BIN_COUNT - 1, Math.floor(chance * BIN_COUNT)) === bin,
    )
    return { bin, inBin }
  })
    .filter(({ inBin }) => inBin.length > 0)
    .map(({ bin, inBin }) => ({
      from: bin / BIN_COUNT,
      to: (bin + 1) / BIN_COUNT,
      count: inBin.length,
      meanChance: meanOf(inBin.map(({ chance }) => chance)),
      hitRate: meanOf(inBin.map(({ hit }) => hit)),
    }))
}

/** Kept inside the ends: adding many equal values may leave the range by the last digit. */
function meanOf(values: readonly number[]): number {
  return Math.min(1, Math.max(0, values.reduce((sum, value) => sum + value, 0) / values.length))
}
