import { useId } from 'react'
import styles from './cairn.module.css'
import type { CairnLayout } from './cairn-geometry.ts'
import { groundPath, ridgePath, tuftPath } from './scenery.ts'
import { StoneDrawing } from './stone-drawing.tsx'
import { round } from './stone-shape.ts'

export interface SceneProps {
  layout: CairnLayout
  outlined: boolean
  /** Where the visible part begins; the landscape fades out there. Unit: CSS pixels. */
  left?: number
}

/** Hills, ground and the four stones. Shared by the labelled picture and the small drawing. */
export function Scene({ layout, outlined, left = 0 }: SceneProps) {
  const { width, groundY, stack, opening } = layout
  const id = useId()
  const base = stack[0]
  if (base === undefined) return null
  const tall = groundY * 0.52
  return (
    <g>
      <defs>
        <linearGradient id={`${id}-edges`}>
          <stop offset="0" stopColor="#000" />
          <stop offset="0.16" stopColor="#fff" />
          <stop offset="0.84" stopColor="#fff" />
          <stop offset="1" stopColor="#000" />
        </linearGradient>
        <mask
          id={`${id}-fade`}
          maskUnits="userSpaceOnUse"
          x={left}
          y="0"
          width={width - left}
          height={layout.height}
        >
          <rect x={left} width={width - left} height={layout.height} fill={`url(#${id}-edges)`} />
        </mask>
      </defs>
      <g mask={`url(#${id}-fade)`}>
        <circle
          cx={round(base.foot.x + base.fullWidth * 0.44)}
          cy={round(groundY - base.fullWidth * 0.56)}
          r={round(base.fullWidth * 0.2)}
          className={styles.sun}
        />
        <path d={ridgePath(3, width, groundY, tall)} className={styles.ridgeFar} />
        <path d={ridgePath(21, width, groundY, tall * 0.52)} className={styles.ridgeNear} />
      </g>
      {[base, opening].map((stone) => (
        <ellipse
          key={stone.id}
          cx={round(stone.foot.x + stone.width * 0.05)}
          cy={groundY + 2}
          rx={round(stone.width * 0.54 + 4)}
          ry={5}
          className={styles.cast}
        />
      ))}
      {stack.map((stone, index) => (
        <StoneDrawing
          key={stone.id}
          stone={stone}
          outlined={outlined}
          {...carriedWidth(stack[index + 1]?.width)}
        />
      ))}
      <StoneDrawing stone={opening} outlined={outlined} />
      <path d={groundPath(width, groundY, 4)} className={styles.ground} mask={`url(#${id}-fade)`} />
      <path
        d={[
          tuftPath(base.foot.x - base.fullWidth * 0.5, groundY, 8),
          tuftPath(base.foot.x + base.fullWidth * 0.47, groundY, 6),
          tuftPath(opening.foot.x + opening.fullWidth * 0.42, groundY, 6.5),
        ].join('')}
        className={styles.tuft}
      />
    </g>
  )
}

function carriedWidth(width: number | undefined): { carries?: number } {
  return width === undefined ? {} : { carries: width }
}
