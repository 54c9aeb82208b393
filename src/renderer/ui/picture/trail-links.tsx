import { round } from './stone-shape.ts'
import { STONE_HALF, type TrailPlace } from './trail-layout.ts'
import styles from './trail-links.module.css'
import { waitPath } from './trail-stretch.ts'

export interface TrailLinksProps {
  /** The one looked at. */
  place: TrailPlace
  placeOf: (id: string) => TrailPlace | undefined
  width: number
  height: number
}

/** What the waymark waits for, drawn firm, and what waits for it, drawn dotted. */
export function TrailLinks({ place, placeOf, width, height }: TrailLinksProps) {
  const before = place.dependsOn.flatMap((id) => placeOf(id) ?? [])
  const after = place.leadsTo.flatMap((id) => placeOf(id) ?? [])
  if (before.length + after.length === 0) return null
  return (
    <svg className={styles.links} width={width} height={height} aria-hidden="true">
      {before.map((from) => (
        <Wait key={from.id} from={from} to={place} isBefore />
      ))}
      {after.map((to) => (
        <Wait key={to.id} from={place} to={to} isBefore={false} />
      ))}
    </svg>
  )
}

interface WaitProps {
  from: TrailPlace
  to: TrailPlace
  isBefore: boolean
}

function Wait({ from, to, isBefore }: WaitProps) {
  const x = Math.min(to.fromX, to.toX - STONE_HALF)
  const other = isBefore ? from : to
  return (
    <g className={isBefore ? styles.before : styles.after}>
      <path d={waitPath(from.toX, from.y, x, to.y)} className={styles.line} />
      <path d={`M${round(x - 2)} ${to.y}l-6.5-3.6v7.2z`} className={styles.arrow} />
      <ellipse cx={round(other.toX)} cy={other.y} rx="13" ry="11" className={styles.ring} />
    </g>
  )
}
