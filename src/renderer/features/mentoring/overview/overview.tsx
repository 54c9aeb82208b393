import type { Person } from '#shared/records/person.ts'
import type { Day } from '#shared/units/day.ts'
import { PERSON_ROLES, type PersonRole } from '#shared/vocabulary.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { ADD_PERSON_HREF, addSessionHref } from '../address.ts'
import { GROUP_WORDS } from '../words.ts'
import { ComingSessions } from './coming-sessions.tsx'
import { OpenActions } from './open-actions.tsx'
import styles from './overview.module.css'
import { PeopleGroup } from './people-group.tsx'

interface OverviewProps {
  readonly people: readonly Person[]
  readonly asOf: Day
}

/** Everybody by what they are, with what comes and what is open beside them. */
export function Overview({ people, asOf }: OverviewProps) {
  return (
    <>
      <PageHeader
        title="Mentoring"
        lede="The people you grow with, what you talk about, and what comes of it."
        actions={
          <>
            <LinkButton href={ADD_PERSON_HREF}>Add a person</LinkButton>
            <LinkButton variant="primary" href={addSessionHref(null)}>
              Plan a session
            </LinkButton>
          </>
        }
      />
      <div className={styles.page}>
        <div className={styles.people}>
          {PERSON_ROLES.map((role) => {
            const members = people.filter((person) => groupOf(person) === role)
            return members.length === 0 ? null : (
              <PeopleGroup key={role} title={GROUP_WORDS[role]} people={members} asOf={asOf} />
            )
          })}
        </div>
        <div className={styles.side}>
          <ComingSessions people={people} asOf={asOf} />
          <OpenActions people={people} asOf={asOf} />
        </div>
      </div>
    </>
  )
}

/** Of several roles, the first in their usual order says where somebody is found. */
function groupOf({ roles }: Person): PersonRole {
  return PERSON_ROLES.find((role) => roles.includes(role)) ?? 'other'
}
