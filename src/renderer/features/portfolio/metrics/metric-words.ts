import type { Metric } from '#shared/records/metric.ts'
import { dayText } from '../format.ts'
import { toStanding } from './standing.ts'
import { countUnsourced } from './trend-points.ts'

/** From here on a number is shortened, such as "1.2B". Source: judgement; ten digits are no longer read. */
const SHORT_FROM = 1e9

/** A number as it is read, in the person's locale. */
export function numberText(value: number, locale?: string): string {
  const size = Math.abs(value)
  const options: Intl.NumberFormatOptions =
    size >= SHORT_FROM
      ? { notation: 'compact', maximumSignificantDigits: 4 }
      : size >= 1
        ? { maximumFractionDigits: 2 }
        : { maximumSignificantDigits: 3 }
  return new Intl.NumberFormat(locale, options).format(value)
}

/** A number with its unit. */
export function valueText(value: number, unit: string, locale?: string): string {
  const text = numberText(value, locale)
  if (unit === '') return text
  return unit === '%' ? `${text}%` : `${text} ${unit}`
}

type Told = Omit<Metric, 'id'>

/** From where to where, such as "Baseline 38 → target 2 a week by Jan 1, 2027"; empty where neither is known. */
export function spanWords({ baseline, target, unit }: Told): string {
  const by = target === null || target.by === null ? '' : ` by ${dayText(target.by)}`
  if (baseline === null)
    return target === null ? '' : `Target ${valueText(target.value, unit)}${by}`
  if (target === null) return `Baseline ${valueText(baseline.value, unit)}`
  const from = unit === '%' ? valueText(baseline.value, unit) : numberText(baseline.value)
  return `Baseline ${from} → target ${valueText(target.value, unit)}${by}`
}

/** How far it is, in few words; empty where that cannot be said. */
export function standingWords(metric: Told): string {
  const { change, part, isReached } = toStanding(metric)
  if (isReached) return 'Target reached'
  if (change === 'worse') return 'Behind where it began'
  if (change === 'same') return 'As at the beginning'
  if (part !== null) return `${Math.floor(part * 100)}% of the way`
  return change === 'better' ? 'Better than at the beginning' : ''
}

/** The trend in one sentence or two, for who cannot see it. */
export function trendWords(metric: Told): string {
  const { baseline, readings, unit } = metric
  const told = (each: { readonly value: number; readonly day: Metric['readings'][0]['day'] }) =>
    `${valueText(each.value, unit)} on ${dayText(each.day)}`
  const first = baseline ?? (readings.length > 1 ? readings[0] : undefined)
  const last = readings.at(-1)
  const target = metric.target
  const sentences = [
    first && last
      ? `From ${told(first)} to ${told(last)}.`
      : last
        ? `${told(last)}.`
        : first
          ? `${told(first)}; no reading since.`
          : 'No reading yet.',
    target === null ? '' : `The target is ${valueText(target.value, unit)}.`,
    last === undefined ? '' : withStop(standingWords(metric)),
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

/** What marks numbers that nobody can look up; empty where there are none. */
export function sourceWords(metric: Told): string {
  const count = countUnsourced(metric)
  if (count === 0) return ''
  return count === 1 ? 'No source' : `No source: ${count} numbers`
}

function withStop(words: string): string {
  return words === '' ? '' : `${words}.`
}
