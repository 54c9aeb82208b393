import type { Session } from '#shared/records/session.ts'
import type { Day } from '#shared/units/day.ts'
import { recordHref } from '../../data/record-address.ts'
import { Section } from '../../ui/section.tsx'
import styles from './today.module.css'
import { sessionTimeText, upperFirst } from './today-words.ts'

interface SessionListProps {
  readonly sessions: readonly Session[]
  readonly names: ReadonlyMap<string, string>
  readonly shownAbove: string | null
  readonly day: Day
}

/** Sessions shown at once; the room of mentoring has them all. Source: judgement. */
const MOST = 3

export function SessionList({ sessions, names, shownAbove, day }: SessionListProps) {
  const others = sessions.filter(({ id }) => id !== shownAbove)
  if (others.length === 0) return null
  return (
    <Section title="Coming sessions">
      <ul className={styles.list}>
        {others.slice(0, MOST).map((session) => (
          <li key={session.id} className={styles.row}>
            <a className={styles.main} href={recordHref({ kind: 'session', id: session.id })}>
              {names.get(session.personId) ?? 'Somebody'}
            </a>
            <span className={styles.remark}>{upperFirst(sessionTimeText(session, day))}</span>
          </li>
        ))}
      </ul>
      {others.length > MOST && (
        <p className={styles.more}>
          <a href="#/mentoring">See all sessions</a>
        </p>
      )}
    </Section>
  )
}
