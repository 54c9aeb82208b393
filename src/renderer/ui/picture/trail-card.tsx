import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Day } from '#shared/units/day.ts'
import { Badge, type BadgeTone } from '../badge.tsx'
import styles from './trail-card.module.css'
import type { TrailSign } from './trail-facts.ts'
import type { TrailPlace } from './trail-layout.ts'
import { factDatesText, SIGN_WORDS, type TitleOf } from './trail-words.ts'

export interface TrailCardProps {
  place: TrailPlace
  laneLabel: string
  titleOf: TitleOf
  today: Day
  /** The waymark's button. */
  anchor: RefObject<HTMLElement | null>
}

const TONES: Readonly<Record<TrailSign, BadgeTone>> = {
  planned: 'neutral',
  waiting: 'wait',
  active: 'note',
  done: 'good',
  overdue: 'care',
}

/** From the window's edge. Unit: CSS pixels. */
const DISTANCE = 8

/** The full title and all else about the waymark that is pointed at or focused. */
export function TrailCard({ place, laneLabel, titleOf, today, anchor }: TrailCardProps) {
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (card.current !== null && anchor.current !== null) placeCard(card.current, anchor.current)
  })
  return (
    <div ref={card} className={styles.card} data-card={place.id} aria-hidden="true">
      <div className={styles.face}>
        <p className={styles.title}>{place.title}</p>
        <p className={styles.facts}>
          <Badge tone={TONES[place.sign]}>{SIGN_WORDS[place.sign]}</Badge>
          <span>{factDatesText(place, today)}</span>
        </p>
        <p className={styles.lane}>{laneLabel}</p>
        <Waits
          label={place.conflicts.length > 0 ? 'Begins before these are due' : 'Waits for'}
          sign="before"
          titles={(place.conflicts.length > 0 ? place.conflicts : place.waitsFor).map(titleOf)}
        />
        <Waits label="Leads to" sign="after" titles={place.leadsTo.map(titleOf)} />
      </div>
    </div>
  )
}

/** Longer lists are in the milestone itself. */
const MOST_TITLES = 3

function Waits({ label, sign, titles }: { label: string; sign: string; titles: string[] }) {
  if (titles.length === 0) return null
  const rest = titles.length - MOST_TITLES
  return (
    <p className={styles.waits}>
      <span className={styles.label} data-sign={sign}>
        {label}
      </span>{' '}
      {titles.slice(0, MOST_TITLES).join('; ')}
      {rest > 0 && ` and ${rest} more`}
    </p>
  )
}

/** Under the waymark where there is room, else above; inside the window. */
function placeCard(card: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  const frame = anchor.closest('[data-trail]')?.getBoundingClientRect() ?? at
  const visibleLeft = Math.max(at.left, frame.left)
  const rightmost = document.documentElement.clientWidth - width - DISTANCE
  const below = at.bottom + height <= document.documentElement.clientHeight - DISTANCE
  card.style.left = `${Math.max(DISTANCE, Math.min(rightmost, visibleLeft))}px`
  card.style.top = `${below ? at.bottom : Math.max(DISTANCE, at.top - height)}px`
}
