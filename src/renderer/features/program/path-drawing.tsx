import { useId } from 'react'
import type { Program, ProgramItem } from '#shared/program.ts'
import type { Day } from '#shared/units/day.ts'
import { PictureSvg } from '../../ui/picture/picture-svg.tsx'
import { groundPath, ridgePath, tuftPath } from '../../ui/picture/scenery.ts'
import {
  pair,
  pointsToClosedPath,
  pointsToPath,
  round,
  stoneOutline,
} from '../../ui/picture/stone-shape.ts'
import type { ProgramDates, Span } from './dates.ts'
import { edgesText, monthText } from './format.ts'
import { type PathLayout, pathLayout } from './path-geometry.ts'
import styles from './path-picture.module.css'
import { isComplete, itemProgress, type PartsDone } from './progress.ts'

interface PathDrawingProps {
  readonly width: number
  readonly program: Program
  readonly dates: ProgramDates
  readonly partsDone: PartsDone
  readonly asOf: Day | null
}

/** Unit: CSS pixels. */
export const PATH_HEIGHT = 240
const GROUND_Y = 166
const MONTHS_Y = 185
const PHASES_Y = 212
/** Height of a stone for its width, and the width from which on its number is in full size. */
const STONE = { flatness: 0.8, large: 28 }
/** Below this a month has room for one letter only. Unit: CSS pixels. */
const MONTH_ROOM = 34

export function PathDrawing({ width, program, dates, partsDone, asOf }: PathDrawingProps) {
  const items = program.phases.flatMap((phase) => phase.items)
  const spanOf = (item: ProgramItem): Span => dates.items.get(item.id) ?? dates
  const layout = pathLayout(width, {
    start: dates.start,
    due: dates.due,
    phases: program.phases.map(({ id }) => dates.phases.get(id) ?? dates),
    items: items.map((item) => ({ id: item.id, ...spanOf(item) })),
    asOf,
  })
  return (
    <PictureSvg width={width} height={PATH_HEIGHT}>
      <Landscape width={width} />
      <Axis layout={layout} />
      {layout.phases.slice(1).map(({ from }) => (
        <line
          key={from}
          x1={round(from)}
          x2={round(from)}
          y1={18}
          y2={GROUND_Y}
          className={styles.border}
        />
      ))}
      {layout.sideWays.map((points) => (
        <path key={points[0]?.x} d={pointsToPath(points)} className={styles.sideWay} />
      ))}
      <path d={pointsToPath(layout.way)} className={styles.way} />
      {layout.walked.length > 0 && (
        <path d={pointsToPath(layout.walked)} className={styles.walked} />
      )}
      <Goal layout={layout} />
      {layout.today !== null && (
        <g>
          <path
            d={`M${pair(layout.today.x, 24)}V${round(layout.today.y)}`}
            className={styles.todayLine}
          />
          <text
            x={round(Math.min(width - 24, Math.max(24, layout.today.x)))}
            y={16}
            textAnchor="middle"
            className={styles.todayLabel}
          >
            Today
          </text>
          <circle
            cx={round(layout.today.x)}
            cy={round(layout.today.y)}
            r="5.5"
            className={styles.today}
          />
        </g>
      )}
      {layout.stones.map(({ id, x, y }) => {
        const index = items.findIndex((item) => item.id === id)
        const item = items[index] as ProgramItem
        return (
          <Waymark
            key={id}
            number={index + 1}
            x={x}
            y={y}
            width={layout.stoneWidth}
            state={waymarkState(item, spanOf(item), partsDone, asOf)}
          />
        )
      })}
      {program.phases.map(({ id, label }, index) => {
        const place = layout.phases[index] ?? { from: 0, to: width }
        const span = dates.phases.get(id)
        const middle = round((place.from + place.to) / 2)
        return (
          <text key={id} textAnchor="middle" className={styles.phase}>
            <tspan x={middle} y={PHASES_Y}>
              {label}
            </tspan>
            {span !== undefined && (
              <tspan x={middle} y={PHASES_Y + 18} className={styles.text}>
                {edgesText(span)}
              </tspan>
            )}
          </text>
        )
      })}
    </PictureSvg>
  )
}

