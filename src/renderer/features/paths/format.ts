import type { SalaryBand, TargetRequirements } from '#shared/catalog.ts'

const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 })
const money = new Intl.NumberFormat(undefined, {
  style: 'currency',
  currency: 'USD',
  currencyDisplay: 'code',
  maximumFractionDigits: 0,
})
const shortMoney = new Intl.NumberFormat(undefined, {
  style: 'currency',
  currency: 'USD',
  currencyDisplay: 'code',
  notation: 'compact',
  maximumFractionDigits: 0,
})
const longDay = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' })

type Range = TargetRequirements['experienceYears']

/** A number without fraction, in the person's notation. */
export function formatWhole(value: number): string {
  return whole.format(value)
}

/** An inclusive range such as `8–12`, or `12 and more` where it is open above. */
export function formatRange({ from, to }: Pick<Range, 'from' | 'to'>): string {
  if (to === null) return `${whole.format(from)} and more`
  return from === to ? whole.format(from) : whole.formatRange(from, to)
}

export function formatYears(range: Pick<Range, 'from' | 'to'>): string {
  return `${formatRange(range)} years`
}

/** A yearly band in whole dollars, marked as US dollars wherever the person lives. */
export function formatSalary({ low, high }: Pick<SalaryBand, 'low' | 'high'>): string {
  return money.formatRange(low, high)
}

/** The same in thousands, for lists. */
export function formatShortSalary({ low, high }: Pick<SalaryBand, 'low' | 'high'>): string {
  return shortMoney.formatRange(low, high)
}

/** Where a salary figure is from, in words: unit, year and what the source says. */
export function salaryOrigin({ year, note }: Pick<SalaryBand, 'year' | 'note'>): string {
  return `US dollars a year before tax, ${year === null ? 'undated' : year}. ${note}`
}

/** The calendar day of an instant, in words. */
export function formatInstant(instant: string): string {
  return longDay.format(new Date(instant))
}
