import type { Metric } from '#shared/records/metric.ts'
import { Picture } from '../../../ui/picture/picture.tsx'
import { PictureSvg } from '../../../ui/picture/picture-svg.tsx'
import { dayText } from '../format.ts'
import { numberText, trendWords, valueText } from './metric-words.ts'
import styles from './trend.module.css'
import { TrendDrawing } from './trend-drawing.tsx'
import { layOutTrend, type TrendArea } from './trend-geometry.ts'
import { countUnsourced, toTrendPoints } from './trend-points.ts'

/** Unit: CSS pixels. */
const HEIGHT = 208
/** Room for what stands beside the drawing, in the small and in the large type. Unit: CSS pixels a character. */
const CHARACTER = 7.6
const LARGE_CHARACTER = 9
/** A longer number stands there without its unit. */
const MOST_CHARACTERS = 14
/** Two labels closer than this would cover each other. Unit: CSS pixels. */
const LINE = 16

/** The trend of one metric with its numbers, as a picture or as a table. */
export function TrendPicture({ metric }: { readonly metric: Metric }) {
  const points = toTrendPoints(metric)
  const isMarked = countUnsourced(metric) > 0
  return (
    <Picture
      title={`Trend: ${metric.title}`}
      hideTitle
      summary={trendWords(metric)}
      facts={{
        columns: ['Day', 'Value', 'Source'],
        rows: [
          ...points.map(({ day, value, isBaseline }) => [
            dayText(day),
            `${valueText(value, metric.unit)}${isBaseline ? ' (baseline)' : ''}`,
            sourceOf(metric, day, isBaseline) || 'No source',
          ]),
          ...(metric.target === null
            ? []
            : [
                [
                  metric.target.by === null ? 'No date' : dayText(metric.target.by),
                  `${valueText(metric.target.value, metric.unit)} (target)`,
                  '',
                ],
              ]),
        ],
      }}
      note={
        <>
          {metric.baseline !== null && 'Dashed: the baseline. '}
          {metric.target !== null && 'Tinted: where the target is reached. '}
          {isMarked && 'Hollow: a number without a source.'}
        </>
      }
    >
      {(width) => <LabeledTrend metric={metric} width={width} />}
    </Picture>
  )
}

function sourceOf({ baseline, readings }: Metric, day: string, isBaseline: boolean): string {
  const found = isBaseline ? baseline : readings.find((each) => each.day === day)
  return found?.source.trim() ?? ''
}

function LabeledTrend({ metric, width }: { readonly metric: Metric; readonly width: number }) {
  const labels = sideLabels(metric)
  const longest = Math.max(0, ...labels.map(({ text }) => text.length))
  const reading = metric.readings.at(-1)
  const current = reading === undefined ? '' : shortText(reading.value, metric.unit)
  const area: TrendArea = {
    left: Math.min(width / 3, longest * CHARACTER + 12),
    right: width - Math.min(width / 3, current.length * LARGE_CHARACTER + 20),
    top: 18,
    bottom: HEIGHT - 30,
  }
  const { points, baselineY, targetY } = layOutTrend(metric, area)
  const [first, last] = [points[0], points.at(-1)]
  const placed = apart(
    labels.map(({ of, text }) => ({ text, y: (of === 'baseline' ? baselineY : targetY) ?? 0 })),
  )
  return (
    <PictureSvg width={width} height={HEIGHT}>
      <TrendDrawing metric={metric} area={area} dot={3.2} />
      {placed.map(({ text, y }) => (
        <text key={text} x={area.left - 10} y={y + 4.5} textAnchor="end" className={styles.text}>
          {text}
        </text>
      ))}
      {last !== undefined && !last.isBaseline && (
        <text
          x={points.length > 1 ? last.x + 12 : last.x}
          y={points.length > 1 ? last.y + 5.5 : last.y - 12}
          textAnchor={points.length > 1 ? 'start' : 'middle'}
          className={styles.value}
        >
          {current}
        </text>
      )}
      {first !== undefined && (
        <text
          x={points.length > 1 ? area.left : first.x}
          y={HEIGHT - 8}
          textAnchor={points.length > 1 ? 'start' : 'middle'}
          className={styles.text}
        >
          {dayText(first.day)}
        </text>
      )}
      {last !== undefined && last.day !== first?.day && (
        <text x={area.right} y={HEIGHT - 8} textAnchor="end" className={styles.text}>
          {dayText(last.day)}
        </text>
      )}
    </PictureSvg>
  )
}

/** Without a unit that would take the room of the drawing. */
function shortText(value: number, unit: string): string {
  const text = valueText(value, unit)
  return text.length > MOST_CHARACTERS ? numberText(value) : text
}

function sideLabels({ baseline, target }: Metric) {
  return [
    ...(baseline === null
      ? []
      : [{ of: 'baseline', text: `Before ${numberText(baseline.value)}` } as const]),
    ...(target === null
      ? []
      : [{ of: 'target', text: `Target ${numberText(target.value)}` } as const]),
  ]
}

interface PlacedLabel {
  readonly text: string
  readonly y: number
}

/** Moves two labels that would cover each other apart, each by the same bit. */
function apart(labels: readonly PlacedLabel[]): readonly PlacedLabel[] {
  const [one, other] = labels
  if (one === undefined || other === undefined) return labels
  const missing = LINE - Math.abs(one.y - other.y)
  if (missing <= 0) return labels
  const [upper, lower] = one.y <= other.y ? [one, other] : [other, one]
  return [
    { ...upper, y: upper.y - missing / 2 },
    { ...lower, y: lower.y + missing / 2 },
  ]
}
