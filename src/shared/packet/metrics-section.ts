import type { Metric, MetricReading } from '../records/metric.ts'
import type { PacketFacts, PacketFormat } from './facts.ts'
import { escapeMarkdown, joinBlocks, toTable } from './markdown.ts'
import { metricsOf } from './strongest.ts'
import { listWords, lowerFirst, withUnit } from './words.ts'

/** Measured figures as a table; a figure that nobody can look up says so. Empty without any. */
export function writeMetrics(facts: PacketFacts): string {
  const format = unbroken(facts.format)
  const all = metricsOf(facts)
  if (all.length === 0) return ''
  const isMeasured = ({ baseline, readings }: Metric) => baseline !== null || readings.length > 0
  const measured = all.filter(isMeasured)
  const waiting = all.filter((metric) => !isMeasured(metric))
  return joinBlocks([
    measured.length === 0
      ? 'No impact is measured yet.'
      : toTable([
          ['What', 'Before', 'Now', 'Change', 'Target', 'Source'],
          ...measured.map((metric) => row(metric, format)),
        ]),
    waiting.length === 0
      ? ''
      : `Not measured yet: ${listWords(waiting.map(({ title }) => lowerFirst(escapeMarkdown(title))))}.`,
  ])
}

/** A day in a narrow column stays on one line. */
function unbroken(format: PacketFormat): PacketFormat {
  return { ...format, day: (day) => format.day(day).replaceAll(' ', '\u00a0') }
}

function row(metric: Metric, format: PacketFormat): readonly string[] {
  const { title, unit, baseline, target, readings } = metric
  const named = (value: number) => withUnit(format.number(value), unit)
  const reading = (read: MetricReading | null | undefined) =>
    read == null ? 'not measured' : `${named(read.value)}, ${format.day(read.day)}`
  const by = target?.by == null ? '' : ` by ${format.day(target.by)}`
  return [
    `**${escapeMarkdown(title)}**`,
    reading(baseline),
    reading(readings.at(-1)),
    change(metric, format),
    target === null ? 'none set' : `${named(target.value)}${by}`,
    sourceOf(metric),
  ]
}

/** How far it moved, and whether that is the way it should. */
function change({ baseline, readings, better, unit }: Metric, format: PacketFormat): string {
  const now = readings.at(-1)
  if (baseline === null || now === undefined) return '–'
  const difference = now.value - baseline.value
  if (difference === 0) return 'none'
  const isBetter = difference > 0 === (better === 'higher')
  const sign = difference > 0 ? '+' : '−'
  const size =
    baseline.value > 0 && now.value >= 0 && unit !== '%'
      ? format.percent(Math.abs(difference) / baseline.value)
      : withUnit(format.number(Math.abs(difference)), unit === '%' ? 'points' : unit)
  return `${sign}${size}${isBetter ? '' : ' (worse)'}`
}

/** Where the figures can be looked up: that of the newest, and of the first where it is another one. */
function sourceOf({ baseline, readings }: Metric): string {
  const used = [readings.at(-1), baseline].flatMap((read) => read ?? [])
  const sources = [...new Set(used.map(({ source }) => source.trim()))]
  const named = sources.filter((source) => source !== '').map(escapeMarkdown)
  if (named.length === 0) return '**no source**'
  return named.length < sources.length
    ? `${named.join('; ')}; **one figure without a source**`
    : named.join('; ')
}
