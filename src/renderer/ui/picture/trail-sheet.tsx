import { memo, useMemo } from 'react'
import { type Day, daysBetween } from '#shared/units/day.ts'
import { PictureSvg } from './picture-svg.tsx'
import type { TrailFact } from './trail-facts.ts'
import { STONE_HALF, type TrailLaneLabel, trailLayout } from './trail-layout.ts'
import { presentSigns } from './trail-legend.tsx'
import { MONTH_PIXELS_PER_DAY, trailRange, trailScale } from './trail-scale.ts'
import { GROUND_Y, LANES_TOP, type TrailJourney, TrailScene } from './trail-scene.tsx'
import styles from './trail-sheet.module.css'
import { TrailStone } from './trail-stone.tsx'
import { trailTextWidth } from './trail-text.ts'
import { SIGN_WORDS } from './trail-words.ts'

export interface TrailSheetProps extends TrailJourney {
  facts: readonly TrailFact[]
  /** All that has to fit. */
  days: readonly Day[]
  lanes: readonly TrailLaneLabel[]
  corner: string
}

/** A page held sideways, its margins taken off; what the names of the lanes take of it. Unit: CSS pixels. */
const SHEET_WIDTH = 1120
const LABEL_WIDTH = 120
const MARGIN = 14
/** For the legend. */
const FOOT = 44
const TITLE_WIDTH = 170
/** Room for what is written before the first and behind the last day, as parts of the whole time. */
const BEFORE = 0.06
const BEHIND = 0.2
/** From one entry of the legend to the next, beside its word. Unit: CSS pixels. */
const LEGEND_APART = 54

/** The whole way on one sheet, for printing and for saving. Not seen on the screen. */
export const TrailSheet = memo(function TrailSheet(props: TrailSheetProps) {
  const { facts, days, lanes, today } = props
  const { scale, zoom } = useMemo(() => sheetScale(days, today), [days, today])
  const layout = useMemo(
    () => trailLayout(facts, { scale, lanes, top: LANES_TOP, titleWidth: TITLE_WIDTH }),
    [facts, scale, lanes],
  )
  return (
    <div className={styles.sheet}>
      <PictureSvg width={SHEET_WIDTH} height={layout.height + FOOT}>
        <rect width={LABEL_WIDTH} height={GROUND_Y} className={styles.sky} />
        <g transform={`translate(${LABEL_WIDTH} 0)`}>
          <TrailScene
            scale={scale}
            zoom={zoom}
            layout={layout}
            today={today}
            goal={props.goal}
            ownDate={props.ownDate}
            arrival={props.arrival}
          />
        </g>
        <text x={MARGIN} y={LANES_TOP - 12} className={styles.label}>
          {props.corner}
        </text>
        {layout.lanes.map(({ id, short, top }) => (
          <g key={id}>
            <path d={`M0 ${top - 0.5}H${LABEL_WIDTH}`} className={styles.line} />
            <text x={MARGIN} y={top + 25} className={styles.label}>
              {short}
            </text>
          </g>
        ))}
        <path d={`M0 ${layout.height - 0.5}H${SHEET_WIDTH}`} className={styles.line} />
        <SheetLegend facts={facts} y={layout.height + FOOT / 2} />
      </PictureSvg>
    </div>
  )
})

function SheetLegend({ facts, y }: { facts: readonly TrailFact[]; y: number }) {
  let x = MARGIN + STONE_HALF
  return presentSigns(facts).map((sign) => {
    const at = x
    x += trailTextWidth(SIGN_WORDS[sign]) + LEGEND_APART
    return (
      <g key={sign} transform={`translate(${at} ${y})`}>
        <TrailStone id="a" sign={sign} isBegun={sign === 'active'} />
        <text x={STONE_HALF + 7} y="4.5" className={styles.label}>
          {SIGN_WORDS[sign]}
        </text>
      </g>
    )
  })
}

function sheetScale(days: readonly Day[], today: Day) {
  const bare = trailRange(days, today, { before: 14, after: 60, behindLast: 0 })
  const length = daysBetween(bare.first, bare.last)
  const range = trailRange(days, today, {
    before: Math.ceil(length * BEFORE),
    after: 60,
    behindLast: Math.ceil(length * BEHIND),
  })
  const width = SHEET_WIDTH - LABEL_WIDTH
  const pixelsPerDay = width / daysBetween(range.first, range.last)
  const zoom = pixelsPerDay > MONTH_PIXELS_PER_DAY * 0.7 ? ('month' as const) : ('quarter' as const)
  return { scale: trailScale(range, pixelsPerDay), zoom }
}
