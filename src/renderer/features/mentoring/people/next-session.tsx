import { proposeNextDay } from '#shared/mentoring/next-day.ts'
import type { Session } from '#shared/records/session.ts'
import type { Day } from '#shared/units/day.ts'
import { useWriter } from '../../../data/data-context.ts'
import { sessionHref } from '../../../data/record-address.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { Section } from '../../../ui/section.tsx'
import { addSessionHref } from '../address.ts'
import { cadenceText, dayText, timeText } from '../format.ts'
import listStyles from '../frame/list.module.css'
import { PlanNext } from '../sessions/plan-next.tsx'
import styles from './person-page.module.css'

interface NextSessionProps {
  readonly personId: string
  /** Newest first. */
  readonly sessions: readonly Session[]
  readonly cadenceWeeks: number | null
  readonly asOf: Day
}

/** When the two meet next; where nothing is planned, the day that the agreement suggests, one press away. */
export function NextSession({ personId, sessions, cadenceWeeks, asOf }: NextSessionProps) {
  const mayWrite = useWriter()
  const planned = sessions.filter(({ state }) => state === 'planned').toReversed()
  const next = planned.find(({ day }) => day >= asOf)
  const untold = planned.filter(({ day }) => day < asOf)
  const lastDay = sessions.find(({ state }) => state === 'held')?.day ?? null
  const proposed = proposeNextDay({ lastDay, cadenceWeeks, asOf })
  return (
    <Section title="Next time">
      {untold.map(({ id, day }) => (
        <p key={id} className={listStyles.small}>
          A session was planned for <a href={sessionHref(id)}>{dayText(day)}</a>. Did you meet?
        </p>
      ))}
      {next !== undefined ? (
        <>
          <p className={styles.next}>
            {dayText(next.day)}
            {next.time !== null && `, ${timeText(next.time)}`}
          </p>
          <LinkButton size="small" href={sessionHref(next.id)}>
            Prepare it
          </LinkButton>
        </>
      ) : (
        <>
          <p className={listStyles.quiet}>
            {cadenceWeeks === null
              ? 'Nothing is planned.'
              : `Nothing is planned. You agreed to meet ${cadenceText(cadenceWeeks)}.`}
          </p>
          {mayWrite && (
            <div className={`${listStyles.tools} ${listStyles.more}`}>
              <PlanNext personId={personId} day={proposed} />
              <LinkButton size="small" variant="quiet" href={addSessionHref(personId)}>
                Another day
              </LinkButton>
            </div>
          )}
        </>
      )}
    </Section>
  )
}
