import { proposeNextDay } from '#shared/mentoring/next-day.ts'
import type { Session } from '#shared/records/session.ts'
import type { Day } from '#shared/units/day.ts'
import { useAgreementsOf } from '../../../data/agreements/use-agreements.ts'
import { useWriter } from '../../../data/data-context.ts'
import { sessionHref } from '../../../data/record-address.ts'
import { useSessionsOf } from '../../../data/sessions/use-sessions.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { dayText } from '../format.ts'
import listStyles from '../frame/list.module.css'
import { PlanNext } from './plan-next.tsx'
import styles from './session.module.css'

interface AfterSessionProps {
  /** One that was held. */
  readonly session: Session
  readonly asOf: Day
}

/** After the last session: the next one, planned or proposed. */
export function AfterSession({ session, asOf }: AfterSessionProps) {
  const { personId } = session
  const mayWrite = useWriter()
  const sessions = useSessionsOf(personId)
  const agreements = useAgreementsOf(personId)
  if (sessions === undefined || agreements === undefined || !mayWrite) return null
  const last = sessions.find(({ state }) => state === 'held')
  if (last?.id !== session.id) return null
  const next = sessions.toReversed().find(({ state, day }) => state === 'planned' && day >= asOf)
  const cadenceWeeks = agreements.find(({ endedOn }) => endedOn === null)?.cadenceWeeks ?? null
  return (
    <div className={`${listStyles.tools} ${styles.after}`}>
      {next === undefined ? (
        <PlanNext
          personId={personId}
          day={proposeNextDay({ lastDay: session.day, cadenceWeeks, asOf })}
        />
      ) : (
        <LinkButton size="small" href={sessionHref(next.id)}>
          The next one is on {dayText(next.day)}
        </LinkButton>
      )}
    </div>
  )
}
