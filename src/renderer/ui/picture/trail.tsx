import { useCallback, useMemo, useRef } from 'react'
import { type Day, daysBetween } from '#shared/units/day.ts'
import { Button } from '../button.tsx'
import { SegmentedControl } from '../segmented-control.tsx'
import { Picture, type PictureFrame } from './picture.tsx'
import styles from './trail.module.css'
import { TrailBoard, type TrailCommands } from './trail-board.tsx'
import { type TrailFacts, type TrailMilestone, trailFacts } from './trail-facts.ts'
import { type TrailLaneLabel, trailLayout } from './trail-layout.ts'
import { TrailLegend } from './trail-legend.tsx'
import { type TrailZoom, trailPixelsPerDay, trailRange, trailScale } from './trail-scale.ts'
import { LANES_TOP, type TrailJourney } from './trail-scene.tsx'
import { TODAY_AT } from './trail-scroll.ts'
import { TrailSheet } from './trail-sheet.tsx'
import { milestoneRow, type TitleOf, trailDayText } from './trail-words.ts'

export interface TrailProps extends PictureFrame, TrailJourney, TrailCommands {
  lanes: readonly TrailLaneLabel[]
  /** What is drawn, in the person's order. */
  milestones: readonly TrailMilestone[]
  /** All there are, so that what one waits for is known also while it is filtered away. */
  all: readonly TrailMilestone[]
  zoom: TrailZoom
  /** Address of a milestone as a link has it. */
  toHref: (id: string) => string
  /** False while another window is the one that writes. */
  canMove: boolean
}

/** Below this the lanes take their short names. Unit: CSS pixels. */
const NARROW = 620
const LABELS = { wide: 152, narrow: 106 } as const
/** What a title takes before it needs a row of its own. Unit: CSS pixels. */
const TITLE_WIDTH: Readonly<Record<TrailZoom, number>> = { quarter: 160, month: 220 }
/** Behind the last day, so that its title has room. Unit: CSS pixels. */
const ROOM_BEHIND = 250

/** The roadmap as a way over time: waymarks in seven lanes, today, the band of arrival and the goal as a flag. */
export function Trail(props: TrailProps) {
  const { milestones, all, lanes, today, zoom, toHref } = props
  const facts = useMemo(() => trailFacts(milestones, all, today), [milestones, all, today])
  const titles = useMemo(() => new Map(all.map(({ id, title }) => [id, title])), [all])
  const titleOf = useCallback((id: string) => titles.get(id) ?? 'one that is gone', [titles])
  const laneLabels = useMemo(() => new Map(lanes.map(({ id, label }) => [id, label])), [lanes])
  const toToday = useRef<(() => void) | null>(null)
  const done = milestones.filter(({ state }) => state === 'done').length
  return (
    <div className={styles.trail}>
      <Picture
        title={props.title}
        hideTitle={props.hideTitle ?? false}
        note={props.note}
        summary={summaryOf(props, facts, done)}
        facts={{
          columns: ['Milestone', 'Section', 'State', 'Dates', 'Waits for'],
          rows: [...facts.placed, ...facts.undated].map((milestone) => [
            <a key="title" href={toHref(milestone.id)}>
              {milestone.title}
            </a>,
            ...milestoneRow(milestone, laneLabels.get(milestone.lane) ?? '', titleOf, today),
          ]),
        }}
        controls={
          <>
            <SegmentedControl
              label="Scale of the trail"
              hideLabel
              value={zoom}
              segments={[
                { value: 'quarter', label: 'Quarter' },
                { value: 'month', label: 'Month' },
              ]}
              onChange={props.onZoom}
            />
            <Button size="small" variant="quiet" onClick={() => toToday.current?.()}>
              Today
            </Button>
          </>
        }
      >
        {(width) => (
          <Drawings
            {...props}
            width={width}
            facts={facts}
            titleOf={titleOf}
            toToday={toToday}
            corner={`${done} of ${milestones.length} done`}
          />
        )}
      </Picture>
      <TrailLegend facts={facts.placed} />
      <Undated milestones={facts.undated} toHref={toHref} />
    </div>
  )
}

