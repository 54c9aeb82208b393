import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type ActiveDay, heatLevel } from '#shared/journal/heatmap.ts'
import type { Weekday } from '#shared/journal/week.ts'
import type { Day } from '#shared/units/day.ts'
import { IconButton } from '../icon-button.tsx'
import { LEFT, layOutHeatmap, stoneRadius } from './heatmap-geometry.ts'
import { keyToHeatmapRequest } from './heatmap-keys.ts'
import { HeatmapLegend } from './heatmap-legend.tsx'
import styles from './heatmap-picture.module.css'
import {
  activeDayText,
  entriesText,
  heatmapDayText,
  heatmapMonthText,
  heatmapSummary,
  heatmapWeekdayText,
  sessionsText,
} from './heatmap-words.ts'
import { Picture, type PictureFrame } from './picture.tsx'
import { PictureSvg } from './picture-svg.tsx'

export interface HeatmapPictureProps extends PictureFrame {
  /** Days on which something happened, of the weeks shown and of others, oldest first. */
  days: readonly ActiveDay[]
  /** A day of the newest week shown. */
  last: Day
  today: Day
  firstWeekday: Weekday
  onOpen: (day: Day) => void
  /** Shows other weeks. */
  onPage: (direction: 'earlier' | 'later') => void
}

/** Days of the journal and of sessions: weeks side by side, a stone for each day that grows with what was written. */
export function HeatmapPicture({
  days,
  last,
  today,
  firstWeekday,
  onOpen,
  onPage,
  note,
  ...frame
}: HeatmapPictureProps) {
  const isNewest = last >= today
  return (
    <Picture
      {...frame}
      summary={heatmapSummary(days, days[0]?.day ?? last, isNewest ? today : last)}
      facts={{
        columns: ['Day', 'Entries', 'Sessions'],
        rows: days
          .toReversed()
          .map(({ day, entries, sessions }) => [
            heatmapDayText(day),
            entries === 0 ? '' : entriesText(entries),
            sessions === 0 ? '' : sessionsText(sessions),
          ]),
      }}
      controls={
        <>
          <IconButton
            label="Earlier weeks"
            icon={<Arrow path="M8 2.5 4 6 8 9.5" />}
            onClick={() => onPage('earlier')}
          />
          <IconButton
            label="Later weeks"
            icon={<Arrow path="M4 2.5 8 6 4 9.5" />}
            disabled={isNewest}
            className={styles.turn}
            onClick={() => onPage('later')}
          />
        </>
      }
      note={
        <>
          <HeatmapLegend />
          {note}
        </>
      }
    >
      {(width) => <Drawing {...{ width, days, last, today, firstWeekday, onOpen, onPage }} />}
    </Picture>
  )
}

interface DrawingProps
  extends Pick<
    HeatmapPictureProps,
    'days' | 'last' | 'today' | 'firstWeekday' | 'onOpen' | 'onPage'
  > {
  readonly width: number
}

function Drawing({ width, days, last, today, firstWeekday, onOpen, onPage }: DrawingProps) {
  const layout = layOutHeatmap(width, last, today, firstWeekday)
  const { step, cells } = layout
  const shown = cells.map(({ day }) => day)
  const [chosen, setChosen] = useState(today)
  /** The tab key comes to one day; where that is not shown, to the newest. */
  const current = shown.includes(chosen) ? chosen : (shown.at(-1) ?? today)
  const group = useRef<SVGGElement>(null)
  const followsFocus = useRef(false)
  useEffect(() => {
    if (!followsFocus.current) return
    followsFocus.current = false
    group.current?.querySelector<SVGElement>(`[data-day="${current}"]`)?.focus()
  }, [current])
  const byDay = new Map(days.map((active) => [active.day, active]))

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const request = keyToHeatmapRequest(event.key, current, shown)
    if (request === null) return
    event.preventDefault()
    if (request.kind === 'open') onOpen(current)
    else if (request.kind === 'page') {
      if (request.direction === 'earlier' || last < today) onPage(request.direction)
      followsFocus.current = true
    } else {
      followsFocus.current = request.day !== current
      setChosen(request.day)
    }
  }

  return (
    <PictureSvg width={layout.width} height={layout.height} interactive className={styles.map}>
      <g className={styles.labels}>
        {layout.months.map(({ day, x }) => (
          <text key={day} x={x} y={10}>
            {heatmapMonthText(day)}
          </text>
        ))}
        {layout.weekdays
          .filter((_, row) => row % 2 === 1)
          .map(({ day, y }) => (
            <text key={day} x={LEFT - 8} y={y} textAnchor="end" dominantBaseline="central">
              {heatmapWeekdayText(day)}
            </text>
          ))}
      </g>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: listens to the keys of the days in it */}
      <g ref={group} onKeyDown={onKeyDown}>
        {cells.map(({ day, x, y }) => {
          const active = byDay.get(day)
          const level = heatLevel(active?.entries ?? 0)
          const hasSession = (active?.sessions ?? 0) > 0
          return (
            // biome-ignore lint/a11y/useSemanticElements: an HTML button cannot be part of a drawing
            <g
              key={day}
              role="button"
              tabIndex={day === current ? 0 : -1}
              aria-label={activeDayText(day, active)}
              data-day={day}
              data-today={day === today || undefined}
              className={styles.day}
              onFocus={() => setChosen(day)}
              onClick={() => onOpen(day)}
            >
              <title>{activeDayText(day, active)}</title>
              <rect
                x={x - step / 2}
                y={y - step / 2}
                width={step}
                height={step}
                rx={4}
                className={styles.ground}
              />
              {(level > 0 || !hasSession) && (
                <circle
                  cx={x}
                  cy={y}
                  r={stoneRadius(level, step)}
                  className={level === 0 ? styles.blank : styles.stone}
                />
              )}
              {hasSession && (
                <circle cx={x} cy={y} r={step / 2 - 1.25} className={styles.session} />
              )}
            </g>
          )
        })}
      </g>
    </PictureSvg>
  )
}

function Arrow({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className={styles.arrow}>
      <path d={path} />
    </svg>
  )
}
