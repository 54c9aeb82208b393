import { openPoints } from '#shared/mentoring/carry-over.ts'
import type { Person } from '#shared/records/person.ts'
import type { Session } from '#shared/records/session.ts'
import type { Day } from '#shared/units/day.ts'
import { useActionsOf } from '../../../data/actions/use-actions.ts'
import { sessionHref } from '../../../data/record-address.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Section } from '../../../ui/section.tsx'
import { ActionList } from '../actions/action-list.tsx'
import { AddActionLine } from '../actions/add-action-line.tsx'
import { countText, nearDayText } from '../format.ts'
import listStyles from '../frame/list.module.css'
import styles from './person-page.module.css'

interface StillOpenProps {
  readonly person: Person
  readonly people: readonly Person[]
  /** Newest first. */
  readonly sessions: readonly Session[]
  readonly asOf: Day
}

/** What waits between the two: actions of either side, and points that were not talked through. */
export function StillOpen({ person, people, sessions, asOf }: StillOpenProps) {
  const actions = useActionsOf({ personId: person.id }) ?? []
  const open = actions.filter(({ state }) => state === 'open')
  const closed = actions.filter(({ state }) => state !== 'open')
  const points = pointsLeft(sessions, asOf)
  return (
    <Section title="Still open">
      {points.length > 0 && (
        <ul className={styles.points} aria-label="Points left to talk about">
          {points.map(({ id, text, remark, href }) => (
            <li key={id}>
              <span>{text}</span>
              <a href={href} className={listStyles.small}>
                {remark}
              </a>
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && (
        <ActionList
          label="Open actions"
          actions={open}
          people={people}
          asOf={asOf}
          personId={person.id}
        />
      )}
      {points.length + open.length === 0 && (
        <p className={listStyles.quiet}>Nothing is open between you two.</p>
      )}
      <div className={listStyles.more}>
        <AddActionLine
          place={`person/${person.id}`}
          people={people}
          origin={{ personId: person.id }}
          between={person}
        />
      </div>
      {closed.length > 0 && (
        <div className={listStyles.more}>
          <Disclosure summary={`${countText(closed.length, 'action')} done or let go`}>
            <ActionList
              label="Closed actions"
              actions={closed.slice(0, 50)}
              people={people}
              asOf={asOf}
              personId={person.id}
            />
          </Disclosure>
        </div>
      )}
    </Section>
  )
}

interface PointLeft {
  readonly id: string
  readonly text: string
  readonly remark: string
  readonly href: string
}

/** What the last session left open: on the agenda of the next one, or waiting for one to be planned. */
function pointsLeft(sessions: readonly Session[], asOf: Day): readonly PointLeft[] {
  const last = sessions.find(({ state }) => state === 'held')
  if (last === undefined) return []
  const planned = sessions.filter(({ state }) => state === 'planned').toReversed()
  const carried = planned.flatMap(({ id: sessionId, day, agenda }) =>
    agenda
      .filter(({ done, carriedFrom }) => !done && carriedFrom !== null)
      .map(({ id, text }) => ({
        id,
        text,
        remark: `on the agenda of ${nearDayText(day, asOf)}`,
        href: sessionHref(sessionId),
      })),
  )
  const waiting = openPoints(last, planned).map(({ id, text }) => ({
    id,
    text,
    remark: 'comes along to the next session',
    href: sessionHref(last.id),
  }))
  return [...carried, ...waiting]
}
