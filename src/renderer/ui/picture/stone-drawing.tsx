import { useId } from 'react'
import styles from './cairn.module.css'
import type { PlacedStone } from './cairn-geometry.ts'
import {
  type Point,
  pair,
  pointsToClosedPath,
  pointsToPath,
  round,
  seededSequence,
  stoneOutline,
} from './stone-shape.ts'

export interface StoneDrawingProps {
  stone: PlacedStone
  /** The dashed outline of the full width. */
  outlined: boolean
  /** Width of what rests on it; casts a shadow. */
  carries?: number
}

/** One stone in two tones: lit from the upper left, grain, a vein, wear along the rim, all grown from its seed. */
export function StoneDrawing({ stone, outlined, carries }: StoneDrawingProps) {
  const id = useId()
  const { width, height, fullWidth, outlineHeight, seed } = stone
  const outline = stoneOutline(seed, width, height)
  const path = pointsToClosedPath(outline)
  const transform = `translate(${pair(stone.foot.x, stone.foot.y)}) rotate(${round(stone.tilt)})`
  return (
    <g transform={transform} data-stone={stone.id}>
      <defs>
        <linearGradient id={`${id}-body`} x1="0.25" y1="0" x2="0.62" y2="1">
          <stop offset="0" style={{ stopColor: `var(--stone-${stone.id}-lit)` }} />
          <stop offset="1" style={{ stopColor: `var(--stone-${stone.id}-shade)` }} />
        </linearGradient>
        <radialGradient id={`${id}-light`} cx="0.32" cy="0.12" r="0.62">
          <stop offset="0" style={{ stopColor: 'var(--stone-rim)' }} stopOpacity="0.34" />
          <stop offset="1" style={{ stopColor: 'var(--stone-rim)' }} stopOpacity="0" />
        </radialGradient>
        <clipPath id={`${id}-clip`}>
          <path d={path} />
        </clipPath>
      </defs>
      {outlined && width < fullWidth * 0.99 && (
        <path
          d={pointsToClosedPath(stoneOutline(seed, fullWidth, outlineHeight))}
          className={styles.outline}
        />
      )}
      <path d={path} fill={`url(#${id}-body)`} />
      <g clipPath={`url(#${id}-clip)`}>
        <path d={undersidePath(seed, width, height)} className={styles.underside} />
        <rect x={-width / 2} y={-height} width={width} height={height} fill={`url(#${id}-light)`} />
        {veins(seed, width, height).map((vein) => (
          <path key={vein} d={vein} className={styles.vein} />
        ))}
        {specks(seed, width, height).map((speck) => (
          <ellipse
            key={`${speck.x},${speck.y}`}
            cx={round(speck.x)}
            cy={round(speck.y)}
            rx={round(speck.size)}
            ry={round(speck.size * 0.7)}
            className={speck.light ? styles.speckLight : styles.speck}
          />
        ))}
        {carries !== undefined && (
          <ellipse
            cx="0"
            cy={round(-height)}
            rx={round(carries * 0.42)}
            ry={round(height * 0.12)}
            className={styles.contact}
          />
        )}
      </g>
      <path d={rimPath(outline)} className={styles.rim} />
    </g>
  )
}

function undersidePath(seed: number, width: number, height: number): string {
  const next = seededSequence(seed + 101)
  const line: Point[] = []
  for (let index = 0; index <= 6; index += 1) {
    const share = index / 6
    const sag = Math.sin(share * Math.PI)
    line.push({
      x: (share - 0.5) * width * 1.05,
      y: -height * (0.56 - 0.3 * sag + (next() - 0.5) * 0.09),
    })
  }
  return `${pointsToPath(line)}L${pair(width, 4)}L${pair(-width, 4)}Z`
}

/** Two faint layers that follow the stone's belly. */
function veins(seed: number, width: number, height: number): string[] {
  const next = seededSequence(seed + 202)
  return [0.7, 0.42].map((level) => {
    const slope = (next() - 0.5) * 0.22
    const points: Point[] = []
    for (let index = 0; index <= 5; index += 1) {
      const share = index / 5
      points.push({
        x: (share - 0.5) * width,
        y:
          -height * (level + slope * (share - 0.5)) +
          Math.sin(share * Math.PI) * height * 0.09 +
          (next() - 0.5) * height * 0.07,
      })
    }
    return pointsToPath(points)
  })
}

interface Speck extends Point {
  size: number
  light: boolean
}

function specks(seed: number, width: number, height: number): Speck[] {
  const next = seededSequence(seed + 303)
  const count = Math.round(Math.min(26, 6 + width / 9))
  return Array.from({ length: count }, () => ({
    x: (next() - 0.5) * width * 0.92,
    y: -height * (0.08 + next() * 0.84),
    size: 0.5 + next() * next() * 1.7,
    light: next() > 0.62,
  }))
}

/** The upper left edge, where light catches. */
function rimPath(outline: readonly Point[]): string {
  const from = Math.round(outline.length * 0.54)
  const to = Math.round(outline.length * 0.84)
  return pointsToPath(
    outline.slice(from, to).map((point) => ({ x: point.x * 0.965, y: point.y + 2.2 })),
  )
}
