import { useState } from 'react'
import type { Person } from '#shared/records/person.ts'
import type { Day } from '#shared/units/day.ts'
import type { Standing } from '../../../data/people/read-standing.ts'
import { useStandings } from '../../../data/people/use-people.ts'
import { personHref, sessionHref } from '../../../data/record-address.ts'
import { Section } from '../../../ui/section.tsx'
import { addSessionHref } from '../address.ts'
import { countText, nearDayText, shortDayText, timeText } from '../format.ts'
import listStyles from '../frame/list.module.css'
import { ShowMore } from '../frame/show-more.tsx'
import styles from './overview.module.css'

/** People of a group shown at first. Source: judgement, a screenful. */
const STEP = 20

interface PeopleGroupProps {
  readonly title: string
  readonly people: readonly Person[]
  readonly asOf: Day
}

/** People of one kind, each with the last time, the next date and what is open. */
export function PeopleGroup({ title, people, asOf }: PeopleGroupProps) {
  const [limit, setLimit] = useState(STEP)
  const shown = people.slice(0, limit)
  const standings = useStandings(
    shown.map(({ id }) => id),
    asOf,
  )
  return (
    <Section title={title}>
      <ul className={listStyles.rows}>
        {shown.map((person) => (
          <li key={person.id} className={styles.person}>
            <div className={styles.name}>
              <a href={personHref(person.id)} className={listStyles.title}>
                {person.name}
              </a>
              {person.work !== '' && <span className={listStyles.small}>{person.work}</span>}
            </div>
            <StandingFacts personId={person.id} standing={standings?.get(person.id)} asOf={asOf} />
          </li>
        ))}
      </ul>
      <ShowMore shown={shown.length} total={people.length} onMore={() => setLimit(limit + STEP)} />
    </Section>
  )
}

interface StandingFactsProps {
  readonly personId: string
  /** undefined while being read. */
  readonly standing: Standing | undefined
  readonly asOf: Day
}

function StandingFacts({ personId, standing, asOf }: StandingFactsProps) {
  if (standing === undefined) return <div className={styles.standing} />
  const { last, next, open } = standing
  return (
    <>
      <div className={styles.standing}>
        {last === null ? (
          <span className={listStyles.small}>No session yet</span>
        ) : (
          <>
            <span className={listStyles.small}>Last time {shortDayText(last.day, asOf)}</span>
            {last.summary !== '' && <span className={styles.summary}>{last.summary}</span>}
          </>
        )}
      </div>
      <div className={styles.ahead}>
        {next === null ? (
          <a href={addSessionHref(personId)}>
            {last === null ? 'Plan a session' : 'Plan the next one'}
          </a>
        ) : (
          <a href={sessionHref(next.id)}>
            Next {nearDayText(next.day, asOf)}
            {next.time !== null && `, ${timeText(next.time)}`}
          </a>
        )}
        {open > 0 && <span className={listStyles.small}>{countText(open, 'action')} open</span>}
      </div>
    </>
  )
}
