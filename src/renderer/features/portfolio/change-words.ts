import type { ImpactNumber } from '#shared/records/evidence.ts'

/** From here on "times" says more than a percentage. Unit: after divided by before. Source: judgement. */
const TIMES_FROM = 3

/** Under this part of the whole, a percentage has a decimal. Source: judgement. */
const FINE_BELOW = 0.1

/**
 * What a number says in words, such as "From 40 to 10 minutes: 75% less". Nothing is called better or worse: less may
 * be either.
 */
export function changeToWords(
  { before, after, unit }: Pick<ImpactNumber, 'before' | 'after' | 'unit'>,
  locale?: string,
): string {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const named = (value: number) => withUnit(numbers.format(value), unit)
  if (before === null) return named(after)
  if (before === after) return `${named(after)}, as before`
  const from = unit === '%' ? named(before) : numbers.format(before)
  return `From ${from} to ${named(after)}: ${difference(before, after, locale)}`
}

function withUnit(value: string, unit: string): string {
  if (unit === '') return value
  return unit === '%' ? `${value}%` : `${value} ${unit}`
}

function difference(before: number, after: number, locale: string | undefined): string {
  const [word, change] = after > before ? ['more', after - before] : ['less', before - after]
  // A part of nothing, or of a debt, says nothing.
  if (before <= 0 || after < 0) {
    return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(change)} ${word}`
  }
  const ratio = after / before
  if (ratio >= TIMES_FROM) {
    const times = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
    return `${times.format(ratio)} times as much`
  }
  const part = change / before
  const maximumFractionDigits = part < FINE_BELOW ? 1 : 0
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits })
  return `${percent.format(part)} ${word}`
}
