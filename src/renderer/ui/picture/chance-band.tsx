import styles from './chance-band.module.css'
import { formatPercent } from './format.ts'
import { Picture, type PictureFrame } from './picture.tsx'
import { PictureSvg } from './picture-svg.tsx'
import { round } from './stone-shape.ts'

export interface ChanceRow {
  id: string
  label: string
  /** 0 to 1. */
  value: number
  /** The band around it, 0 to 1. */
  low?: number
  high?: number
  /** A few words such as "held at 50 % until the manager talk". */
  remark?: string
}

export interface ChanceBandProps extends PictureFrame {
  rows: readonly ChanceRow[]
}

const NUMBER_COLUMN = 60
const AXIS_MARKS = [0, 0.25, 0.5, 0.75, 1]

/** Chances on one scale from never to surely, each with its band; never one number alone where there is a range. */
export function ChanceBand({ rows, ...frame }: ChanceBandProps) {
  return (
    <Picture
      {...frame}
      summary={rows.map((row) => `${row.label}: ${chanceText(row)}`).join('; ')}
      facts={{
        columns: ['Event', 'Chance', 'Remark'],
        rows: rows.map((row) => [row.label, chanceText(row), row.remark ?? '']),
      }}
    >
      {(width) => <ChanceDrawing rows={rows} width={width} />}
    </Picture>
  )
}

function ChanceDrawing({ rows, width }: { rows: readonly ChanceRow[]; width: number }) {
  const left = 6
  const right = width - NUMBER_COLUMN
  const x = (value: number) => left + Math.max(0, Math.min(1, value)) * (right - left)
  const heights = rows.map((row) => (row.remark === undefined ? 56 : 74))
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, h) => sum + h, 0))
  const axisY = heights.reduce((sum, height) => sum + height, 0)
  return (
    <PictureSvg width={width} height={axisY + 22}>
      {AXIS_MARKS.map((mark) => (
        <g key={mark}>
          <line x1={x(mark)} x2={x(mark)} y1="22" y2={axisY} className={styles.grid} />
          <text
            x={round(x(mark))}
            y={axisY + 16}
            textAnchor={mark === 0 ? 'start' : 'middle'}
            className={styles.remark}
          >
            {formatPercent(mark)}
          </text>
        </g>
      ))}
      {rows.map((row, index) => {
        const y = (tops[index] ?? 0) + 34
        const low = x(row.low ?? row.value)
        const high = x(row.high ?? row.value)
        return (
          <g key={row.id}>
            <text x={left} y={y - 16} className={styles.name}>
              {row.label}
            </text>
            <rect
              x={left}
              y={y - 5}
              width={right - left}
              height="10"
              rx="5"
              className={styles.track}
            />
            <rect
              x={left}
              y={y - 5}
              width={round(Math.max(3, low - left))}
              height="10"
              rx="5"
              className={styles.sure}
            />
            <rect
              x={round(low)}
              y={y - 5}
              width={round(Math.max(0, high - low))}
              height="10"
              rx="5"
              className={styles.band}
            />
            <path d={`M${round(x(row.value))} ${y - 9}l6 9-6 9-6-9z`} className={styles.value} />
            <text x={width} y={y + 7} textAnchor="end" className={styles.number}>
              {formatPercent(row.value)}
            </text>
            {row.remark !== undefined && (
              <text x={left} y={y + 24} className={styles.remark}>
                {row.remark}
              </text>
            )}
          </g>
        )
      })}
    </PictureSvg>
  )
}

function chanceText(row: ChanceRow): string {
  return row.low === undefined || row.high === undefined
    ? formatPercent(row.value)
    : `${formatPercent(row.value)}, between ${formatPercent(row.low)} and ${formatPercent(row.high)}`
}
