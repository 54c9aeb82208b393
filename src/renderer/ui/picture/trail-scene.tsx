import { memo, useId, useMemo } from 'react'
import type { Day } from '#shared/units/day.ts'
import { round } from './stone-shape.ts'
import { calendarTicks } from './trail-calendar.ts'
import { trailLandscape } from './trail-landscape.ts'
import { type TrailBand, type TrailLayout, trailBand } from './trail-layout.ts'
import { dayToX, type TrailScale, type TrailZoom } from './trail-scale.ts'
import styles from './trail-scene.module.css'
import { trailTextWidth } from './trail-text.ts'
import { TrailWaymark } from './trail-waymark.tsx'
import { firstWeekday, trailDayText } from './trail-words.ts'

/** When the roadmap is likely to be done. A null end lies beyond what can be told. */
export interface TrailArrival {
  readonly from: Day
  readonly to: Day | null
}

/** Fixed points of the way. */
export interface TrailJourney {
  readonly today: Day
  readonly goal: string
  /** The person's own date. */
  readonly ownDate: Day | null
  readonly arrival: TrailArrival | null
}

export interface TrailSceneProps extends TrailJourney {
  scale: TrailScale
  zoom: TrailZoom
  layout: TrailLayout
}

/** Foot of the hills, and where the lanes begin. Unit: CSS pixels. */
export const GROUND_Y = 104
export const LANES_TOP = 146
const RISE = 50
/** Lines of writing: above the hills, and the two of the calendar. Unit: CSS pixels. */
const BAND_TEXT_Y = 17
const MAJOR_TEXT_Y = GROUND_Y + 17
const MINOR_TEXT_Y = GROUND_Y + 34
const POLE = 33

/** All that is drawn of the trail, for a scale and a layout. On the screen and on paper it is the same. */
export const TrailScene = memo(function TrailScene(props: TrailSceneProps) {
  const { scale, zoom, layout, today, ownDate, arrival } = props
  const band = trailBand(scale, arrival)
  const todayX = dayToX(scale, today)
  const lastX = layout.places.at(-1)?.toX ?? scale.width
  const flagX = ownDate === null ? (band?.toX ?? lastX) : dayToX(scale, ownDate)
  const summitX = flagX > todayX ? flagX : Math.max(todayX + 1, band?.fromX ?? lastX)
  const hills = useMemo(
    () => trailLandscape({ width: scale.width, todayX, summitX, groundY: GROUND_Y, rise: RISE }),
    [scale.width, todayX, summitX],
  )
  const sunId = useId()
  return (
    <>
      <defs>
        <radialGradient id={sunId}>
          <stop offset="0" className={styles.sunInside} />
          <stop offset="1" className={styles.sunOutside} />
        </radialGradient>
      </defs>
      <rect width={scale.width} height={GROUND_Y} className={styles.sky} />
      <circle cx={round(summitX + 26)} cy={GROUND_Y - RISE} r="92" fill={`url(#${sunId})`} />
      <path d={hills.far} className={styles.far} />
      <path d={hills.near} className={styles.near} />
      <rect
        x="0"
        y={GROUND_Y}
        width={scale.width}
        height={layout.height - GROUND_Y}
        className={styles.sheet}
      />
      <rect
        x="0"
        y={LANES_TOP}
        width={round(todayX)}
        height={layout.height - LANES_TOP}
        className={styles.past}
      />
      {band !== null && <ArrivalBand band={band} height={layout.height} />}
      <Calendar scale={scale} zoom={zoom} height={layout.height} />
      {layout.lanes.map(({ id, top }) => (
        <path key={id} d={`M0 ${top - 0.5}H${scale.width}`} className={styles.lane} />
      ))}
      <path d={hills.walked} className={styles.walked} />
      <path d={hills.ahead} className={styles.ahead} />
      {band !== null && <ArrivalWords band={band} arrival={arrival} today={today} />}
      <Today x={todayX} y={hills.crestAt(todayX)} height={layout.height} />
      <Flag
        x={flagX}
        y={hills.crestAt(flagX)}
        isToLeft={flagX <= todayX}
        width={scale.width}
        isOwnDate={ownDate !== null}
        goal={props.goal}
        date={ownDate === null ? '' : trailDayText(ownDate, today)}
        height={layout.height}
      />
      {layout.places.map((place) => (
        <TrailWaymark key={place.id} place={place} />
      ))}
    </>
  )
})

