/** True for nothing and for 0 to 100; not for what is no number. */
export function isPercent(value: number | null): boolean {
  return value === null || (value >= 0 && value <= 100)
}

/** Percent as a ratio, rounded so that 14 comes back as 14. */
export function percentToRatio(percent: number | null): number | null {
  return percent === null ? null : Math.round(percent * 100) / 10_000
}

/** A ratio as percent with two decimals at most. */
export function ratioToPercent(ratio: number | null): number | null {
  return ratio === null ? null : Math.round(ratio * 10_000) / 100
}
