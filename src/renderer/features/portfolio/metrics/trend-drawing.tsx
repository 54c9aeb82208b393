import { toStanding } from './standing.ts'
import styles from './trend.module.css'
import { layOutTrend, type TrendArea } from './trend-geometry.ts'
import type { Measured } from './trend-points.ts'

interface TrendDrawingProps {
  readonly metric: Measured
  readonly area: TrendArea
  /** Unit: CSS pixels. */
  readonly dot: number
}

/** The drawn part of a trend: the readings, the baseline dashed, and the side on which the target is reached. */
export function TrendDrawing({ metric, area, dot }: TrendDrawingProps) {
  const { points, line, baselineY, targetY, reached } = layOutTrend(metric, area)
  const isWorse = toStanding(metric).change === 'worse'
  const across = { x1: round(area.left), x2: round(area.right) }
  const width = round(area.right - area.left)
  return (
    <>
      {reached !== null && (
        <rect
          x={round(area.left)}
          y={round(reached.y)}
          width={width}
          height={round(reached.height)}
          className={styles.reached}
        />
      )}
      {targetY !== null && (
        <line {...across} y1={round(targetY)} y2={round(targetY)} className={styles.target} />
      )}
      {baselineY !== null && (
        <line {...across} y1={round(baselineY)} y2={round(baselineY)} className={styles.baseline} />
      )}
      {line.length > 1 && (
        <polyline
          points={line.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')}
          className={styles.line}
        />
      )}
      {points.map(({ x, y, day, isBaseline, hasSource }, at) => (
        <circle
          key={`${day}/${isBaseline}`}
          cx={round(x)}
          cy={round(y)}
          r={at === points.length - 1 ? dot * 1.5 : dot}
          className={isBaseline ? styles.before : styles.dot}
          data-unsourced={!hasSource || undefined}
          data-worse={(isWorse && at === points.length - 1) || undefined}
        />
      ))}
    </>
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