interface CalendarProps {
  scale: TrailScale
  zoom: TrailZoom
  height: number
}

function Calendar({ scale, zoom, height }: CalendarProps) {
  const ticks = useMemo(() => calendarTicks(scale, zoom, firstWeekday()), [scale, zoom])
  return (
    <>
      {ticks.map(({ x: exact, day, isMajor, major, minor }) => {
        const x = round(exact) + 0.5
        return (
          <g key={`${day}${isMajor}`}>
            <path
              d={`M${x} ${isMajor ? GROUND_Y : LANES_TOP}V${height}`}
              className={isMajor ? styles.major : styles.minor}
            />
            {major !== '' && (
              <text x={x + 6} y={MAJOR_TEXT_Y} className={styles.majorText}>
                {major}
              </text>
            )}
            {minor !== '' && (
              <text x={x + 6} y={MINOR_TEXT_Y} className={styles.minorText}>
                {minor}
              </text>
            )}
          </g>
        )
      })}
    </>
  )
}

function ArrivalBand({ band, height }: { band: TrailBand; height: number }) {
  const fromX = round(band.fromX)
  const toX = round(band.toX)
  return (
    <>
      <rect
        x={fromX}
        y="24"
        width={round(toX - fromX)}
        height={height - 24}
        className={styles.band}
      />
      <path
        d={`M${fromX} 24V${height}${band.runsOff ? '' : `M${toX} 24V${height}`}`}
        className={styles.bandEdge}
      />
    </>
  )
}

interface ArrivalWordsProps {
  band: TrailBand
  arrival: TrailArrival | null
  today: Day
}

/** The two ends in words, outside of them, so that a narrow band needs no room for them. */
function ArrivalWords({ band, arrival, today }: ArrivalWordsProps) {
  if (arrival === null) return null
  return (
    <>
      <text x={round(band.fromX + 1)} y={BAND_TEXT_Y} textAnchor="end" className={styles.bandText}>
        even odds by {trailDayText(arrival.from, today)}
      </text>
      <text
        x={round((arrival.to === null ? band.fromX : band.toX) + 9)}
        y={BAND_TEXT_Y}
        className={styles.bandText}
      >
        {arrival.to === null
          ? '8 in 10 not within three years'
          : `8 in 10 by ${trailDayText(arrival.to, today)}`}
      </text>
    </>
  )
}

function Today({ x, y, height }: { x: number; y: number; height: number }) {
  const at = round(x)
  return (
    <>
      <path d={`M${at} ${round(y)}V${height}`} className={styles.today} />
      <circle cx={at} cy={round(y)} r="4.5" className={styles.here} />
      <text x={at} y={round(y - 11)} textAnchor="middle" className={styles.todayText}>
        Today
      </text>
    </>
  )
}

interface FlagProps {
  x: number
  y: number
  /** Its words stand on the left, since today is on the right. */
  isToLeft: boolean
  width: number
  isOwnDate: boolean
  goal: string
  date: string
  height: number
}

/** The goal. Without a date of one's own the flag is not yet sewn: an outline where the band ends. */
function Flag({ x, y, isToLeft, width, isOwnDate, goal, date, height }: FlagProps) {
  const at = round(x)
  const top = round(y - POLE)
  const wordsOnLeft = isToLeft || x + 30 + trailTextWidth(`${goal} ${date}`) > width
  return (
    <>
      {isOwnDate && <path d={`M${at} ${GROUND_Y}V${height}`} className={styles.flagLine} />}
      <path d={`M${at} ${round(y + 3)}V${top}`} className={styles.pole} />
      <path
        d={`M${at} ${top}c5-2.5 9 2 18 .5-2.5 4-2.5 7 0 11-9 1.5-13-3-18-.5Z`}
        className={isOwnDate ? styles.flag : styles.flagOutline}
      />
      <text
        x={wordsOnLeft ? at - 8 : at + 25}
        y={top + 11}
        textAnchor={wordsOnLeft ? 'end' : 'start'}
        className={styles.flagText}
      >
        {goal}
        {isOwnDate && <tspan className={styles.flagDate}> {date}</tspan>}
      </text>
    </>
  )
}
