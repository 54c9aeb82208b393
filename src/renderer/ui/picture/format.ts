const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 })
const oneDecimal = new Intl.NumberFormat(undefined, {
  maximumFractionDigits: 1,
  // No minus before what rounds to nothing.
  signDisplay: 'negative',
})

/** A part of a whole as whole percent in the person's locale. */
export function formatPercent(ratio: number): string {
  return percent.format(ratio)
}

/** At most one decimal, in the person's locale. */
export function formatNumber(value: number): string {
  return oneDecimal.format(value)
}
