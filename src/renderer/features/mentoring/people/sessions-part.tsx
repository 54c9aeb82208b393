import { useState } from 'react'
import type { Session } from '#shared/records/session.ts'
import type { Day } from '#shared/units/day.ts'
import { sessionHref } from '../../../data/record-address.ts'
import { Section } from '../../../ui/section.tsx'
import { countText, dayText } from '../format.ts'
import listStyles from '../frame/list.module.css'
import { ShowMore } from '../frame/show-more.tsx'
import { helpText, STATE_WORDS } from '../words.ts'
import styles from './person-page.module.css'

const STEP = 20

interface SessionsPartProps {
  /** Newest first. */
  readonly sessions: readonly Session[]
  readonly asOf: Day
}

/** All sessions along a line, newest first. */
export function SessionsPart({ sessions, asOf }: SessionsPartProps) {
  const [limit, setLimit] = useState(STEP)
  if (sessions.length === 0) return null
  return (
    <Section title="Sessions">
      <ol className={styles.timeline}>
        {sessions.slice(0, limit).map((session) => (
          <li key={session.id} className={styles.moment} data-state={session.state}>
            <a href={sessionHref(session.id)} className={listStyles.title}>
              {dayText(session.day)}
            </a>
            <p className={listStyles.small}>{factsOf(session, asOf).join(' · ')}</p>
            {session.summary !== '' && <p className={styles.words}>{session.summary}</p>}
          </li>
        ))}
      </ol>
      <ShowMore shown={limit} total={sessions.length} onMore={() => setLimit(limit + STEP)} />
    </Section>
  )
}

function factsOf({ state, day, minutes, help, agenda }: Session, asOf: Day): string[] {
  const isUntold = state === 'planned' && day < asOf
  return [
    isUntold ? 'Was planned' : STATE_WORDS[state],
    ...(minutes === null ? [] : [countText(minutes, 'minute')]),
    ...(help.length === 0 ? [] : [helpText(help)]),
    ...(state === 'planned' && agenda.length > 0 ? [countText(agenda.length, 'point')] : []),
  ]
}
