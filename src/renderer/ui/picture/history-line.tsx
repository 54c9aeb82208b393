import { formatPercent } from './format.ts'
import {
  type HistoryMarker,
  type HistoryPoint,
  historyLayout,
  type PlotArea,
} from './history-geometry.ts'
import styles from './history-line.module.css'
import { Picture, type PictureFrame } from './picture.tsx'
import { PictureSvg } from './picture-svg.tsx'
import { pair, round } from './stone-shape.ts'

export interface HistoryLineProps extends PictureFrame {
  /** Oldest first, at least one. */
  points: readonly HistoryPoint[]
  /** Flags on the line, numbered from 1; say beside the picture what each number stands for. */
  markers?: readonly HistoryMarker[]
  /** A day in words. */
  dayToLabel: (day: string) => string
}

const HEIGHT = 196
const LEVELS = [0, 0.5, 1]

export function HistoryLine({ points, markers = [], dayToLabel, ...frame }: HistoryLineProps) {
  const first = points[0]
  const last = points.at(-1)
  return (
    <Picture
      {...frame}
      summary={
        first === undefined || last === undefined
          ? 'Nothing yet.'
          : `${formatPercent(first.value)} on ${dayToLabel(first.day)}, ${formatPercent(last.value)} on ${dayToLabel(last.day)}.`
      }
      facts={{
        columns: ['Day', 'Value', 'What happened'],
        rows: points.map((point) => [
          dayToLabel(point.day),
          formatPercent(point.value),
          markers
            .filter((marker) => marker.day === point.day)
            .map((marker) => marker.label)
            .join(', '),
        ]),
      }}
    >
      {(width) => (
        <HistoryDrawing points={points} markers={markers} dayToLabel={dayToLabel} width={width} />
      )}
    </Picture>
  )
}

interface HistoryDrawingProps {
  points: readonly HistoryPoint[]
  markers: readonly HistoryMarker[]
  dayToLabel: (day: string) => string
  width: number
}

function HistoryDrawing({ points, markers, dayToLabel, width }: HistoryDrawingProps) {
  const area: PlotArea = { left: 44, right: width - 56, top: 14, bottom: HEIGHT - 30 }
  const layout = historyLayout(points, markers, area)
  const last = layout.points.at(-1)
  const lastValue = points.at(-1)?.value
  const line = layout.points.map((point) => pair(point.x, point.y)).join('L')
  return (
    <PictureSvg width={width} height={HEIGHT}>
      {LEVELS.map((level) => {
        const y = area.bottom - level * (area.bottom - area.top)
        return (
          <g key={level}>
            <line x1={area.left} x2={area.right} y1={y} y2={y} className={styles.grid} />
            <text x={area.left - 8} y={y + 4.5} textAnchor="end" className={styles.text}>
              {formatPercent(level)}
            </text>
          </g>
        )
      })}
      {layout.markers.map(({ number, x }) => (
        <g key={number}>
          <path d={`M${round(x)} ${area.bottom}V${area.top}l9 4-9 4`} className={styles.marker} />
          <text x={round(x + 12)} y={area.top + 9} className={styles.number}>
            {number}
          </text>
        </g>
      ))}
      {layout.points.length > 1 && first(layout.points) !== undefined && (
        <path
          d={`M${line}L${pair(last?.x ?? 0, area.bottom)}L${pair(first(layout.points)?.x ?? 0, area.bottom)}Z`}
          className={styles.area}
        />
      )}
      <path d={`M${line}`} className={styles.line} />
      {layout.points.map((point, index) => (
        <circle
          key={points[index]?.day}
          cx={round(point.x)}
          cy={round(point.y)}
          r={index === layout.points.length - 1 ? 5 : 3}
          className={styles.dot}
        />
      ))}
      {last !== undefined && lastValue !== undefined && (
        <text x={round(last.x + 10)} y={round(last.y + 6)} className={styles.value}>
          {formatPercent(lastValue)}
        </text>
      )}
      {endLabels(points).map(({ day, isFirst }) => (
        <text
          key={day}
          x={points.length < 2 ? (area.left + area.right) / 2 : isFirst ? area.left : area.right}
          y={HEIGHT - 8}
          textAnchor={points.length < 2 ? 'middle' : isFirst ? 'start' : 'end'}
          className={styles.text}
        >
          {dayToLabel(day)}
        </text>
      ))}
    </PictureSvg>
  )
}

function first<Value>(values: readonly Value[]): Value | undefined {
  return values[0]
}

function endLabels(points: readonly HistoryPoint[]): { day: string; isFirst: boolean }[] {
  const start = points[0]
  const end = points.at(-1)
  if (start === undefined || end === undefined) return []
  if (start === end) return [{ day: start.day, isFirst: true }]
  return [
    { day: start.day, isFirst: true },
    { day: end.day, isFirst: false },
  ]
}
