import { memo } from 'react'
import { round } from './stone-shape.ts'
import { REMARK_GAP, STONE_HALF, type TrailPlace } from './trail-layout.ts'
import { TrailStone } from './trail-stone.tsx'
import { stretchPath } from './trail-stretch.ts'
import styles from './trail-waymark.module.css'

/** One milestone: a brush stroke from its start, the stone at its due day, the title beside it. */
export const TrailWaymark = memo(function TrailWaymark({ place }: { place: TrailPlace }) {
  const { id, sign, state, fromX, toX, y } = place
  return (
    <g data-mark={id} className={styles.mark} data-sign={sign}>
      <path data-stretch="" d={stretchPath(fromX, toX, y)} className={styles.stretch} />
      {place.conflicts.length > 0 && (
        <path
          data-conflict=""
          d={`M${round(Math.min(fromX, toX - STONE_HALF - 3))} ${y - 7}v14`}
          className={styles.conflict}
        />
      )}
      <g transform={`translate(${round(toX)} ${y})`}>
        <TrailStone id={id} sign={sign} isBegun={state === 'active'} />
      </g>
      <text x={round(place.titleX)} y={y + 4.5} className={styles.title}>
        {place.shortTitle}
        {place.remark !== '' && (
          <tspan dx={REMARK_GAP} className={styles.remark}>
            {place.remark}
          </tspan>
        )}
      </text>
    </g>
  )
})
