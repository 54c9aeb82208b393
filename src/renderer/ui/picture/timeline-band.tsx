import { Picture, type PictureFrame } from './picture.tsx'
import { PictureSvg } from './picture-svg.tsx'
import { round } from './stone-shape.ts'
import styles from './timeline-band.module.css'
import { type TimelineFacts, type TimelineLayout, timelineLayout } from './timeline-geometry.ts'

export interface TimelineBandProps extends PictureFrame, TimelineFacts {
  /** What is reached, such as "Ready". */
  what?: string
  /** A date in words for a number of weeks from today, such as "March 2027". */
  weekToLabel: (week: number) => string
}

const QUANTILES = [
  ['p50', '5 in 10'],
  ['p80', '8 in 10'],
  ['p90', '9 in 10'],
] as const

const NOT_WITHIN = 'not within three years'
const LINE_Y = 66
const HEIGHT = 144

/** When every gap would be closed: a band instead of a day, with the person's own date as a flag. */
export function TimelineBand({
  what = 'Ready',
  weekToLabel,
  p50,
  p80,
  p90,
  beyond,
  goalWeeks,
  ...frame
}: TimelineBandProps) {
  const facts = { p50, p80, p90, beyond, goalWeeks }
  const dates = QUANTILES.map(
    ([id, odds]) => [odds, beyond[id] ? NOT_WITHIN : weekToLabel(facts[id])] as const,
  )
  return (
    <Picture
      {...frame}
      summary={`${what} in ${dates.map(([odds, date]) => `${odds} runs: ${date}`).join('; ')}.${goalWeeks === null ? '' : ` Your own date: ${weekToLabel(goalWeeks)}.`}`}
      facts={{
        columns: ['Of simulated runs', `${what} by`],
        rows: [
          ...dates.map(([odds, date]) => [odds, date]),
          ...(goalWeeks === null ? [] : [['Your own date', weekToLabel(goalWeeks)]]),
        ],
      }}
    >
      {(width) => (
        <TimelineDrawing
          layout={timelineLayout(width, facts)}
          width={width}
          weekToLabel={weekToLabel}
          goalWeeks={goalWeeks}
        />
      )}
    </Picture>
  )
}

interface TimelineDrawingProps {
  layout: TimelineLayout
  width: number
  weekToLabel: (week: number) => string
  goalWeeks: number | null
}

function TimelineDrawing({ layout, width, weekToLabel, goalWeeks }: TimelineDrawingProps) {
  const [p50, p80, p90] = layout.marks
  const bandEnd = layout.runsOff ? layout.endX : (p90?.x ?? layout.endX)
  return (
    <PictureSvg width={width} height={HEIGHT}>
      <line x1={layout.startX} x2={layout.endX} y1={LINE_Y} y2={LINE_Y} className={styles.line} />
      {layout.runsOff && (
        <path d={`M${layout.endX} ${LINE_Y - 5}l9 5-9 5z`} className={styles.arrow} />
      )}
      {layout.quarters.map((x) => (
        <line
          key={x}
          x1={round(x)}
          x2={round(x)}
          y1={LINE_Y - 3}
          y2={LINE_Y + 3}
          className={styles.line}
        />
      ))}
      {p50 !== undefined && (
        <>
          <rect
            x={round(p50.x)}
            y={LINE_Y - 8}
            width={round(Math.max(2, bandEnd - p50.x))}
            height="16"
            rx="8"
            className={styles.far}
          />
          <rect
            x={round(p50.x)}
            y={LINE_Y - 8}
            width={round(Math.max(2, (p80?.x ?? bandEnd) - p50.x))}
            height="16"
            rx="8"
            className={styles.near}
          />
        </>
      )}
      <circle cx={layout.startX} cy={LINE_Y} r="5" className={styles.today} />
      <text x={layout.startX - 6} y={LINE_Y + 30} className={styles.name}>
        Today
      </text>
      {layout.marks.map((mark, index) => (
        <g key={mark.quantile}>
          <path
            d={`M${round(mark.x)} ${LINE_Y - 8}v16L${round(mark.labelX)} ${LINE_Y + 36}`}
            className={styles.leader}
          />
          <text textAnchor="middle" className={styles.name}>
            <tspan x={round(mark.labelX)} y={LINE_Y + 50}>
              {QUANTILES[index]?.[1]}
            </tspan>
            <tspan x={round(mark.labelX)} y={LINE_Y + 68} className={styles.date}>
              {weekToLabel(mark.week)}
            </tspan>
          </text>
        </g>
      ))}
      {layout.runsOff && (
        <text
          x={layout.goalRunsOff && layout.goalX !== null ? layout.goalX - 8 : width - 8}
          y={LINE_Y - 16}
          textAnchor="end"
          className={styles.date}
        >
          {NOT_WITHIN}
        </text>
      )}
      {layout.goalX !== null && goalWeeks !== null && (
        <GoalFlag
          x={layout.goalX}
          width={width}
          label={`Your date: ${weekToLabel(goalWeeks)}${layout.goalRunsOff ? ' (later than drawn)' : ''}`}
        />
      )}
    </PictureSvg>
  )
}

function GoalFlag({ x, width, label }: { x: number; width: number; label: string }) {
  const toLeft = x > width / 2
  return (
    <g>
      <path d={`M${round(x)} ${LINE_Y + 8}V18`} className={styles.pole} />
      <path d={`M${round(x)} 18l15 6.5-15 6.5z`} className={styles.flag} />
      <text
        x={round(toLeft ? x - 8 : x + 22)}
        y="29"
        textAnchor={toLeft ? 'end' : 'start'}
        className={styles.date}
      >
        {label}
      </text>
    </g>
  )
}