interface DrawingsProps extends TrailProps {
  width: number
  facts: TrailFacts
  titleOf: TitleOf
  toToday: React.RefObject<(() => void) | null>
  corner: string
}

/** The trail to walk along on the screen, and the whole of it on one sheet for paper and for saving. */
function Drawings({ width, facts, ...props }: DrawingsProps) {
  const { today, ownDate, arrival, lanes, zoom, milestones } = props
  const hasShortLabels = width < NARROW
  const labelWidth = hasShortLabels ? LABELS.narrow : LABELS.wide
  const days = useMemo(() => drawnDays(facts, ownDate, arrival), [facts, ownDate, arrival])
  const arrivalDay = ownDate ?? arrival?.to ?? null
  const pixelsPerDay = trailPixelsPerDay(
    zoom,
    (width - labelWidth) * (1 - TODAY_AT),
    arrivalDay === null ? null : daysBetween(today, arrivalDay),
  )
  const visible = (width - labelWidth) / pixelsPerDay
  const { first, last } = trailRange(days, today, {
    before: Math.ceil(visible * TODAY_AT),
    after: Math.ceil(visible * (1 - TODAY_AT)),
    behindLast: Math.ceil(ROOM_BEHIND / pixelsPerDay),
  })
  // The same as long as it says the same: a forecast that comes late must not interrupt a drag.
  const scale = useMemo(
    () => trailScale({ first, last }, pixelsPerDay),
    [first, last, pixelsPerDay],
  )
  const layout = useMemo(
    () =>
      trailLayout(facts.placed, { scale, lanes, top: LANES_TOP, titleWidth: TITLE_WIDTH[zoom] }),
    [facts, scale, lanes, zoom],
  )
  const order = useMemo(() => milestones.map(({ id }) => id), [milestones])
  return (
    <>
      <TrailBoard
        {...props}
        layout={layout}
        scale={scale}
        order={order}
        labelWidth={labelWidth}
        hasShortLabels={hasShortLabels}
      />
      <TrailSheet
        facts={facts.placed}
        days={days}
        lanes={lanes}
        today={today}
        goal={props.goal}
        ownDate={ownDate}
        arrival={arrival}
        corner={props.corner}
      />
    </>
  )
}

function drawnDays(
  facts: TrailFacts,
  ownDate: Day | null,
  arrival: TrailJourney['arrival'],
): readonly Day[] {
  const days = facts.placed.flatMap(({ from, to }) => [from, to])
  if (ownDate !== null) days.push(ownDate)
  if (arrival !== null) days.push(arrival.from, arrival.to ?? arrival.from)
  return days
}

interface UndatedProps {
  milestones: readonly TrailMilestone[]
  toHref: (id: string) => string
}

/** What has no place in time yet. */
function Undated({ milestones, toHref }: UndatedProps) {
  if (milestones.length === 0) return null
  return (
    <section className={styles.undated} aria-label="Milestones without dates">
      <p className={styles.undatedLabel}>No dates yet</p>
      <ul className={styles.undatedList}>
        {milestones.map(({ id, title }) => (
          <li key={id}>
            <a href={toHref(id)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function summaryOf(props: TrailProps, facts: TrailFacts, done: number): string {
  const { today, goal, ownDate, arrival, milestones } = props
  const parts = [
    `${done} of ${milestones.length} milestones on the way to ${goal} are done.`,
    ownDate === null ? '' : `Your own date is ${trailDayText(ownDate, today)}.`,
    arrival === null ? '' : `Even odds of arriving by ${trailDayText(arrival.from, today)}.`,
    arrival === null
      ? ''
      : arrival.to === null
        ? 'Eight in ten not within three years.'
        : `Eight in ten by ${trailDayText(arrival.to, today)}.`,
  ]
  const last = facts.placed.findLast(({ isMovable }) => isMovable)
  if (last !== undefined) {
    const weeks = Math.max(0, Math.round(daysBetween(today, last.to) / 7))
    parts.push(`The last open one is ${last.title}, in ${weeks} weeks.`)
  }
  return parts.filter((part) => part !== '').join(' ')
}
