import type { Forecast } from '#shared/records/forecast.ts'
import type { Day } from '#shared/units/day.ts'
import { Picture, type PictureFrame } from '../../../ui/picture/picture.tsx'
import { PictureSvg } from '../../../ui/picture/picture-svg.tsx'
import { spreadAlong } from '../../../ui/picture/spread.ts'
import { dayText, monthText, shortDayText } from '../format.ts'
import styles from './arrival-history.module.css'
import { type ArrivalLayout, arrivalLayout, type PlotArea } from './arrival-history-layout.ts'
import { isPastHorizon } from './horizon.ts'

interface ArrivalHistoryProps extends PictureFrame {
  /** Oldest first, at least two. */
  readonly forecasts: readonly Forecast[]
  readonly by: Day | null
}

/** Unit: CSS pixels. */
const HEIGHT = 232
const LABELS_WIDTH = 120
const NAMES_WIDTH = 84
const LINE_HEIGHT = 17

/** Even odds and likely, as they were on each day that one was kept. */
export function ArrivalHistory({ forecasts, by, ...frame }: ArrivalHistoryProps) {
  const first = forecasts[0]
  const last = forecasts.at(-1)
  const isHeld = forecasts.some(({ day, p80 }) => isPastHorizon(day, p80))
  return (
    <Picture
      {...frame}
      {...(isHeld && {
        note: 'Past three years no date is claimed; there a line runs along that limit.',
      })}
      summary={
        first === undefined || last === undefined
          ? 'Nothing yet.'
          : `On ${dayText(first.day)}, even odds: ${arrivalText(first.day, first.p50)}; on ${dayText(last.day)}: ${arrivalText(last.day, last.p50)}.`
      }
      facts={{
        columns: ['Asked on', 'Even odds', 'Likely (8 in 10)'],
        rows: forecasts.map(({ day, p50, p80 }) => [
          dayText(day),
          arrivalText(day, p50),
          arrivalText(day, p80),
        ]),
      }}
    >
      {(width) => {
        const area = {
          left: LABELS_WIDTH,
          right: width - NAMES_WIDTH,
          top: 10,
          bottom: HEIGHT - 30,
        }
        return (
          <ArrivalDrawing layout={arrivalLayout(forecasts, by, area)} area={area} width={width} />
        )
      }}
    </Picture>
  )
}

interface ArrivalDrawingProps {
  readonly layout: ArrivalLayout
  readonly area: PlotArea
  readonly width: number
}

function ArrivalDrawing({ layout, area, width }: ArrivalDrawingProps) {
  const { points, ticks, byY } = layout
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return null
  const even = points.map(({ x, p50 }) => `${round(x)} ${round(p50)}`)
  const likely = points.map(({ x, p80 }) => `${round(x)} ${round(p80)}`)
  const [likelyY, evenY] = spreadAlong(
    [last.p80, last.p50],
    LINE_HEIGHT,
    area.top,
    area.bottom,
  ) as [number, number]
  return (
    <PictureSvg width={width} height={HEIGHT}>
      {ticks.map(({ day, y }) => (
        <g key={day}>
          <line
            x1={area.left}
            x2={area.right}
            y1={round(y)}
            y2={round(y)}
            className={styles.grid}
          />
          <text x={area.left - 10} y={round(y + 4.5)} textAnchor="end" className={styles.text}>
            {monthText(day)}
          </text>
        </g>
      ))}
      <path d={`M${even.join('L')}L${likely.toReversed().join('L')}Z`} className={styles.area} />
      <path d={`M${likely.join('L')}`} className={styles.likely} />
      <path d={`M${even.join('L')}`} className={styles.even} />
      {byY !== null && (
        <line
          x1={area.left}
          x2={area.right}
          y1={round(byY)}
          y2={round(byY)}
          className={styles.own}
        />
      )}
      <circle cx={round(last.x)} cy={round(last.p50)} r="4.5" className={styles.dot} />
      <circle cx={round(last.x)} cy={round(last.p80)} r="3.5" className={styles.dot} />
      <text x={round(area.right + 12)} y={round(likelyY + 4.5)} className={styles.text}>
        Likely
      </text>
      <text x={round(area.right + 12)} y={round(evenY + 4.5)} className={styles.name}>
        Even odds
      </text>
      <text x={area.left} y={HEIGHT - 8} className={styles.text}>
        {shortDayText(first.day, last.day)}
      </text>
      <text x={area.right} y={HEIGHT - 8} textAnchor="end" className={styles.text}>
        {shortDayText(last.day, first.day)}
      </text>
    </PictureSvg>
  )
}

function arrivalText(asked: Day, arrival: Day): string {
  return isPastHorizon(asked, arrival) ? 'not within three years' : dayText(arrival)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
