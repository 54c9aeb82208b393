import type { Metric } from '#shared/records/metric.ts'
import { trendWords } from './metric-words.ts'
import styles from './trend.module.css'
import { TrendDrawing } from './trend-drawing.tsx'

/** Unit: CSS pixels. */
const WIDTH = 168
const HEIGHT = 48
const EDGE = 5

/** A small trend for a list, with its words for who cannot see it. */
export function Trend({ metric }: { readonly metric: Metric }) {
  const words = <span className="visually-hidden">{trendWords(metric)}</span>
  if (metric.readings.length === 0 && metric.baseline === null) return words
  return (
    <span className={styles.small}>
      {words}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
        <TrendDrawing
          metric={metric}
          area={{ left: EDGE, right: WIDTH - EDGE, top: EDGE, bottom: HEIGHT - EDGE }}
          dot={2.4}
        />
      </svg>
    </span>
  )
}
