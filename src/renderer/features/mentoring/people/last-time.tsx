import type { Session } from '#shared/records/session.ts'
import { sessionHref } from '../../../data/record-address.ts'
import { Section } from '../../../ui/section.tsx'
import { dayText } from '../format.ts'
import listStyles from '../frame/list.module.css'
import { helpText } from '../words.ts'
import styles from './person-page.module.css'

interface LastTimeProps {
  /** The session that was held last; null where none was. */
  readonly session: Session | null
}

/** What to remember of the last time, before anything else. */
export function LastTime({ session }: LastTimeProps) {
  if (session === null) {
    return (
      <Section title="Last time">
        <p className={listStyles.quiet}>
          No session was held yet. After the first one, its summary is what you read here.
        </p>
      </Section>
    )
  }
  const { id, day, help, summary } = session
  return (
    <Section title="Last time">
      <p className={styles.facts}>
        <a href={sessionHref(id)}>{dayText(day)}</a>
        {help.length > 0 && ` · ${helpText(help)}`}
      </p>
      {summary === '' ? (
        <p className={listStyles.quiet}>
          It has no summary. <a href={sessionHref(id)}>Write the line</a> you want to read next
          time.
        </p>
      ) : (
        <p className={styles.summary}>{summary}</p>
      )}
    </Section>
  )
}
