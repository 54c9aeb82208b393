import { classNames } from '../class-names.ts'
import { formatNumber } from './format.ts'
import { polygonPath, type RadarLayout, ratingToPoint } from './radar-geometry.ts'
import styles from './radar-picture.module.css'
import { round } from './stone-shape.ts'

export interface RadarAxis {
  id: string
  label: string
  /** 1 to 10; null: not rated. */
  current: number | null
  required: number
  /** From the earlier snapshot, drawn as a ghost. */
  earlier?: number | null
}

/** Not rated counts as this. Source: seed. */
export const STAND_IN = 5
const RINGS = [2, 4, 6, 8, 10]

export interface RadarDrawingProps {
  axes: readonly RadarAxis[]
  layout: RadarLayout
  hasGhost?: boolean
  /** The axis whose numbers are shown; none where left out. */
  active?: string | null
  onActive?: (id: string | null) => void
}

/** What is inside the `svg` of a radar; pure, so that a printed page can have it too. */
export function RadarDrawing({
  axes,
  layout,
  hasGhost = false,
  active = null,
  onActive,
}: RadarDrawingProps) {
  return (
    <>
      <RadarGrid axes={axes} layout={layout} />
      {hasGhost && (
        <path
          d={shape(axes, layout, (axis) => axis.earlier ?? axis.current ?? STAND_IN)}
          className={styles.ghost}
        />
      )}
      <path
        d={shape(axes, layout, (axis) => axis.current ?? STAND_IN)}
        className={styles.current}
      />
      <path d={shape(axes, layout, (axis) => axis.required)} className={styles.required} />
      {axes.map((axis, index) => (
        <RadarAxisMark
          key={axis.id}
          axis={axis}
          index={index}
          count={axes.length}
          layout={layout}
          active={active === axis.id}
          onActive={(on) => onActive?.(on ? axis.id : null)}
        />
      ))}
    </>
  )
}

function shape(
  axes: readonly RadarAxis[],
  layout: RadarLayout,
  ratingOf: (axis: RadarAxis) => number,
): string {
  return polygonPath(
    axes.map((axis, index) => ratingToPoint(ratingOf(axis), index, axes.length, layout)),
  )
}

function RadarGrid({ axes, layout }: { axes: readonly RadarAxis[]; layout: RadarLayout }) {
  return (
    <g>
      {RINGS.map((ring) => (
        <path key={ring} d={shape(axes, layout, () => ring)} className={styles.ring} />
      ))}
      {axes.map((axis, index) => {
        const end = ratingToPoint(10, index, axes.length, layout)
        return (
          <line
            key={axis.id}
            x1={round(layout.center.x)}
            y1={round(layout.center.y)}
            x2={round(end.x)}
            y2={round(end.y)}
            className={styles.ring}
          />
        )
      })}
    </g>
  )
}

interface RadarAxisMarkProps {
  axis: RadarAxis
  index: number
  count: number
  layout: RadarLayout
  active: boolean
  onActive: (active: boolean) => void
}

function RadarAxisMark({ axis, index, count, layout, active, onActive }: RadarAxisMarkProps) {
  const label = layout.labels[index]
  const value = axis.current ?? STAND_IN
  const point = ratingToPoint(value, index, count, layout)
  const short = value < axis.required
  if (label === undefined) return null
  const numbers = `${axis.current === null ? '–' : formatNumber(axis.current)} of ${formatNumber(axis.required)}`
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hover only repeats what the table says
    <g
      className={styles.axis}
      onMouseEnter={() => onActive(true)}
      onMouseLeave={() => onActive(false)}
    >
      <circle cx={round(point.x)} cy={round(point.y)} r="22" className={styles.target} />
      {short ? (
        <path
          d={`M${round(point.x)} ${round(point.y - 5.5)}l5 9h-10z`}
          className={classNames(styles.dot, styles.short)}
        />
      ) : (
        <circle cx={round(point.x)} cy={round(point.y)} r="4.5" className={styles.dot} />
      )}
      <text textAnchor={label.anchor} className={classNames(styles.label, active && styles.active)}>
        {label.lines.map((line, row) => (
          <tspan key={line} x={round(label.x)} y={round(label.y + row * 17)}>
            {line}
          </tspan>
        ))}
      </text>
      {active && (
        <text
          x={round(layout.center.x)}
          y={round(layout.center.y + 4)}
          textAnchor="middle"
          className={styles.numbers}
        >
          {numbers}
        </text>
      )}
    </g>
  )
}
