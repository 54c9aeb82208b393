import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import { useLocation } from 'wouter'
import type { Person } from '#shared/records/person.ts'
import type { Day } from '#shared/units/day.ts'
import { useAgreementsOf } from '../../../data/agreements/use-agreements.ts'
import { useDatabase, useWriter } from '../../../data/data-context.ts'
import { tellHistory } from '../../../data/history/history-events.ts'
import { useMentoringCommands } from '../../../data/people/use-mentoring-commands.ts'
import { useSessionsOf } from '../../../data/sessions/use-sessions.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { addSessionHref, forgetHref, MENTORING_HREF, toPath } from '../address.ts'
import { savePersonFiles } from '../forget/export-person.ts'
import { listText } from '../format.ts'
import { BackLink } from '../frame/back-link.tsx'
import { Missing } from '../frame/missing.tsx'
import { ROLE_WORDS } from '../words.ts'
import { AboutForm } from './about-form.tsx'
import { AgreementPart } from './agreement-part.tsx'
import { HelpPart } from './help-part.tsx'
import { LastTime } from './last-time.tsx'
import { MentionsPart } from './mentions-part.tsx'
import { NextSession } from './next-session.tsx'
import styles from './person-page.module.css'
import { SessionsPart } from './sessions-part.tsx'
import { StillOpen } from './still-open.tsx'

interface PersonPageProps {
  readonly id: string
  readonly people: readonly Person[]
  readonly asOf: Day
}

/** One screen for one person: last time first, then what is open, then when next. */
export function PersonPage({ id, people, asOf }: PersonPageProps) {
  const person = people.find((each) => each.id === id)
  const sessions = useSessionsOf(id)
  const agreements = useAgreementsOf(id)
  if (person === undefined) return <Missing what="Person" />
  if (sessions === undefined || agreements === undefined) {
    return (
      <>
        <BackLink />
        <PageHeader title={person.name} windowTitle="Person" lede=" " />
        <PendingLine label="Opening" />
      </>
    )
  }
  const held = sessions.filter(({ state }) => state === 'held')
  const agreement = agreements.find(({ endedOn }) => endedOn === null) ?? null
  return (
    <>
      <BackLink />
      <PageHeader
        title={person.name}
        windowTitle="Person"
        lede={[...(person.work === '' ? [] : [person.work]), rolesText(person)].join(' · ')}
        actions={<PersonActions person={person} />}
      />
      <div className={styles.page}>
        <div className={styles.top}>
          <LastTime session={held[0] ?? null} />
          <StillOpen person={person} people={people} sessions={sessions} asOf={asOf} />
        </div>
        <div className={styles.side}>
          <NextSession
            personId={id}
            sessions={sessions}
            cadenceWeeks={agreement?.cadenceWeeks ?? null}
            asOf={asOf}
          />
          <AgreementPart person={person} agreements={agreements} asOf={asOf} />
          <HelpPart sessions={held} asOf={asOf} />
          <AboutForm person={person} />
        </div>
        <div className={styles.rest}>
          <SessionsPart sessions={sessions} asOf={asOf} />
          <MentionsPart personId={id} asOf={asOf} />
        </div>
      </div>
    </>
  )
}

function PersonActions({ person }: { readonly person: Person }) {
  const database = useDatabase()
  const mayWrite = useWriter()
  const { deletePerson, restorePerson } = useMentoringCommands()
  const [, navigate] = useLocation()

  async function remove() {
    const { id, name } = person
    const removed = await deletePerson(id)
    if (!removed.ok) return
    navigate(toPath(MENTORING_HREF))
    tellHistory({
      kind: 'done',
      text: `In the trash: ${name}`,
      takeBack: () => void restorePerson(id),
    })
  }

  return (
    <>
      {mayWrite && (
        <LinkButton variant="primary" href={addSessionHref(person.id)}>
          Plan a session
        </LinkButton>
      )}
      <Menu
        label="More about this person"
        icon={<IconDots aria-hidden="true" />}
        items={[
          {
            label: 'Export this person',
            onSelect: () => void savePersonFiles(database, person),
          },
          ...(mayWrite
            ? [
                { label: 'Delete', onSelect: () => void remove() },
                {
                  label: 'Forget this person…',
                  onSelect: () => navigate(toPath(forgetHref(person.id))),
                },
              ]
            : []),
        ]}
      />
    </>
  )
}

function rolesText({ roles }: Person): string {
  return roles.length === 0
    ? 'Not said yet what they are to you'
    : listText(roles.map((role) => ROLE_WORDS[role]))
}
