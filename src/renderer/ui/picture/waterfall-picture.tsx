import { classNames } from '../class-names.ts'
import { formatNumber } from './format.ts'
import { Picture, type PictureFrame } from './picture.tsx'
import { PictureSvg } from './picture-svg.tsx'
import { round } from './stone-shape.ts'
import { textToLines } from './text-lines.ts'
import { type Loss, type WaterfallRow, waterfallRows } from './waterfall-geometry.ts'
import styles from './waterfall-picture.module.css'

export interface WaterfallPictureProps extends PictureFrame {
  /** Unit: points; 100. */
  start: number
  /** In the order of the dimensions; their points lead from start to total. */
  losses: readonly Loss[]
  total: number
  /** Names the result, such as "Your readiness". */
  totalLabel: string
}

interface PlacedRow extends WaterfallRow {
  y: number
  height: number
  lines: string[]
}

const NUMBER_COLUMN = 52
/** What rounds to nothing costs nothing. Unit: points. */
const LEAST_NAMED = 0.05

/** What makes up the score: from 100 down, loss by loss, to what is left. */
export function WaterfallPicture({
  start,
  losses,
  total,
  totalLabel,
  ...frame
}: WaterfallPictureProps) {
  const rows = waterfallRows(start, losses, total, totalLabel)
  const largest = [...losses].sort((a, b) => b.points - a.points)[0]
  return (
    <Picture
      {...frame}
      summary={`${totalLabel} ${formatNumber(total)} of ${formatNumber(start)}.${largest === undefined || largest.points < LEAST_NAMED ? '' : ` ${largest.label} costs the most: ${formatNumber(largest.points)} points.`}`}
      facts={{
        columns: ['Part', 'Points', 'Left'],
        rows: rows.map((row) => [
          row.kind === 'item' ? `– ${row.label}` : row.label,
          formatNumber(row.points),
          row.kind === 'total' || row.kind === 'start'
            ? formatNumber(row.points)
            : formatNumber(row.to),
        ]),
      }}
    >
      {(width) => <WaterfallDrawing rows={rows} start={start} width={width} />}
    </Picture>
  )
}

interface WaterfallDrawingProps {
  rows: readonly WaterfallRow[]
  start: number
  width: number
}

function WaterfallDrawing({ rows, start, width }: WaterfallDrawingProps) {
  const labels = Math.min(220, Math.max(112, width * 0.34))
  const bars = width - labels - NUMBER_COLUMN - 16
  const x = (value: number) => labels + 12 + (Math.max(0, value) / start) * bars
  const placed = placeRows(rows, labels)
  const last = placed.at(-1)
  const height = last === undefined ? 0 : last.y + last.height + 4
  return (
    <PictureSvg width={width} height={height}>
      {placed.map((row, index) => {
        const middle = row.y + row.height / 2
        const thickness = row.kind === 'item' ? 8 : 18
        const next = placed[index + 1]
        return (
          <g key={row.key}>
            <text textAnchor="end" className={classNames(styles.label, styles[row.kind])}>
              {row.lines.map((line, lineIndex) => (
                <tspan
                  key={line}
                  x={labels}
                  y={round(middle + 4.5 + (lineIndex - (row.lines.length - 1) / 2) * 16)}
                >
                  {line}
                </tspan>
              ))}
            </text>
            {row.kind === 'loss' && next !== undefined && (
              <line
                x1={round(x(row.from))}
                x2={round(x(row.from))}
                y1={row.y - 6}
                y2={middle}
                className={styles.step}
              />
            )}
            {Math.abs(row.points) >= LEAST_NAMED && (
              <rect
                x={round(x(row.to))}
                y={round(middle - thickness / 2)}
                width={round(Math.max(1.5, x(row.from) - x(row.to)))}
                height={thickness}
                rx={row.kind === 'item' ? 2 : 4}
                className={classNames(styles.bar, styles[`${row.kind}Bar`])}
              />
            )}
            <text
              x={width}
              y={round(middle + 4.5)}
              textAnchor="end"
              className={classNames(styles.number, styles[row.kind])}
            >
              {formatNumber(row.points).replace('-', '\u2212')}
            </text>
          </g>
        )
      })}
    </PictureSvg>
  )
}

function placeRows(rows: readonly WaterfallRow[], labelWidth: number): PlacedRow[] {
  let y = 4
  return rows.map((row) => {
    const lines = textToLines(row.label, Math.floor(labelWidth / 7))
    const single = row.kind === 'item' ? 24 : 34
    const height = Math.max(single, lines.length * 16 + 8)
    if (row.kind !== 'item') y += 6
    const placed = { ...row, y, height, lines }
    y += height
    return placed
  })
}