type WaymarkState = 'done' | 'now' | 'begun' | 'open'

function waymarkState(
  item: ProgramItem,
  span: Span,
  partsDone: PartsDone,
  asOf: Day | null,
): WaymarkState {
  const progress = itemProgress(item, partsDone)
  if (isComplete(progress)) return 'done'
  if (asOf !== null && span.start <= asOf && asOf <= span.due) return 'now'
  return progress.done > 0 ? 'begun' : 'open'
}

interface WaymarkProps {
  readonly number: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly state: WaymarkState
}

/** A stone on the way with its number, or a tick once it is done. */
function Waymark({ number, x, y, width, state }: WaymarkProps) {
  const height = width * STONE.flatness
  const outline = pointsToClosedPath(stoneOutline(number * 17, width, height))
  const middle = -height / 2
  return (
    <g transform={`translate(${round(x)} ${round(y + height / 2)})`}>
      <path d={outline} className={styles.stone} data-state={state} />
      {state === 'done' ? (
        <path d={`M-5.5 ${round(middle)}l3.9 4 7.4-8.4`} className={styles.tick} />
      ) : (
        <text
          y={round(middle + 4.5)}
          textAnchor="middle"
          className={styles.number}
          data-state={state}
          data-small={width < STONE.large || undefined}
        >
          {number}
        </text>
      )}
    </g>
  )
}

function Landscape({ width }: { readonly width: number }) {
  const id = useId()
  return (
    <g>
      <defs>
        <linearGradient id={`${id}-edges`}>
          <stop offset="0" stopColor="#000" />
          <stop offset="0.1" stopColor="#fff" />
          <stop offset="0.9" stopColor="#fff" />
          <stop offset="1" stopColor="#000" />
        </linearGradient>
        <mask id={`${id}-fade`} maskUnits="userSpaceOnUse" x="0" y="0" width={width} height="240">
          <rect width={width} height="240" fill={`url(#${id}-edges)`} />
        </mask>
      </defs>
      <g mask={`url(#${id}-fade)`}>
        <circle cx={round(width - 110)} cy={52} r={30} className={styles.sun} />
        <path d={ridgePath(11, width, GROUND_Y, 122)} className={styles.ridgeFar} />
        <path d={ridgePath(29, width, GROUND_Y, 66)} className={styles.ridgeNear} />
        <path d={groundPath(width, GROUND_Y, 4)} className={styles.ground} />
      </g>
      <path
        d={[0.16, 0.47, 0.83].map((part) => tuftPath(part * width, GROUND_Y, 6)).join('')}
        className={styles.tuft}
      />
    </g>
  )
}

function Axis({ layout }: { readonly layout: PathLayout }) {
  const [first, second] = layout.months
  const isNarrow = first !== undefined && second !== undefined && second.x - first.x < MONTH_ROOM
  return (
    <g>
      {layout.months.map(({ day, x }) => (
        <g key={day}>
          <path d={`M${pair(x, GROUND_Y - 2)}v6`} className={styles.month} />
          {x < layout.endX - 12 && (
            <text x={round(x + 3)} y={MONTHS_Y} className={styles.text}>
              {monthText(day, isNarrow)}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

/** A small cairn where the way ends. */
function Goal({ layout }: { readonly layout: PathLayout }) {
  const end = layout.way.at(-1)
  if (end === undefined) return null
  const stones = [
    { seed: 5, width: 30, height: 15, y: 0 },
    { seed: 8, width: 22, height: 12, y: -14 },
    { seed: 12, width: 14, height: 10, y: -25 },
  ]
  return (
    <g transform={`translate(${round(end.x + 15)} ${round(end.y + 6)})`}>
      {stones.map(({ seed, width, height, y }) => (
        <path
          key={seed}
          d={pointsToClosedPath(stoneOutline(seed, width, height))}
          transform={`translate(0 ${y})`}
          className={styles.goal}
        />
      ))}
    </g>
  )
}
