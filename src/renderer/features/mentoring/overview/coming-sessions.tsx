import { useState } from 'react'
import type { Person } from '#shared/records/person.ts'
import type { Session } from '#shared/records/session.ts'
import type { Day } from '#shared/units/day.ts'
import { sessionHref } from '../../../data/record-address.ts'
import { useComingSessions, useUntoldSessions } from '../../../data/sessions/use-sessions.ts'
import { Section } from '../../../ui/section.tsx'
import { nameOf } from '../actions/action-words.ts'
import { countText, nearDayText, timeText } from '../format.ts'
import listStyles from '../frame/list.module.css'
import { ShowMore } from '../frame/show-more.tsx'

const STEP = 5

interface ComingSessionsProps {
  readonly people: readonly Person[]
  readonly asOf: Day
}

/** Sessions that come, after those whose day has passed and of which nobody said whether they were held. */
export function ComingSessions({ people, asOf }: ComingSessionsProps) {
  const coming = useComingSessions() ?? []
  const untold = useUntoldSessions() ?? []
  const [limit, setLimit] = useState(STEP)
  const sessions = [...untold, ...coming]
  const shown = sessions.slice(0, limit)
  return (
    <Section title="Coming sessions">
      {sessions.length === 0 ? (
        <p className={listStyles.quiet}>None is planned.</p>
      ) : (
        <ul className={listStyles.rows} aria-label="Coming sessions">
          {shown.map((session) => (
            <li key={session.id} className={listStyles.row}>
              <div className={listStyles.text}>
                <a href={sessionHref(session.id)} className={listStyles.title}>
                  {nameOf(people, session.personId)}
                </a>
                <div className={listStyles.facts}>
                  {factsOf(session, asOf).map((fact) => (
                    <span key={fact}>{fact}</span>
                  ))}
                </div>
              </div>
            </li>
          ))}
        </ul>
      )}
      <ShowMore
        shown={shown.length}
        total={sessions.length}
        onMore={() => setLimit(limit + STEP)}
      />
    </Section>
  )
}

function factsOf({ day, time, agenda }: Session, asOf: Day): string[] {
  const near = nearDayText(day, asOf)
  const when = time === null ? near : `${near}, ${timeText(time)}`
  const open = agenda.filter(({ done }) => !done).length
  if (day < asOf) return [`Was planned for ${when}. Did you meet?`]
  return [capital(when), ...(open > 0 ? [countText(open, 'point')] : [])]
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
