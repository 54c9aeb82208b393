import { useMemo } from 'react'
import * as z from 'zod/mini'
import { type Session, sessionFormSchema } from '#shared/records/session.ts'
import { useMentoringCommands } from '../../../data/people/use-mentoring-commands.ts'
import { useAutosavedForm } from '../../../data/use-autosaved-form.ts'

/** What is written; whether it was held is a step of its own. */
const schema = z.omit(sessionFormSchema, { personId: true, agreementId: true, state: true })

export type SessionFormHandle = ReturnType<typeof useSessionForm>

/** The fields of a session, stored as they come to rest. */
export function useSessionForm(session: Session) {
  const { saveSession } = useMentoringCommands()
  const stored = useMemo(() => {
    const { day, time, minutes, agenda, notes, summary, help, mood, competencies } = session
    return { day, time, minutes, agenda, notes, summary, help, mood, competencies }
  }, [session])
  return useAutosavedForm({
    name: `session/${session.id}`,
    schema,
    stored,
    storedAt: session.updatedAt,
    save: (patch) => saveSession(session.id, patch),
  })
}
