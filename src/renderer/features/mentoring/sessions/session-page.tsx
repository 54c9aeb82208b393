import type { Person } from '#shared/records/person.ts'
import type { Day } from '#shared/units/day.ts'
import { useSession } from '../../../data/sessions/use-sessions.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { BackLink } from '../frame/back-link.tsx'
import { Missing } from '../frame/missing.tsx'
import { SessionEditor } from './session-editor.tsx'

interface SessionPageProps {
  readonly id: string
  readonly people: readonly Person[]
  readonly asOf: Day
}

/** One session: prepared, held, and remembered. */
export function SessionPage({ id, people, asOf }: SessionPageProps) {
  const session = useSession(id)
  if (session === undefined) {
    return (
      <>
        <BackLink />
        <PageHeader title="Session" lede=" " />
        <PendingLine label="Opening" />
      </>
    )
  }
  const person = people.find((each) => each.id === session?.personId)
  if (session === null || person === undefined) return <Missing what="Session" />
  return <SessionEditor session={session} person={person} people={people} asOf={asOf} />
}
