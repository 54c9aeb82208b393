import type { Day } from '#shared/units/day.ts'
import { Picture, type PictureFrame } from '../../../ui/picture/picture.tsx'
import { PictureSvg } from '../../../ui/picture/picture-svg.tsx'
import { dayText, shortDayText, wholeText } from '../format.ts'
import type { PaceWeek } from './pace-facts.ts'
import styles from './pace-picture.module.css'

interface PacePictureProps extends PictureFrame {
  /** Oldest first, at least one. */
  readonly weeks: readonly PaceWeek[]
  readonly asOf: Day
}

/** Unit: CSS pixels. */
const HEIGHT = 116
const BASE = HEIGHT - 26
const TOP = 22
const WIDEST_BAR = 34
const GAP = 6

/** A bar for each week, a short line on the ground for one without. */
export function PacePicture({ weeks, asOf, ...frame }: PacePictureProps) {
  const total = weeks.reduce((sum, { finished }) => sum + finished, 0)
  return (
    <Picture
      {...frame}
      summary={`${wholeText(total)} finished in the last ${wholeText(weeks.length)} weeks.`}
      facts={{
        columns: ['Week to', 'Finished'],
        rows: weeks.map(({ end, finished }) => [dayText(end), wholeText(finished)]),
      }}
    >
      {(width) => <PaceDrawing weeks={weeks} asOf={asOf} width={width} />}
    </Picture>
  )
}

function PaceDrawing({
  weeks,
  asOf,
  width,
}: Pick<PacePictureProps, 'weeks' | 'asOf'> & { width: number }) {
  const slot = Math.min(WIDEST_BAR + GAP, width / weeks.length)
  const most = Math.max(2, ...weeks.map(({ finished }) => finished))
  const first = weeks[0]
  return (
    <PictureSvg width={width} height={HEIGHT}>
      {weeks.map(({ end, finished }, index) => {
        const x = index * slot
        const height = (finished / most) * (BASE - TOP)
        return (
          <g key={end}>
            <rect
              x={x}
              y={finished === 0 ? BASE - 2 : BASE - height}
              width={slot - GAP}
              height={finished === 0 ? 2 : height}
              rx={finished === 0 ? 1 : 3}
              className={finished === 0 ? styles.none : styles.bar}
            />
            {finished > 0 && (
              <text
                x={x + (slot - GAP) / 2}
                y={BASE - height - 6}
                textAnchor="middle"
                className={styles.count}
              >
                {wholeText(finished)}
              </text>
            )}
          </g>
        )
      })}
      {first !== undefined && weeks.length > 3 && (
        <text x={0} y={HEIGHT - 6} className={styles.text}>
          {shortDayText(first.end, asOf)}
        </text>
      )}
      <text
        x={weeks.length * slot - GAP}
        y={HEIGHT - 6}
        textAnchor={weeks.length > 1 ? 'end' : 'start'}
        className={styles.text}
      >
        {weeks.length > 3 ? 'this week' : ''}
      </text>
    </PictureSvg>
  )
}
